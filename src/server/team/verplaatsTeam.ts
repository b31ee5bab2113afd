import { eq } from 'drizzle-orm'
import type { Database } from '../database/Database'
import { teams } from '../database/schema'
import { noteer } from '../logboek/noteer'
import { dagVan } from '../ronde/leesOpenRonde'
import type { BevoegdVoorOrganisatie } from '../toegang/poort'
import { bewaarVroeger, eisDistrict, grijpTeam, werkRondesBij } from './grijpTeam'

/**
 * Moves a team to another district from a day on. Rondes that opened before keep the old district; reviewing goes to the
 * districtsmanager of the new one at once, also of those.
 *
 * @throws {Probleemfout} 400 for a district or a day that cannot be; 404
 */
export async function verplaatsTeam(
  database: Database,
  { persoon }: BevoegdVoorOrganisatie,
  teamId: string,
  { districtId, vanaf }: { districtId: string; vanaf: string },
  nu: Date,
): Promise<void> {
  await database.transaction(async (transactie) => {
    const team = await grijpTeam(transactie, teamId)
    await eisDistrict(transactie, districtId, 'districtId')
    if (team.districtId === districtId) return
    await bewaarVroeger(transactie, team, vanaf, dagVan(nu))
    await transactie.update(teams).set({ districtId }).where(eq(teams.id, teamId))
    await werkRondesBij(transactie, teamId, vanaf)
    await noteer(transactie, {
      persoonId: persoon.id,
      handeling: 'team-verplaatst',
      van: { id: teamId, districtId: team.districtId },
      naar: { id: teamId, districtId, vanaf },
    })
  })
}
