import type { Kader } from '~/domein/kader/Kader'
import type { Waarden } from '~/domein/weging/Antwoord'
import { type Sectiesom, somVan } from '~/domein/weging/gemiddelden'
import { indeel } from '~/domein/weging/indeel'
import type { Kenmerken } from '~/domein/weging/Kenmerken'
import { scoresVoorIndeling } from '~/domein/weging/volledigheid'
import type { Query } from '../database/Database'
import { uitkomsten, uitkomstSecties } from '../database/schema'

/** What is frozen when a weging is handed in: the stadium, and the sums behind the means of its sections. */
export interface Uitkomst {
  stadium: string
  volgendStadium: string | null
  belemmeringen: number
  bijna: boolean
  secties: ({ sectieId: string } & Sectiesom)[]
}

/** Computes the outcome of a complete weging; writes nothing. @throws {Error} when it is not complete. */
export function berekenUitkomst(kader: Kader, kenmerken: Kenmerken, waarden: Waarden): Uitkomst {
  const indeling = indeel(kader, kenmerken, scoresVoorIndeling(kader, kenmerken, waarden))
  if (indeling.stadium === null) throw new Error('Een onvolledige weging heeft nog geen uitkomst')
  return {
    stadium: indeling.stadium,
    volgendStadium: indeling.volgendStadium,
    belemmeringen: indeling.belemmeringen.length,
    bijna: indeling.bijna,
    secties: kader.secties.map((sectie) => ({
      sectieId: sectie.id,
      ...somVan(sectie.stellingen, kenmerken, waarden),
    })),
  }
}

/** Writes exactly what was computed, within the transaction that hands the weging in. */
export async function bevriesUitkomst(
  transactie: Query,
  wegingId: string,
  { secties, ...uitkomst }: Uitkomst,
): Promise<void> {
  await transactie.insert(uitkomsten).values({ wegingId, ...uitkomst })
  await transactie.insert(uitkomstSecties).values(secties.map((sectie) => ({ wegingId, ...sectie })))
}
