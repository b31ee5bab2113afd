import { sql } from 'drizzle-orm'
import type { Beweging, LandelijkBeeld, Voortgekomen } from '~/contract/landelijkBeeld'
import type { Kaders } from '~/domein/kader/kaders'
import { heeftZelfdeStadia } from '~/domein/landelijk/vergelijkbaar'
import type { Query } from '../database/Database'
import { kaderVan } from '../kader/kaderVan'
import { deedMee, voorlopers } from '../team/voorlopers'
import type { Beeldronde } from './Beeldronde'
import { geldend, tekstlijst } from './geldend'

interface Rij extends Record<string, unknown> {
  id: string
  naam: string
  districtId: string
  districtNaam: string
  van: string | null
  naar: string
  /** How many stadia up or down; null where one of both is not known. */
  stappen: number | null
  oorzaak: Beweging['oorzaak']
}

/**
 * Who rose and who fell against the ronde before, and why; each list by name. A team that came out of others since is not
 * new: it stands apart, beside what those were.
 */
export async function leesBeweging(
  query: Query,
  kaders: Kaders,
  ronde: Beeldronde,
): Promise<LandelijkBeeld['beweging']> {
  const vorige = await leesVorigeRonde(query, ronde)
  const rijen = await leesRijen(query, ronde, vorige?.id ?? '')
  const voorgangers = await leesVoorgangers(query, ronde, vorige?.id ?? '')
  const lijst = (past: (rij: Rij) => boolean) => rijen.filter(past).map(naarBeweging)
  const vergelijkbaar =
    vorige === null || heeftZelfdeStadia(ronde.kader, kaderVan(kaders, vorige.kaderVersie))
  const beide = (rij: Rij) => rij.van !== null && vergelijkbaar
  return {
    vorigeRonde: vorige?.id ?? null,
    gestegen: lijst((rij) => beide(rij) && (rij.stappen ?? 0) > 0),
    gedaald: lijst((rij) => beide(rij) && (rij.stappen ?? 0) < 0),
    gelijk: lijst((rij) => beide(rij) && rij.stappen === 0),
    nieuw: lijst((rij) => rij.van === null && !voorgangers.has(rij.id)),
    voortgekomen: rijen.flatMap((rij) => {
      const uit = voorgangers.get(rij.id)
      return uit && rij.van === null ? [{ ...naarBeweging(rij), voorgangers: uit }] : []
    }),
    nietVergelijkbaar: lijst((rij) => rij.van !== null && !vergelijkbaar),
  }
}

async function leesVorigeRonde(query: Query, { opent }: Beeldronde) {
  const { rows } = await query.execute<{ id: string; kaderVersie: string }>(sql`
    select id, kader_versie as "kaderVersie" from rondes where opent < ${opent} order by opent desc limit 1`)
  return rows[0] ?? null
}

async function leesRijen(query: Query, { id, kader }: Beeldronde, vorigeId: string): Promise<Rij[]> {
  const ladder = tekstlijst(kader.stadia.map((stadium) => stadium.id))
  const { rows } = await query.execute<Rij>(sql`
    select nu.team_id as id, nu.team_naam as naam, nu.district_id as "districtId",
      nu.district_naam as "districtNaam", toen.stadium as van, nu.stadium as naar,
      array_position(${ladder}, nu.stadium) - array_position(${ladder}, toen.stadium) as stappen,
      case
        when toen.stadium is null or toen.stadium = nu.stadium then null
        when toen.kader_versie <> nu.kader_versie then 'kaderversie'
        when berekend_toen.stadium = berekend.stadium then 'vaststelling'
        else 'scores'
      end as oorzaak
    from ${geldend(id)} nu
      join uitkomsten berekend on berekend.weging_id = nu.id
      left join ${geldend(vorigeId)} toen on toen.team_id = nu.team_id
      left join uitkomsten berekend_toen on berekend_toen.weging_id = toen.id
    order by nu.team_naam`)
  return rows
}

/** The teams that stood for a team in the ronde before, when it took no part in that itself. */
async function leesVoorgangers(
  query: Query,
  { id }: Beeldronde,
  vorigeId: string,
): Promise<Map<string, Voortgekomen['voorgangers']>> {
  const begin = sql`select ${vorigeId}::text, nu.team_id, nu.team_id from ${geldend(id)} nu`
  const { rows } = await query.execute<{ team: string; uit: Voortgekomen['voorgangers'] }>(sql`
    select v.team_id as team, jsonb_agg(jsonb_build_object(
      'id', rt.team_id, 'naam', rt.team_naam, 'stadium', toen.stadium) order by rt.team_naam) as uit
    from ${voorlopers(begin, deedMee)} v
      join rondeteams rt on rt.ronde_id = v.ronde_id and rt.team_id = v.voorloper_id
      left join ${geldend(vorigeId)} toen on toen.team_id = v.voorloper_id
    where v.voorloper_id <> v.team_id group by v.team_id`)
  return new Map(rows.map(({ team, uit }) => [team, uit]))
}

function naarBeweging({ id, naam, districtId, districtNaam, van, naar, oorzaak }: Rij): Beweging {
  return { id, naam, district: { id: districtId, naam: districtNaam }, van, naar, oorzaak }
}
