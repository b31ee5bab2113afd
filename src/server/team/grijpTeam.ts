import { eq, sql } from 'drizzle-orm'
import type { Query } from '../database/Database'
import { teams } from '../database/schema'
import { nietGevonden, ongeldig } from '../http/Probleemfout'
import { idLijst } from '../ronde/teamstanden'

export type Team = typeof teams.$inferSelect

/** Takes hold of a team for the rest of the transaction. @throws {Probleemfout} 404 */
export async function grijpTeam(transactie: Query, teamId: string): Promise<Team> {
  const [team] = await transactie.select().from(teams).where(eq(teams.id, teamId)).for('no key update')
  if (!team) throw nietGevonden()
  return team
}

/** @throws {Probleemfout} 400 when another team that lives on this day has the name, or is planned to get it */
export async function eisVrijeNaam(
  transactie: Query,
  naam: string,
  dag: string,
  { veld, behalve }: { veld: string; behalve: readonly string[] },
): Promise<void> {
  const { rows } = await transactie.execute(sql`
    select from teams t
    where coalesce(t.eindigt >= ${dag}::date, true) and t.id <> all(${idLijst(behalve)})
      and (lower(t.naam) = lower(${naam})
        or exists (select from geplande_wijzigingen g where g.team_id = t.id and lower(g.naam) = lower(${naam})))
    limit 1`)
  if (rows.length > 0) throw ongeldig(veld, 'bestaat-al', 'Er is al een team met deze naam.')
}
