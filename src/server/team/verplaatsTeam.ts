import type { Database } from '../database/Database'
import { dagVan } from '../ronde/leesOpenRonde'
import type { BevoegdVoorOrganisatie } from '../toegang/poort'
import { eisDistrict } from './grijpDistrict'
import { grijpTeam } from './grijpTeam'
import { eisLeeftDan, planWijziging } from './planWijziging'
import { wijzigTeam } from './wijzigTeam'

/**
 * Moves a team to another district from a day on, which may be to come. Rondes that opened before keep the old district;
 * reviewing goes to the districtsmanager of the new one on that day, also of those.
 *
 * @throws {Probleemfout} 400 for a district or a day that cannot be; 404
 */
export async function verplaatsTeam(
  database: Database,
  bevoegd: BevoegdVoorOrganisatie,
  teamId: string,
  { districtId, vanaf }: { districtId: string; vanaf: string },
  nu: Date,
): Promise<void> {
  await database.transaction(async (transactie) => {
    const team = await grijpTeam(transactie, teamId)
    await eisDistrict(transactie, districtId, 'districtId')
    if (vanaf > dagVan(nu)) {
      eisLeeftDan(team, vanaf)
      return planWijziging(transactie, bevoegd, { teamId, naarDistrictId: districtId }, vanaf)
    }
    await wijzigTeam(transactie, team, { districtId }, vanaf, { persoonId: bevoegd.persoon.id })
  })
}
