import type { Database } from '../database/Database'
import { dagVan } from '../ronde/leesOpenRonde'
import type { BevoegdVoorOrganisatie } from '../toegang/poort'
import { eisVrijeDistrictnaam, grijpDistrict } from './grijpDistrict'
import { planWijziging } from './planWijziging'
import { wijzigDistrict } from './wijzigDistrict'

/**
 * Gives a district another name from a day on, which may be to come. Rondes that opened before keep the old one, forever.
 *
 * @throws {Probleemfout} 400 for a name that is taken or a day that cannot be; 404
 */
export async function hernoemDistrict(
  database: Database,
  bevoegd: BevoegdVoorOrganisatie,
  districtId: string,
  { naam, vanaf }: { naam: string; vanaf: string },
  nu: Date,
): Promise<void> {
  await database.transaction(async (transactie) => {
    const district = await grijpDistrict(transactie, districtId)
    await eisVrijeDistrictnaam(transactie, naam, districtId)
    if (vanaf > dagVan(nu)) return planWijziging(transactie, bevoegd, { districtId, naam }, vanaf)
    await wijzigDistrict(transactie, district, naam, vanaf, { persoonId: bevoegd.persoon.id })
  })
}
