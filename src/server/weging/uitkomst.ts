import { eq } from 'drizzle-orm'
import type { Kader } from '~/domein/kader/Kader'
import type { Waarden } from '~/domein/weging/Antwoord'
import type { Belemmering } from '~/domein/weging/belemmeringen'
import { type Sectiesom, somVan } from '~/domein/weging/gemiddelden'
import { indeel } from '~/domein/weging/indeel'
import type { Kenmerken } from '~/domein/weging/Kenmerken'
import { scoresVoorIndeling } from '~/domein/weging/volledigheid'
import type { Query } from '../database/Database'
import { uitkomstBelemmeringen, uitkomsten, uitkomstSecties } from '../database/schema'

/** What is frozen when a weging is handed in: the stadium, what stands in the way, and the sums behind the means. */
export interface Uitkomst {
  stadium: string
  volgendStadium: string | null
  bijna: boolean
  belemmeringen: Pick<Belemmering, 'stellingId' | 'tekort'>[]
  secties: ({ sectieId: string } & Sectiesom)[]
}

/** Computes the outcome of a complete weging; writes nothing. @throws {Error} when it is not complete. */
export function berekenUitkomst(kader: Kader, kenmerken: Kenmerken, waarden: Waarden): Uitkomst {
  const indeling = indeel(kader, kenmerken, scoresVoorIndeling(kader, kenmerken, waarden))
  if (indeling.stadium === null) throw new Error('Een onvolledige weging heeft nog geen uitkomst')
  return {
    stadium: indeling.stadium,
    volgendStadium: indeling.volgendStadium,
    bijna: indeling.bijna,
    belemmeringen: indeling.belemmeringen.map(({ stellingId, tekort }) => ({ stellingId, tekort })),
    secties: kader.secties.map((sectie) => ({
      sectieId: sectie.id,
      ...somVan(sectie.stellingen, kenmerken, waarden),
    })),
  }
}

/**
 * Writes exactly what was computed, within the transaction that hands the weging in. What was frozen at an earlier
 * inzending makes way; that it was, and when, stays in `inzendingen`.
 */
export async function bevriesUitkomst(
  transactie: Query,
  wegingId: string,
  { secties, belemmeringen, ...uitkomst }: Uitkomst,
): Promise<void> {
  await transactie.delete(uitkomstSecties).where(eq(uitkomstSecties.wegingId, wegingId))
  await transactie.delete(uitkomstBelemmeringen).where(eq(uitkomstBelemmeringen.wegingId, wegingId))
  await transactie.delete(uitkomsten).where(eq(uitkomsten.wegingId, wegingId))
  await transactie.insert(uitkomsten).values({ wegingId, ...uitkomst, belemmeringen: belemmeringen.length })
  await transactie.insert(uitkomstSecties).values(secties.map((sectie) => ({ wegingId, ...sectie })))
  if (belemmeringen.length > 0) {
    const rijen = belemmeringen.map((belemmering) => ({ wegingId, ...belemmering }))
    await transactie.insert(uitkomstBelemmeringen).values(rijen)
  }
}
