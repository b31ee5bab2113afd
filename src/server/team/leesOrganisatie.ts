import { asc, type SQL, sql } from 'drizzle-orm'
import type { DistrictInOrganisatie, Organisatie, TeamInOrganisatie } from '~/contract/organisatie'
import type { Query } from '../database/Database'
import { districten } from '../database/schema'
import { dagVan } from '../ronde/leesOpenRonde'
import type { BevoegdVoorOrganisatie } from '../toegang/poort'

/** The districts and all teams that are or were in them, with where they came from. */
export async function leesOrganisatie(
  query: Query,
  _bevoegd: BevoegdVoorOrganisatie,
  nu: Date,
): Promise<Organisatie> {
  const lijst = await query
    .select({
      id: districten.id,
      naam: districten.naam,
      districtsmanagers: sql<string[]>`array(
        select p.naam from rollen r join personen p on p.id = r.persoon_id
        where r.rol = 'districtsmanager' and r.district_id = ${districten}.id order by p.naam)`,
      vroeger: sql<DistrictInOrganisatie['vroeger']>`coalesce((
        select jsonb_agg(jsonb_build_object('tot', h.tot, 'naam', h.naam) order by h.tot desc)
        from districthistorie h where h.district_id = ${districten}.id), '[]')`,
      gepland: sql<DistrictInOrganisatie['gepland']>`${geplandVan(sql`g.district_id = ${districten}.id`)}`,
    })
    .from(districten)
    .orderBy(asc(districten.naam), asc(districten.id))
  const teams = await leesTeams(query)
  return {
    vandaag: dagVan(nu),
    districten: lijst.map((district) => ({
      ...district,
      teams: teams.flatMap(({ districtId, ...team }) => (districtId === district.id ? [team] : [])),
    })),
  }
}

async function leesTeams(query: Query): Promise<(TeamInOrganisatie & { districtId: string })[]> {
  const { rows } = await query.execute<
    TeamInOrganisatie & { districtId: string } & Record<string, unknown>
  >(sql`
    select t.id, t.naam, t.district_id as "districtId",
      to_char(t.begint, 'YYYY-MM-DD') as begint, to_char(t.eindigt, 'YYYY-MM-DD') as eindigt,
      coalesce((select jsonb_agg(jsonb_build_object('id', v.id, 'naam', v.naam) order by v.naam)
        from teamvoorgangers tv join teams v on v.id = tv.voorganger_id where tv.team_id = t.id), '[]') as voorgangers,
      coalesce((select jsonb_agg(jsonb_build_object('id', o.id, 'naam', o.naam) order by o.naam)
        from teamvoorgangers tv join teams o on o.id = tv.team_id where tv.voorganger_id = t.id), '[]') as opvolgers,
      coalesce((select jsonb_agg(jsonb_build_object('tot', h.tot, 'naam', h.naam,
          'district', jsonb_build_object('id', d.id, 'naam', coalesce(toen.naam, d.naam))) order by h.tot desc)
        from teamhistorie h join districten d on d.id = h.district_id
        left join lateral (
          select dh.naam from districthistorie dh where dh.district_id = d.id and dh.tot >= h.tot order by dh.tot limit 1
        ) toen on true
        where h.team_id = t.id), '[]') as vroeger,
      ${geplandVan(sql`g.team_id = t.id`)} as gepland,
      array(select p.naam from rollen r join personen p on p.id = r.persoon_id
        where r.rol = 'begeleider' and r.team_id = t.id order by p.naam) as begeleiders
    from teams t order by t.naam, t.id`)
  return rows
}

/** What is planned, soonest first. @param van of which team or district */
function geplandVan(van: SQL): SQL {
  return sql`coalesce((
    select jsonb_agg(jsonb_build_object('id', g.id, 'vanaf', g.vanaf, 'naam', g.naam,
        'district', case when nd.id is not null then jsonb_build_object('id', nd.id, 'naam', nd.naam) end)
      order by g.vanaf, g.gepland_op)
    from geplande_wijzigingen g left join districten nd on nd.id = g.naar_district_id where ${van}), '[]')`
}
