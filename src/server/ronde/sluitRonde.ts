import { eq, sql } from 'drizzle-orm'
import type { Database } from '../database/Database'
import { rondes } from '../database/schema'
import { Probleemfout } from '../http/Probleemfout'
import { noteer } from '../logboek/noteer'
import type { BevoegdVoorLand } from '../toegang/poort'
import { grijpRonde } from './grijpRonde'
import { dagVan } from './leesOpenRonde'
import { faseVan } from './rondefase'
import { teamstanden, telling } from './teamstanden'

/**
 * Closes a ronde, before or after its last day. Nobody can begin in it any more; what was begun keeps its ronde and can
 * still be handed in and settled. The logbook keeps how many were out.
 *
 * @throws {Probleemfout} 409 when it has not opened, or is closed already; 412
 */
export async function sluitRonde(
  database: Database,
  { persoon }: BevoegdVoorLand<'beheren'>,
  rondeId: string,
  versie: number,
  nu: Date,
): Promise<void> {
  await database.transaction(async (transactie) => {
    const ronde = await grijpRonde(transactie, rondeId, versie)
    const fase = faseVan(ronde, dagVan(nu))
    if (fase === 'gesloten') throw new Probleemfout(409, 'Deze ronde is al gesloten.')
    if (fase === 'gepland') throw new Probleemfout(409, 'Deze ronde is nog niet geopend.')
    await transactie
      .update(rondes)
      .set({ geslotenOp: nu, geslotenDoor: persoon.id, versie: sql`${rondes.versie} + 1` })
      .where(eq(rondes.id, rondeId))
    const { rows } = await transactie.execute(
      sql`select ${telling} from (${teamstanden} where rt.ronde_id = ${rondeId}) stand`,
    )
    await noteer(transactie, {
      persoonId: persoon.id,
      handeling: 'ronde-gesloten',
      van: { id: rondeId, sluit: ronde.sluit },
      naar: { id: rondeId, ...rows[0] },
    })
  })
}
