import { and, eq } from 'drizzle-orm'
import type { Kaders } from '~/domein/kader/kaders'
import type { Database, Query } from '../database/Database'
import { rondes, tegenlezingen, uitkomsten, wegingen } from '../database/schema'
import { ongeldig, Probleemfout } from '../http/Probleemfout'
import { kaderVan } from '../kader/kaderVan'
import { noteer } from '../logboek/noteer'
import type { BevoegdVoorWeging } from '../toegang/poort'
import { grijpVoorStap } from './grijpVoorStap'
import { laatsteInzending } from './laatsteInzending'

/**
 * Settles the stadium of a weging (L3). The computed one stays beside it.
 *
 * @param reden why it is another than the computed one; null when it is not
 * @throws {Probleemfout} 400 for a stadium that the kader does not have, or another one without a reason; 409 when the weging
 *   was not handed in, or a second person's view is still asked for; 412 when it changed meanwhile
 */
export async function stelVast(
  database: Database,
  kaders: Kaders,
  bevoegd: BevoegdVoorWeging<'beoordelen'>,
  versie: number,
  { stadium, reden }: { stadium: string; reden: string | null },
  nu: Date,
): Promise<void> {
  const { wegingId, persoon } = bevoegd
  const kader = kaderVan(kaders, bevoegd.weging.kaderVersie)
  if (!kader.stadia.some(({ id }) => id === stadium)) {
    throw ongeldig('stadium', 'onbekend-stadium', 'Kies een stadium van dit wegingskader.')
  }
  await database.transaction(async (transactie) => {
    const weging = await grijpVoorStap(transactie, bevoegd, 'stel-vast', versie)
    const [uitkomst] = await transactie
      .select({ stadium: uitkomsten.stadium })
      .from(uitkomsten)
      .where(eq(uitkomsten.wegingId, wegingId))
    const wijktAf = uitkomst?.stadium !== stadium
    if (wijktAf && reden === null) {
      throw ongeldig('reden', 'verplicht', 'Een ander stadium dan berekend vraagt een reden.')
    }
    await eisTegenlezing(transactie, weging)
    await transactie
      .update(wegingen)
      .set({
        status: 'vastgesteld',
        versie: versie + 1,
        vastgesteldOp: nu,
        vastgesteldDoor: persoon.id,
        vastgesteldStadium: stadium,
        vastgesteldReden: wijktAf ? reden : null,
      })
      .where(eq(wegingen.id, wegingId))
    await noteer(transactie, {
      persoonId: persoon.id,
      handeling: 'weging-vastgesteld',
      wegingId,
      van: { status: 'ingediend', stadium: uitkomst?.stadium },
      naar: { status: 'vastgesteld', stadium, ...(wijktAf && { reden }) },
    })
  })
}

/** Where the ronde asks for a second person's view, it comes first (L6). */
async function eisTegenlezing(transactie: Query, weging: typeof wegingen.$inferSelect): Promise<void> {
  const [ronde] = await transactie
    .select({ tegenlezer: rondes.tegenlezer })
    .from(rondes)
    .where(eq(rondes.id, weging.rondeId))
  if (!ronde?.tegenlezer) return
  const { nummer } = await laatsteInzending(transactie, weging.id)
  const [gelezen] = await transactie
    .select({ oordeel: tegenlezingen.oordeel })
    .from(tegenlezingen)
    .where(and(eq(tegenlezingen.wegingId, weging.id), eq(tegenlezingen.inzending, nummer)))
  if (!gelezen?.oordeel) {
    throw new Probleemfout(409, 'In deze ronde leest een tweede persoon mee. Vraag eerst een tegenlezer.')
  }
}
