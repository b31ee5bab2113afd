import { sql } from 'drizzle-orm'
import type { LandelijkBeeld } from '~/contract/landelijkBeeld'
import type { Query } from '../database/Database'
import { type Beeldronde, perStadium } from './Beeldronde'
import { geldend, vanElkeWeging } from './geldend'

type Stadia = Pick<LandelijkBeeld, 'teams' | 'vastgesteld' | 'afwijkendVastgesteld'> & {
  districten: Omit<LandelijkBeeld['districten'][number], 'secties'>[]
}

/** How many teams take part and how many were settled in each stadium, in all and by district, by name (rule 9). */
export async function leesStadia(query: Query, { id, kader }: Beeldronde): Promise<Stadia> {
  const { rows: districten } = await query.execute<{ id: string; naam: string; teams: number }>(sql`
    select district_id as id, min(district_naam) as naam, count(*)::int as teams
    from rondeteams where ronde_id = ${id} group by district_id order by naam`)
  const { rows: standen } = await query.execute<{
    district: string
    stadium: string
    aantal: number
    afwijkend: number
  }>(sql`
    select g.district_id as district, g.stadium, count(*)::int as aantal,
      (count(*) filter (where u.stadium <> g.stadium))::int as afwijkend
    from ${geldend(id)} g ${vanElkeWeging(sql`stadium from uitkomsten`)} u
    group by g.district_id, g.stadium`)
  return {
    teams: districten.reduce((som, { teams }) => som + teams, 0),
    vastgesteld: perStadium(kader, standen),
    afwijkendVastgesteld: standen.reduce((som, { afwijkend }) => som + afwijkend, 0),
    districten: districten.map((district) => ({
      ...district,
      vastgesteld: perStadium(
        kader,
        standen.filter((stand) => stand.district === district.id),
      ),
    })),
  }
}
