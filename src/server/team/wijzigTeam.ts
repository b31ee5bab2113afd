import { eq, max, sql } from 'drizzle-orm'
import type { Query } from '../database/Database'
import { teamhistorie, teams } from '../database/schema'
import { ongeldig } from '../http/Probleemfout'
import { voluit } from '../ronde/rondedagen'
import type { Team } from './grijpTeam'

/**
 * Gives a team another name or district from a day on that is not to come, and keeps what it was. Rondes that open from
 * that day on, and are not closed, follow the change; those before keep what they have.
 *
 * @throws {Probleemfout} 400 for a day from before the last change
 */
export async function wijzigTeam(
  transactie: Query,
  team: Team,
  nieuw: { naam: string } | { districtId: string },
  vanaf: string,
): Promise<void> {
  await bewaarVroeger(transactie, team, vanaf)
  await transactie.update(teams).set(nieuw).where(eq(teams.id, team.id))
  await transactie.execute(sql`
    update rondeteams rt set team_naam = t.naam, district_id = d.id, district_naam = d.naam
    from teams t, districten d, rondes r
    where rt.team_id = ${team.id} and t.id = rt.team_id and d.id = t.district_id and r.id = rt.ronde_id
      and r.opent >= ${vanaf}::date and r.gesloten_op is null`)
}

async function bewaarVroeger(transactie: Query, team: Team, vanaf: string): Promise<void> {
  const [laatste] = await transactie
    .select({ tot: max(teamhistorie.tot) })
    .from(teamhistorie)
    .where(eq(teamhistorie.teamId, team.id))
  if (laatste?.tot && vanaf < laatste.tot) {
    throw ongeldig(
      'vanaf',
      'te-vroeg',
      `Dit team veranderde nog op ${voluit(laatste.tot)}. Kies die dag of later.`,
    )
  }
  // Two changes on one day: what came in between was never true of any day.
  await transactie
    .insert(teamhistorie)
    .values({ teamId: team.id, tot: vanaf, naam: team.naam, districtId: team.districtId })
    .onConflictDoNothing()
}
