import { type SQL, sql } from 'drizzle-orm'

/**
 * Of each team that is in a district today the weging of a ronde that was handed in or settled, as a table for a query:
 * `id, team_id, participatiewet, status`. Of a weging that is being corrected it is the revisie before, until the correction
 * is handed in.
 *
 * @param kaderVersie of the ronde: what was weighed with another version is not laid beside it
 */
export function ingediendInDistrict(districtId: string, rondeId: string, kaderVersie: string): SQL {
  return sql`select distinct on (w.team_id) w.id, w.team_id, w.participatiewet, w.status
    from wegingen w join teams t on t.id = w.team_id
    where t.district_id = ${districtId} and w.ronde_id = ${rondeId} and w.kader_versie = ${kaderVersie}
      and w.status <> 'concept'
    order by w.team_id, w.revisie desc`
}
