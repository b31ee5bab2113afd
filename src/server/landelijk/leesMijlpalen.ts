import { sql } from 'drizzle-orm'
import type { LandelijkBeeld } from '~/contract/landelijkBeeld'
import { doelenVan, mijlpaalVan } from '~/domein/landelijk/mijlpalen'
import type { Query } from '../database/Database'
import type { Beeldronde } from './Beeldronde'
import { geldend, tekstlijst } from './geldend'

interface Stand extends Record<string, unknown> {
  /** The place of the stadium on the ladder, from 1; null for a stadium of another kader. */
  rang: number | null
  aantal: number
}

/**
 * How far the milestones are. A team stands where it was settled last, in this ronde or an earlier one: in a ronde that
 * has only just begun the country has not fallen back.
 */
export async function leesMijlpalen(
  query: Query,
  { id, kader }: Beeldronde,
  teams: number,
): Promise<LandelijkBeeld['mijlpalen']> {
  const ladder = kader.stadia.map((stadium) => stadium.id)
  const { rows: laatste } = await query.execute<Stand & { hier: boolean }>(sql`
    select array_position(${tekstlijst(ladder)}, w.stadium) as rang, w.ronde_id = ${id} as hier,
      count(*)::int as aantal
    from rondeteams rt cross join lateral (
      select ronde_id, vastgesteld_stadium as stadium from wegingen
      where team_id = rt.team_id and status = 'vastgesteld' and ronde_id <= ${id}
      order by ronde_id desc, revisie desc limit 1
    ) w
    where rt.ronde_id = ${id} group by 1, 2`)
  const eerste = await leesEersteRonde(query, id)
  const begin = eerste === null ? [] : await leesStandIn(query, eerste, ladder)
  return doelenVan(kader).map((doel) => {
    const vanaf = ladder.indexOf(doel.stadium) + 1
    const bereikt = tel(laatste, vanaf)
    const mijlpaal = mijlpaalVan(doel, {
      ronde: id,
      teams,
      bereikt,
      eerste: eerste === null ? null : { ronde: eerste, bereikt: tel(begin, vanaf) },
    })
    const bereiktInDezeRonde = tel(
      laatste.filter(({ hier }) => hier),
      vanaf,
    )
    return { ...mijlpaal, bereiktInDezeRonde, tempoSinds: eerste }
  })
}

/** The first ronde before this one in which anything was settled, or null. */
async function leesEersteRonde(query: Query, id: string): Promise<string | null> {
  const { rows } = await query.execute<{ id: string }>(sql`
    select r.id from rondes r
    where r.id < ${id} and exists (select from wegingen w where w.ronde_id = r.id and w.status = 'vastgesteld')
    order by r.id limit 1`)
  return rows[0]?.id ?? null
}

async function leesStandIn(query: Query, rondeId: string, ladder: readonly string[]): Promise<Stand[]> {
  const { rows } = await query.execute<Stand>(sql`
    select array_position(${tekstlijst(ladder)}, g.stadium) as rang, count(*)::int as aantal
    from ${geldend(rondeId)} g group by 1`)
  return rows
}

function tel(standen: readonly Stand[], vanaf: number): number {
  return standen.reduce((som, { rang, aantal }) => som + ((rang ?? 0) >= vanaf ? aantal : 0), 0)
}
