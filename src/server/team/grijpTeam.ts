import { and, eq, gte, isNull, max, ne, notInArray, or, sql } from 'drizzle-orm'
import type { Query } from '../database/Database'
import { districten, teamhistorie, teams } from '../database/schema'
import { nietGevonden, ongeldig } from '../http/Probleemfout'
import { voluit } from '../ronde/rondedagen'

type Team = typeof teams.$inferSelect

/** Takes hold of a team for the rest of the transaction. @throws {Probleemfout} 404 */
export async function grijpTeam(transactie: Query, teamId: string): Promise<Team> {
  const [team] = await transactie.select().from(teams).where(eq(teams.id, teamId)).for('no key update')
  if (!team) throw nietGevonden()
  return team
}

/**
 * Keeps how a team is called and where it is until `vanaf`, right before that changes. Rondes that open from that day on,
 * and are not closed, follow the change; those before keep what they have.
 *
 * @throws {Probleemfout} 400 for a day to come, or one from before the last change
 */
export async function bewaarVroeger(
  transactie: Query,
  team: Team,
  vanaf: string,
  vandaag: string,
): Promise<void> {
  if (vanaf > vandaag) throw ongeldig('vanaf', 'toekomst', 'Kies vandaag of een eerdere dag.')
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

/** Writes the name and district of today to the rondes that open on or after `vanaf` and are not closed. */
export async function werkRondesBij(transactie: Query, teamId: string, vanaf: string): Promise<void> {
  await transactie.execute(sql`
    update rondeteams rt set team_naam = t.naam, district_id = d.id, district_naam = d.naam
    from teams t, districten d, rondes r
    where rt.team_id = ${teamId} and t.id = rt.team_id and d.id = t.district_id and r.id = rt.ronde_id
      and r.opent >= ${vanaf}::date and r.gesloten_op is null`)
}

/** @throws {Probleemfout} 400 when another team that lives on this day has the name */
export async function eisVrijeNaam(
  transactie: Query,
  naam: string,
  dag: string,
  { veld, behalve }: { veld: string; behalve: readonly string[] },
): Promise<void> {
  const [ander] = await transactie
    .select({ id: teams.id })
    .from(teams)
    .where(
      and(
        sql`lower(${teams.naam}) = lower(${naam})`,
        or(isNull(teams.eindigt), gte(teams.eindigt, dag)),
        behalve.length > 0 ? notInArray(teams.id, [...behalve]) : ne(teams.id, ''),
      ),
    )
    .limit(1)
  if (ander) throw ongeldig(veld, 'bestaat-al', 'Er is al een team met deze naam.')
}

/** @throws {Probleemfout} 400 */
export async function eisDistrict(transactie: Query, districtId: string, veld: string): Promise<void> {
  const [district] = await transactie.select().from(districten).where(eq(districten.id, districtId))
  if (!district) throw ongeldig(veld, 'onbekend-district', 'Kies een district uit de lijst.')
}
