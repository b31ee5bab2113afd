import { and, eq, sql } from 'drizzle-orm'
import type { Database } from '../database/Database'
import { wegingen } from '../database/schema'
import { Probleemfout } from '../http/Probleemfout'
import { noteer } from '../logboek/noteer'
import type { BevoegdVoorWeging } from '../toegang/poort'
import { grijpVoorStap } from './grijpVoorStap'

/**
 * Opens a next revisie beside a settled weging, with the same answers, as a concept for the team (L2). The settled one stays
 * as it is, and counts until the new one is settled.
 *
 * @returns the id of the new revisie
 * @throws {Probleemfout} 409 when it was not settled, or has a next revisie already; 412 when it changed meanwhile
 */
export async function corrigeer(
  database: Database,
  bevoegd: BevoegdVoorWeging<'beoordelen'>,
  versie: number,
  reden: string,
  nu: Date,
): Promise<string> {
  const { wegingId, persoon } = bevoegd
  return database.transaction(async (transactie) => {
    const weging = await grijpVoorStap(transactie, bevoegd, 'corrigeer', versie)
    const deze = and(eq(wegingen.teamId, weging.teamId), eq(wegingen.rondeId, weging.rondeId))
    const [laatste] = await transactie
      .select({ revisie: sql<number>`max(${wegingen.revisie})` })
      .from(wegingen)
      .where(deze)
    if (laatste?.revisie !== weging.revisie) {
      throw new Probleemfout(409, 'Van deze weging is al een correctie geopend. Ga daarin verder.')
    }
    const [nieuw] = await transactie
      .insert(wegingen)
      .values({
        teamId: weging.teamId,
        rondeId: weging.rondeId,
        kaderVersie: weging.kaderVersie,
        participatiewet: weging.participatiewet,
        indelingOpBsn: weging.indelingOpBsn,
        volgnummer: weging.volgnummer,
        gestartOp: nu,
        gestartDoor: persoon.id,
        revisie: weging.revisie + 1,
        correctiereden: reden,
      })
      .returning({ id: wegingen.id })
    if (!nieuw) throw new Error('Een revisie die net is geopend is er niet')
    await transactie.execute(sql`
      insert into antwoorden
        (weging_id, vraag_id, score, geen_beeld, toelichting, versie, volgnummer, gewijzigd_op, gewijzigd_door)
      select ${nieuw.id}, vraag_id, score, geen_beeld, toelichting, versie, volgnummer, gewijzigd_op, gewijzigd_door
      from antwoorden where weging_id = ${wegingId}`)
    await noteer(transactie, {
      persoonId: persoon.id,
      handeling: 'revisie-geopend',
      wegingId: nieuw.id,
      van: { wegingId, revisie: weging.revisie },
      naar: { reden },
    })
    return nieuw.id
  })
}
