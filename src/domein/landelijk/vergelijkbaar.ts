import type { Kader } from '../kader/Kader'
import { stellingenVanKader } from '../kader/vragen'

/** What a mean is of: all stellingen, those of one section, or one stelling. */
export interface Onderwerp {
  sectieId?: string | undefined
  stellingId?: string | undefined
}

/** The stellingen of a kader that a mean is of; none when this kader does not have them. */
export function stellingenVan(kader: Kader, { sectieId, stellingId }: Onderwerp) {
  if (stellingId !== undefined) return stellingenVanKader(kader).filter(({ id }) => id === stellingId)
  if (sectieId === undefined) return stellingenVanKader(kader)
  return kader.secties.filter(({ id }) => id === sectieId).flatMap(({ stellingen }) => stellingen)
}

/**
 * Whether a mean in one kader may be laid beside that in another: both ask the same stellingen, in the same words.
 * Another wording is another question, and another number of questions is another mean.
 */
export function isVergelijkbaar(kader: Kader, ander: Kader, onderwerp: Onderwerp): boolean {
  if (kader === ander) return true
  const teksten = ([kader, ander] as const).map((versie) =>
    stellingenVan(versie, onderwerp)
      .map(({ id, tekst }) => `${id} ${tekst}`)
      .sort(),
  )
  return JSON.stringify(teksten[0]) === JSON.stringify(teksten[1])
}

/** Whether up and down mean the same in both: they have the same stadia in the same order. */
export function heeftZelfdeStadia(kader: Kader, ander: Kader): boolean {
  const ids = ({ stadia }: Kader) => stadia.map(({ id }) => id).join()
  return ids(kader) === ids(ander)
}
