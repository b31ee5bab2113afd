import { eq } from 'drizzle-orm'
import type { Database } from '../database/Database'
import { teams, teamvoorgangers } from '../database/schema'
import { ongeldig, Probleemfout } from '../http/Probleemfout'
import { noteer } from '../logboek/noteer'
import { dagVan } from '../ronde/leesOpenRonde'
import { stemRondesAf } from '../ronde/rondeteams'
import type { BevoegdVoorOrganisatie } from '../toegang/poort'
import { grijpTeam } from './grijpTeam'
import { eisGeenPlanErna } from './planWijziging'

/**
 * Says what the last day of a team is, or takes that back. A ronde that opened while it lived keeps it; later ones go
 * without. What it began can be finished.
 *
 * @param eindigt its last day; null when it goes on after all
 * @throws {Probleemfout} 400 for a day before its first or before a planned change; 404; 409 when it went up into another team
 */
export async function beeindigTeam(
  database: Database,
  { persoon }: BevoegdVoorOrganisatie,
  teamId: string,
  eindigt: string | null,
  nu: Date,
): Promise<void> {
  await database.transaction(async (transactie) => {
    const team = await grijpTeam(transactie, teamId)
    const [opvolger] = await transactie
      .select()
      .from(teamvoorgangers)
      .where(eq(teamvoorgangers.voorgangerId, teamId))
      .limit(1)
    if (opvolger)
      throw new Probleemfout(409, 'Dit team is opgegaan in een ander team; zijn einde staat vast.')
    if (eindigt !== null && team.begint !== null && eindigt < team.begint) {
      throw ongeldig('eindigt', 'volgorde', 'De laatste dag ligt vóór de eerste dag van dit team.')
    }
    if (eindigt !== null) await eisGeenPlanErna(transactie, [teamId], eindigt, 'eindigt')
    await transactie.update(teams).set({ eindigt }).where(eq(teams.id, teamId))
    const vandaag = dagVan(nu)
    await stemRondesAf(transactie, [teamId], eindigt !== null && eindigt < vandaag ? eindigt : vandaag)
    await noteer(transactie, {
      persoonId: persoon.id,
      handeling: 'team-beeindigd',
      van: { id: teamId, eindigt: team.eindigt },
      naar: { id: teamId, eindigt },
    })
  })
}
