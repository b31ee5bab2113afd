import { type SQL, sql } from 'drizzle-orm'

/**
 * Who stood for a team at an earlier time, as a subquery `(ronde_id, team_id, voorloper_id, is_er)`: the team itself when it
 * was there (`is_er`), and else the teams that it came out of, each likewise, as far back as it takes. A team that is met
 * along two ways is one row. `is_er` is false for a team at the end of the way that was not there either.
 *
 * @param begin selects `ronde_id, team_id, team_id`: the teams that are asked about, and the ronde that it is about
 * @param wasEr whether `v.voorloper_id` was there, seen from `v.ronde_id`
 */
export function voorlopers(begin: SQL, wasEr: SQL): SQL {
  return sql`(
    with recursive v(ronde_id, team_id, voorloper_id) as (
      ${begin}
      union
      select v.ronde_id, v.team_id, tv.voorganger_id
      from v join teamvoorgangers tv on tv.team_id = v.voorloper_id
      where not ${wasEr}
    )
    select * from (select v.*, ${wasEr} as is_er from v) v
    where is_er or not exists (select from teamvoorgangers tv where tv.team_id = v.voorloper_id)
  )`
}

/** It took part in the ronde. */
export const deedMee = sql`exists (
  select from rondeteams rt where rt.ronde_id = v.ronde_id and rt.team_id = v.voorloper_id)`

/** It handed in a weging before the ronde. Ronde ids sort by time. */
export const woogEerder = sql`exists (
  select from wegingen w
  where w.team_id = v.voorloper_id and w.ronde_id < v.ronde_id and w.status <> 'concept')`
