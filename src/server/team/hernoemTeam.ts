import type { Database } from '../database/Database'
import { dagVan } from '../ronde/leesOpenRonde'
import type { BevoegdVoorOrganisatie } from '../toegang/poort'
import { eisVrijeNaam, grijpTeam } from './grijpTeam'
import { eisLeeftDan, planWijziging } from './planWijziging'
import { wijzigTeam } from './wijzigTeam'

/**
 * Gives a team another name from a day on, which may be to come. Rondes that opened before keep the old one, forever.
 *
 * @throws {Probleemfout} 400 for a name that is taken or a day that cannot be; 404
 */
export async function hernoemTeam(
  database: Database,
  bevoegd: BevoegdVoorOrganisatie,
  teamId: string,
  { naam, vanaf }: { naam: string; vanaf: string },
  nu: Date,
): Promise<void> {
  await database.transaction(async (transactie) => {
    const team = await grijpTeam(transactie, teamId)
    await eisVrijeNaam(transactie, naam, vanaf, { veld: 'naam', behalve: [teamId] })
    if (vanaf > dagVan(nu)) {
      eisLeeftDan(team, vanaf)
      return planWijziging(transactie, bevoegd, { teamId, naam }, vanaf)
    }
    await wijzigTeam(transactie, team, { naam }, vanaf, { persoonId: bevoegd.persoon.id })
  })
}
