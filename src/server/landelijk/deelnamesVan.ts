import { type SQL, sql } from 'drizzle-orm'
import type { Query } from '../database/Database'
import { deedMee, voorlopers } from '../team/voorlopers'

/**
 * Of each ronde who stood for a team, as a subquery with `ronde_id, voorloper_id`: the team itself where it took part, and
 * else the teams that it came out of. A team counts once in a ronde, along however many ways it is met.
 */
export const deelnamesVan = (teamId: string): SQL =>
  voorlopers(sql`select r.id, ${teamId}::text, ${teamId}::text from rondes r`, deedMee)

/** Of each ronde before the team was there, the teams that stood for it, as they were called then, by name. */
export async function leesVoorgangers(
  query: Query,
  teamId: string,
): Promise<Map<string, { id: string; naam: string }[]>> {
  const { rows } = await query.execute<{ ronde: string; teams: { id: string; naam: string }[] }>(sql`
    select v.ronde_id as ronde,
      jsonb_agg(jsonb_build_object('id', rt.team_id, 'naam', rt.team_naam) order by rt.team_naam) as teams
    from ${deelnamesVan(teamId)} v join rondeteams rt on rt.ronde_id = v.ronde_id and rt.team_id = v.voorloper_id
    where v.voorloper_id <> ${teamId} group by v.ronde_id`)
  return new Map(rows.map(({ ronde, teams }) => [ronde, teams]))
}
