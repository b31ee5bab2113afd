import { type SQL, sql } from 'drizzle-orm'
import { deelnamesVan } from './deelnamesVan'

/** Of which teams: all, those that were in a district then, or one, and before that was there those that it came out of. */
export type Bereik = { districtId: string } | { teamId: string } | null

/**
 * The wegingen that count, as a subquery: of each team and ronde the highest revisie that is settled, under the name and in
 * the district that the team had then. What is still with a team or a district counts nowhere.
 *
 * @param rondeId of one ronde, or null for all
 */
export function geldend(rondeId: string | null, bereik: Bereik = null): SQL {
  const waar = [sql`w.status = 'vastgesteld'`]
  if (rondeId !== null) waar.push(sql`w.ronde_id = ${rondeId}`)
  if (bereik && 'districtId' in bereik) waar.push(sql`rt.district_id = ${bereik.districtId}`)
  if (bereik && 'teamId' in bereik) {
    waar.push(
      sql`(w.ronde_id, w.team_id) in (select ronde_id, voorloper_id from ${deelnamesVan(bereik.teamId)} d)`,
    )
  }
  // A left join, though every weging has its row: what an overview does not ask of it is then not read at all.
  return sql`(
    select w.id, w.ronde_id, w.team_id, w.kader_versie, w.participatiewet, w.vastgesteld_stadium as stadium,
      rt.team_naam, rt.district_id, rt.district_naam
    from wegingen w left join rondeteams rt on rt.ronde_id = w.ronde_id and rt.team_id = w.team_id
    where ${sql.join(waar, sql` and `)} and not exists (
      select from wegingen later
      where later.ronde_id = w.ronde_id and later.team_id = w.team_id
        and later.status = 'vastgesteld' and later.revisie > w.revisie
    )
  )`
}

/**
 * Joins to each weging `g` the rows that a table has of it, by its key. `offset 0` keeps the planner to that: it cannot know
 * that the rows of one ronde lie together, and would rather read the table of all rondes from end to end.
 *
 * @param kolommenUit columns and table, as `stadium from uitkomsten`
 */
export function vanElkeWeging(kolommenUit: SQL): SQL {
  return sql`cross join lateral (select ${kolommenUit} where weging_id = g.id offset 0)`
}

/** A list of text as one parameter. */
export function tekstlijst(teksten: readonly string[]): SQL {
  return sql`${sql.param([...teksten])}::text[]`
}
