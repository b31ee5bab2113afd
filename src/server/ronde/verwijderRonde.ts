import { eq } from 'drizzle-orm'
import type { Database } from '../database/Database'
import { rondes, rondeteams, wegingen } from '../database/schema'
import { Probleemfout } from '../http/Probleemfout'
import { noteer } from '../logboek/noteer'
import type { BevoegdVoorLand } from '../toegang/poort'
import { grijpRonde } from './grijpRonde'
import { dagVan } from './leesOpenRonde'
import { faseVan } from './rondefase'

/**
 * Takes away a ronde that was planned by mistake. One that has opened stays: it is part of what happened.
 *
 * @throws {Probleemfout} 409 when it has opened or holds wegingen; 412; 404
 */
export async function verwijderRonde(
  database: Database,
  { persoon }: BevoegdVoorLand<'beheren'>,
  rondeId: string,
  versie: number,
  nu: Date,
): Promise<void> {
  await database.transaction(async (transactie) => {
    const ronde = await grijpRonde(transactie, rondeId, versie)
    if (faseVan(ronde, dagVan(nu)) !== 'gepland') {
      throw new Probleemfout(
        409,
        'Deze ronde is al geopend en blijft daarom bestaan. U kunt haar wel sluiten.',
      )
    }
    const [weging] = await transactie
      .select({ id: wegingen.id })
      .from(wegingen)
      .where(eq(wegingen.rondeId, rondeId))
      .limit(1)
    if (weging) {
      throw new Probleemfout(409, 'In deze ronde staan al wegingen. Daarom blijft zij bestaan.')
    }
    await transactie.delete(rondeteams).where(eq(rondeteams.rondeId, rondeId))
    await transactie.delete(rondes).where(eq(rondes.id, rondeId))
    const { kaderVersie, opent, sluit, tegenlezer } = ronde
    await noteer(transactie, {
      persoonId: persoon.id,
      handeling: 'ronde-verwijderd',
      van: { id: rondeId, kaderVersie, opent, sluit, tegenlezer },
    })
  })
}
