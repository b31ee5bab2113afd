import { type SQL, sql } from 'drizzle-orm'
import type { Voortgang } from '~/contract/voortgang'
import type { Query } from '../database/Database'
import type { rondes } from '../database/schema'
import { dagVan } from '../ronde/leesOpenRonde'

type Dag = Voortgang['verloop'][number]

/**
 * How it stood at the end of each day, from the opening up to today, or for an old ronde up to its last step. Each step of
 * a weging takes its team out of one group and into another; the sum of those over the days is how it stood.
 */
export async function leesVerloop(
  query: Query,
  { opent, sluit }: Pick<typeof rondes.$inferSelect, 'opent' | 'sluit'>,
  dezeTeams: SQL,
  nu: Date,
): Promise<Dag[]> {
  const vandaag = dagVan(nu)
  if (vandaag < opent) return []
  const { rows } = await query.execute<Dag & Record<string, unknown>>(sql`
    with gewogen as (
      select w.* from rondeteams rt
      join wegingen w on w.ronde_id = rt.ronde_id and w.team_id = rt.team_id and w.revisie = 1
      where ${dezeTeams}
    ), stap as (
      select id, gestart_op as op, 1 as volgorde, 'bezig' as naar from gewogen
      union all select g.id, i.op, 2, 'ingediend' from gewogen g join inzendingen i on i.weging_id = g.id
      union all select g.id, t.op, 3, 'teruggegeven' from gewogen g join teruggaven t on t.weging_id = g.id
      union all select id, vastgesteld_op, 4, 'vastgesteld' from gewogen where vastgesteld_op is not null
    ), overgang as (
      select greatest((op at time zone 'Europe/Amsterdam')::date, ${opent}::date) as dag, naar,
        lag(naar, 1, 'niet-begonnen') over (partition by id order by op, volgorde) as van
      from stap
    ), verschil as (
      select dag, ${verschilPer('niet-begonnen')} as niet_begonnen, ${verschilPer('bezig')} as bezig,
        ${verschilPer('teruggegeven')} as teruggegeven, ${verschilPer('ingediend')} as ingediend,
        ${verschilPer('vastgesteld')} as vastgesteld
      from overgang group by dag
    ), dagen as (
      select d::date as dag from generate_series(${opent}::date,
        least(${vandaag}::date, greatest(${sluit}::date, (select max(dag) from verschil))), interval '1 day') d
    ), deelname as (
      select count(*) as teams from rondeteams rt where ${dezeTeams}
    )
    select to_char(dag, 'YYYY-MM-DD') as dag, teams::int as teams,
      (teams + coalesce(sum(niet_begonnen) over tot_hier, 0))::int as "nietBegonnen",
      coalesce(sum(bezig) over tot_hier, 0)::int as bezig,
      coalesce(sum(teruggegeven) over tot_hier, 0)::int as teruggegeven,
      coalesce(sum(ingediend) over tot_hier, 0)::int as ingediend,
      coalesce(sum(vastgesteld) over tot_hier, 0)::int as vastgesteld
    from dagen left join verschil using (dag) cross join deelname
    window tot_hier as (order by dag)
    order by dag`)
  return rows
}

const verschilPer = (stand: string) =>
  sql`count(*) filter (where naar = ${stand}) - count(*) filter (where van = ${stand})`
