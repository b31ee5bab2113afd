import { sql } from 'drizzle-orm'
import type { Kalibratie } from '~/contract/district'
import type { Wegingstatus } from '~/contract/weging'
import type { Kaders } from '~/domein/kader/kaders'
import { vragenVanKader } from '~/domein/kader/vragen'
import { type Aantallen, aantalVan, afstandVan } from '~/domein/sessie/Aantallen'
import { onderlingVerschil } from '~/domein/sessie/onderlingVerschil'
import type { Query } from '../database/Database'
import { kaderVan } from '../kader/kaderVan'
import type { BevoegdVoorDistrict } from '../toegang/poort'
import { ingediendInDistrict } from './ingediendInDistrict'
import { leesDistrictInRonde } from './leesDistrictInRonde'
import { vragentabel } from './vragentabel'

interface Vraagrij extends Record<string, unknown> {
  vraag_id: string
  scores: Aantallen['scores']
  geen_beeld: number
  antwoorden: Kalibratie['vragen'][number]['antwoorden']
}

/** The teams of a district side by side, per vraag, with how far they lie apart (W1, W6). @throws {Probleemfout} 404 */
export async function leesKalibratie(
  query: Query,
  kaders: Kaders,
  bevoegd: BevoegdVoorDistrict,
  rondeId: string | undefined,
  nu: Date,
): Promise<Kalibratie> {
  const begin = await leesDistrictInRonde(query, bevoegd, rondeId, nu)
  const { ronde } = begin
  const teams = await leesTeams(query, bevoegd.districtId, ronde)
  const rijen = new Map(
    (await leesVragen(query, kaders, bevoegd.districtId, ronde)).map((rij) => [rij.vraag_id, rij]),
  )
  return {
    ...begin,
    teams: teams.flatMap(({ id, naam, wegingId, status }) =>
      wegingId && status ? [{ id, naam, wegingId, status }] : [],
    ),
    ontbreekt: teams.flatMap(({ naam, wegingId }) => (wegingId ? [] : [naam])),
    vragen: vragenVanKader(kaderVan(kaders, ronde.kaderVersie)).map(({ id }) => {
      const rij = rijen.get(id)
      return { vraagId: id, antwoorden: rij?.antwoorden ?? [], ...verschilVan(rij) }
    }),
  }
}

/** How far the teams lie apart; n.v.t. is in neither, geen beeld in the pairs only, as a group session counts it (G6). */
function verschilVan(rij: Vraagrij | undefined) {
  const aantallen: Aantallen = { scores: rij?.scores ?? [0, 0, 0, 0, 0], geenBeeld: rij?.geen_beeld ?? 0 }
  return {
    gescoord: aantalVan(aantallen) - aantallen.geenBeeld,
    afstand: afstandVan(aantallen),
    onderlingVerschil: onderlingVerschil(aantallen),
  }
}

interface Teamrij extends Record<string, unknown> {
  id: string
  naam: string
  wegingId: string | null
  status: Wegingstatus | null
}

async function leesTeams(query: Query, districtId: string, ronde: Kalibratie['ronde']): Promise<Teamrij[]> {
  const { rows } = await query.execute<Teamrij>(sql`
    with ingediend as (${ingediendInDistrict(districtId, ronde.id, ronde.kaderVersie)})
    select rt.team_id as id, rt.team_naam as naam, i.id as "wegingId", i.status
    from rondeteams rt join teams t on t.id = rt.team_id left join ingediend i on i.team_id = rt.team_id
    where rt.ronde_id = ${ronde.id} and t.district_id = ${districtId}`)
  return rows.toSorted((a, b) => a.naam.localeCompare(b.naam, 'nl', { numeric: true }))
}

async function leesVragen(
  query: Query,
  kaders: Kaders,
  districtId: string,
  ronde: Kalibratie['ronde'],
): Promise<Vraagrij[]> {
  const geteld = [1, 2, 3, 4, 5].map(
    (score) => sql`count(*) filter (where telt and a.score = ${score}::int)::int`,
  )
  const { rows } = await query.execute<Vraagrij>(sql`
    with vragen as (${vragentabel(kaders)}),
    ingediend as (${ingediendInDistrict(districtId, ronde.id, ronde.kaderVersie)}),
    gevraagd as (
      select v.vraag_id, i.id, i.team_id, i.participatiewet or not v.alleen_pw as telt
      from vragen v cross join ingediend i where v.kader_versie = ${ronde.kaderVersie}
    )
    select g.vraag_id, array[${sql.join(geteld, sql`, `)}] as scores,
      count(*) filter (where telt and a.geen_beeld)::int as geen_beeld,
      json_agg(json_build_object(
        'teamId', g.team_id,
        'waarde', case when not telt then to_json('nvt'::text)
          when a.geen_beeld then to_json('geen-beeld'::text) else to_json(a.score) end,
        'toelichting', case when telt then a.toelichting else '' end)) as antwoorden
    from gevraagd g left join antwoorden a on a.weging_id = g.id and a.vraag_id = g.vraag_id
    group by g.vraag_id`)
  return rows
}
