import { sql } from 'drizzle-orm'
import type { LandelijkBeeld } from '~/contract/landelijkBeeld'
import type { Query } from '../database/Database'
import type { Beeldronde } from './Beeldronde'
import { geldend } from './geldend'

interface Rij extends Record<string, unknown> {
  id: string
  naam: string
  districtId: string
  districtNaam: string
  wegingId: string
  berekend: string
  vastgesteld: string
}

/** The teams that were settled at another stadium than the computed one, by name (rule 9). */
export async function leesAfwijkend(query: Query, { id }: Beeldronde): Promise<LandelijkBeeld['afwijkend']> {
  const { rows } = await query.execute<Rij>(sql`
    select g.team_id as id, g.team_naam as naam, g.district_id as "districtId", g.district_naam as "districtNaam",
      g.id as "wegingId", u.stadium as berekend, g.stadium as vastgesteld
    from ${geldend(id)} g join uitkomsten u on u.weging_id = g.id
    where u.stadium <> g.stadium
    order by g.team_naam`)
  return rows.map(({ districtId, districtNaam, ...team }) => ({
    ...team,
    district: { id: districtId, naam: districtNaam },
  }))
}
