import { eq } from 'drizzle-orm'
import type { Database } from '../database/Database'
import { teruggaven, wegingen } from '../database/schema'
import { noteer } from '../logboek/noteer'
import type { BevoegdVoorWeging } from '../toegang/poort'
import { grijpVoorStap } from './grijpVoorStap'
import { laatsteInzending } from './laatsteInzending'

/**
 * Gives a weging back to its team, with what is asked. It is a concept again; the reason, the remarks and the outcome of
 * this inzending stay (L4).
 *
 * @throws {Probleemfout} 409 when it was not handed in; 412 when it changed meanwhile
 */
export async function geefTerug(
  database: Database,
  bevoegd: BevoegdVoorWeging<'beoordelen'>,
  versie: number,
  reden: string,
  nu: Date,
): Promise<void> {
  const { wegingId, persoon } = bevoegd
  await database.transaction(async (transactie) => {
    await grijpVoorStap(transactie, bevoegd, 'geef-terug', versie)
    const { nummer } = await laatsteInzending(transactie, wegingId)
    await transactie
      .insert(teruggaven)
      .values({ wegingId, inzending: nummer, reden, op: nu, door: persoon.id })
    await transactie
      .update(wegingen)
      .set({ status: 'concept', versie: versie + 1, ingediendOp: null, ingediendDoor: null })
      .where(eq(wegingen.id, wegingId))
    await noteer(transactie, {
      persoonId: persoon.id,
      handeling: 'weging-teruggegeven',
      wegingId,
      van: { status: 'ingediend' },
      naar: { status: 'concept', reden },
    })
  })
}
