import type { Kader } from '~/domein/kader/Kader'
import type { Score, Waarde, Waarden } from '~/domein/weging/Antwoord'
import { eisVan } from '~/domein/weging/eis'
import type { Kenmerken } from '~/domein/weging/Kenmerken'
import { tel } from '~/domein/weging/telling'
import { stadiumVan } from './testkaders'

export const metParticipatiewet: Kenmerken = { participatiewet: true, indelingOpBsn: false }
export const zonderParticipatiewet: Kenmerken = { participatiewet: false, indelingOpBsn: false }
export const opBsn: Kenmerken = { participatiewet: true, indelingOpBsn: true }

/** All counting stellingen on one value, save those in `afwijkingen`. */
export function allesOp(
  kader: Kader,
  kenmerken: Kenmerken,
  waarde: Waarde,
  afwijkingen: Waarden = {},
): Record<string, Waarde> {
  const { tellend } = tel(kader, kenmerken)
  return { ...Object.fromEntries(tellend.map((stelling) => [stelling.id, waarde])), ...afwijkingen }
}

/** All counting stellingen exactly on the minimum of a stadium (1 where it asks nothing), save `afwijkingen`. */
export function preciesOp(
  kader: Kader,
  kenmerken: Kenmerken,
  stadiumId: string,
  afwijkingen: Waarden = {},
): Record<string, Waarde> {
  const stadium = stadiumVan(kader, stadiumId)
  const { tellend } = tel(kader, kenmerken)
  const minima = tellend.map((stelling): [string, Score] => [
    stelling.id,
    eisVan(kader, kenmerken, stelling, stadium).minimum ?? 1,
  ])
  return { ...Object.fromEntries(minima), ...afwijkingen }
}

/** The same answers without those named. */
export function zonder(waarden: Waarden, ...ids: string[]): Waarden {
  return Object.fromEntries(Object.entries(waarden).filter(([id]) => !ids.includes(id)))
}
