import { sql } from 'drizzle-orm'
import type { Telling } from '~/contract/rondes'

/**
 * Where every team of a ronde stands, as SQL: one row a team. The first revisie tells it; a later one exists only beside a
 * settled one, and what was settled stays so while it is corrected.
 */
export const teamstanden = sql`
  select rt.ronde_id, rt.team_id, rt.team_naam, rt.district_id, rt.district_naam, w.id as weging_id,
    case
      when w.id is null then 'niet-begonnen'
      when w.status <> 'concept' then w.status
      when terug.op is not null then 'teruggegeven'
      else 'bezig'
    end as stand,
    coalesce(w.vastgesteld_op, w.ingediend_op, terug.op, w.gestart_op) as sinds
  from rondeteams rt
  left join wegingen w on w.ronde_id = rt.ronde_id and w.team_id = rt.team_id and w.revisie = 1
  left join lateral (select max(op) as op from teruggaven where weging_id = w.id) terug on w.status = 'concept'`

/** The columns that count rows of {@link teamstanden}. */
export const telling = sql`
  count(*)::int as teams,
  (count(*) filter (where stand = 'niet-begonnen'))::int as "nietBegonnen",
  (count(*) filter (where stand = 'bezig'))::int as bezig,
  (count(*) filter (where stand = 'teruggegeven'))::int as teruggegeven,
  (count(*) filter (where stand = 'ingediend'))::int as ingediend,
  (count(*) filter (where stand = 'vastgesteld'))::int as vastgesteld`

export const geenTeams: Telling = {
  teams: 0,
  nietBegonnen: 0,
  bezig: 0,
  teruggegeven: 0,
  ingediend: 0,
  vastgesteld: 0,
}

/** A list of ids as one value of SQL; Drizzle would write a JavaScript array as a list of values. */
export const idLijst = (ids: readonly string[]) => sql`${sql.param(ids)}::text[]`
