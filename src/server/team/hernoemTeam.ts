import { eq } from 'drizzle-orm'
import type { Database } from '../database/Database'
import { teams } from '../database/schema'
import { noteer } from '../logboek/noteer'
import { dagVan } from '../ronde/leesOpenRonde'
import type { BevoegdVoorOrganisatie } from '../toegang/poort'
import { bewaarVroeger, eisVrijeNaam, grijpTeam, werkRondesBij } from './grijpTeam'

/**
 * Gives a team another name from a day on. Rondes that opened before keep the old one, forever.
 *
 * @throws {Probleemfout} 400 for a name that is taken or a day that cannot be; 404
 */
export async function hernoemTeam(
  database: Database,
  { persoon }: BevoegdVoorOrganisatie,
  teamId: string,
  { naam, vanaf }: { naam: string; vanaf: string },
  nu: Date,
): Promise<void> {
  await database.transaction(async (transactie) => {
    const team = await grijpTeam(transactie, teamId)
    if (team.naam === naam) return
    await eisVrijeNaam(transactie, naam, vanaf, { veld: 'naam', behalve: [teamId] })
    await bewaarVroeger(transactie, team, vanaf, dagVan(nu))
    await transactie.update(teams).set({ naam }).where(eq(teams.id, teamId))
    await werkRondesBij(transactie, teamId, vanaf)
    await noteer(transactie, {
      persoonId: persoon.id,
      handeling: 'team-hernoemd',
      van: { id: teamId, naam: team.naam },
      naar: { id: teamId, naam, vanaf },
    })
  })
}
