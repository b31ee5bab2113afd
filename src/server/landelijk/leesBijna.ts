import { sql } from 'drizzle-orm'
import type { LandelijkBeeld } from '~/contract/landelijkBeeld'
import { stellingenVanKader } from '~/domein/kader/vragen'
import type { Query } from '../database/Database'
import type { Beeldronde } from './Beeldronde'
import { geldend } from './geldend'

interface Rij extends Record<string, unknown> {
  id: string
  naam: string
  districtId: string
  districtNaam: string
  wegingId: string
  volgendStadium: string
  stellingIds: string[]
}

/**
 * The teams that are nearly at their next stadium (W8), by name. One that was settled at that next stadium already is not
 * nearly there any more (rule 9).
 */
export async function leesBijna(query: Query, { id, kader }: Beeldronde): Promise<LandelijkBeeld['bijna']> {
  const { rows } = await query.execute<Rij>(sql`
    select g.team_id as id, g.team_naam as naam, g.district_id as "districtId", g.district_naam as "districtNaam",
      g.id as "wegingId", u.volgend_stadium as "volgendStadium",
      (select array_agg(b.stelling_id) from uitkomst_belemmeringen b where b.weging_id = g.id) as "stellingIds"
    from ${geldend(id)} g join uitkomsten u on u.weging_id = g.id
    where u.bijna and u.stadium = g.stadium
    order by g.team_naam`)
  const volgorde = stellingenVanKader(kader).map((stelling) => stelling.id)
  return rows.map(({ districtId, districtNaam, stellingIds, ...team }) => ({
    ...team,
    district: { id: districtId, naam: districtNaam },
    stellingIds: volgorde.filter((stellingId) => stellingIds.includes(stellingId)),
  }))
}
