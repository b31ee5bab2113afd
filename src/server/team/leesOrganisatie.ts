import { asc, sql } from 'drizzle-orm'
import type { Organisatie, TeamInOrganisatie } from '~/contract/organisatie'
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
          'district', jsonb_build_object('id', d.id, 'naam', d.naam)) order by h.tot desc)
        from teamhistorie h join districten d on d.id = h.district_id where h.team_id = t.id), '[]') as vroeger,
      array(select p.naam from rollen r join personen p on p.id = r.persoon_id
        where r.rol = 'begeleider' and r.team_id = t.id order by p.naam) as begeleiders
    from teams t order by t.naam, t.id`)
  return rows
}
