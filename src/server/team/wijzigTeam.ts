import { eq, max, sql } from 'drizzle-orm'
import type { Query } from '../database/Database'
import { teamhistorie, teams } from '../database/schema'
import { noteer } from '../logboek/noteer'
import { eisNaLaatste } from './eisNaLaatste'
import type { Team } from './grijpTeam'

/** Who changes it, and for the logbook where that came from: the plan that was made for it, or the file. */
export interface Aanleiding {
  persoonId: string
  gepland?: string
  bestand?: string
}

/**
 * Gives a team another name or district from a day on that is not to come, and keeps what it was. Rondes that open from
 * that day on, and are not closed, follow the change; those before keep what they have. What is so already is left as it is.
 *
 * @throws {Probleemfout} 400 for a day from before the last change
 */
export async function wijzigTeam(
  transactie: Query,
  team: Team,
  nieuw: { naam: string } | { districtId: string },
  vanaf: string,
  { persoonId, ...herkomst }: Aanleiding,
): Promise<void> {
  const { id } = team
  const hernoemt = 'naam' in nieuw
  if (hernoemt ? team.naam === nieuw.naam : team.districtId === nieuw.districtId) return
  await bewaarVroeger(transactie, team, vanaf)
  await transactie.update(teams).set(nieuw).where(eq(teams.id, id))
  await transactie.execute(sql`
    update rondeteams rt set team_naam = t.naam, district_id = d.id, district_naam = d.naam
    from teams t, districten d, rondes r
    where rt.team_id = ${id} and t.id = rt.team_id and d.id = t.district_id and r.id = rt.ronde_id
      and r.opent >= ${vanaf}::date and r.gesloten_op is null`)
  await noteer(transactie, {
    persoonId,
    handeling: hernoemt ? 'team-hernoemd' : 'team-verplaatst',
    van: { id, ...(hernoemt ? { naam: team.naam } : { districtId: team.districtId }) },
    naar: { id, ...nieuw, vanaf, ...herkomst },
  })
}

async function bewaarVroeger(transactie: Query, team: Team, vanaf: string): Promise<void> {
  const [laatste] = await transactie
    .select({ tot: max(teamhistorie.tot) })
    .from(teamhistorie)
    .where(eq(teamhistorie.teamId, team.id))
  eisNaLaatste(vanaf, laatste?.tot, 'Dit team')
  // Two changes on one day: what came in between was never true of any day.
  await transactie
    .insert(teamhistorie)
    .values({ teamId: team.id, tot: vanaf, naam: team.naam, districtId: team.districtId })
    .onConflictDoNothing()
}
