import { sql } from 'drizzle-orm'
import type { Database } from '../database/Database'
import { districten } from '../database/schema'
import { noteer } from '../logboek/noteer'
import type { BevoegdVoorOrganisatie } from '../toegang/poort'
import { eisVrijeDistrictnaam } from './grijpDistrict'
import { nieuweId } from './nieuweId'

/** Adds a district, as an import would. @throws {Probleemfout} 400 for a name that is taken, or nearly */
export async function voegDistrictToe(
  database: Database,
  { persoon }: BevoegdVoorOrganisatie,
  naam: string,
): Promise<void> {
  await database.transaction(async (transactie) => {
    // Of two who add the same district at once, the second finds it there.
    await transactie.execute(sql`lock table ${districten} in share row exclusive mode`)
    await eisVrijeDistrictnaam(transactie, naam, null)
    const bezet = await transactie.select({ id: districten.id }).from(districten)
    const id = nieuweId(naam, new Set(bezet.map((district) => district.id)))
    await transactie.insert(districten).values({ id, naam })
    await noteer(transactie, {
      persoonId: persoon.id,
      handeling: 'district-toegevoegd',
      naar: { id, naam },
    })
  })
}
