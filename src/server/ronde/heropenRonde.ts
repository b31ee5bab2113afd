import { eq, sql } from 'drizzle-orm'
import type { Database } from '../database/Database'
import { rondes } from '../database/schema'
import { ongeldig, Probleemfout } from '../http/Probleemfout'
import { noteer } from '../logboek/noteer'
import type { BevoegdVoorLand } from '../toegang/poort'
import { grijpRonde } from './grijpRonde'
import { dagVan } from './leesOpenRonde'
import { eisVrijeDagen } from './rondedagen'

/**
 * Opens a ronde again that was closed by mistake or too soon, up to and including a day.
 *
 * @throws {Probleemfout} 400 for a day that is over or of another ronde; 409 when it is not closed; 412
 */
export async function heropenRonde(
  database: Database,
  { persoon }: BevoegdVoorLand<'beheren'>,
  rondeId: string,
  versie: number,
  sluit: string,
  nu: Date,
): Promise<void> {
  await database.transaction(async (transactie) => {
    const ronde = await grijpRonde(transactie, rondeId, versie)
    if (ronde.geslotenOp === null) throw new Probleemfout(409, 'Deze ronde is niet gesloten.')
    if (sluit < dagVan(nu)) throw ongeldig('sluit', 'voorbij', 'Kies vandaag of een latere dag.')
    await eisVrijeDagen(transactie, { ...ronde, sluit })
    await transactie
      .update(rondes)
      .set({ sluit, geslotenOp: null, geslotenDoor: null, versie: sql`${rondes.versie} + 1` })
      .where(eq(rondes.id, rondeId))
    await noteer(transactie, {
      persoonId: persoon.id,
      handeling: 'ronde-heropend',
      van: { id: rondeId, sluit: ronde.sluit, geslotenOp: ronde.geslotenOp },
      naar: { id: rondeId, sluit },
    })
  })
}
