import type { Kader, Stadium } from '~/domein/kader/Kader'
import { meegeleverdeKaders } from '~/domein/kader/kaders'
import { leesKader } from '~/domein/kader/leesKader'
import klein from './klein-kader.json'

/** The instrument in use: 11 sections, 68 stellingen, three stadia. */
export const kader121 = meegeleverdeKaders.get('1.21') as Kader

/** A kader that differs in every number: 3 sections, 7 stellingen, four stadia, other minima. */
export const kleinKader = leesKader(klein)

/** For `describe.each`: what holds must hold on every kader. */
export const testkaders: [string, Kader][] = [kader121, kleinKader].map((kader) => [kader.versie, kader])

/** A stadium of the kader by id. @throws {Error} when the kader has no such stadium. */
export function stadiumVan(kader: Kader, id: string): Stadium {
  const stadium = kader.stadia.find((kandidaat) => kandidaat.id === id)
  if (!stadium) throw new Error(`Kader ${kader.versie} heeft geen stadium "${id}"`)
  return stadium
}

/** Where a stadium stands on the ladder: 0 for the lowest. */
export function rangVan(kader: Kader, id: string): number {
  return kader.stadia.indexOf(stadiumVan(kader, id))
}
