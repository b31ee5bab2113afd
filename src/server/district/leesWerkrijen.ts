import { sql } from 'drizzle-orm'
import type { Kaders } from '~/domein/kader/kaders'
import type { Query } from '../database/Database'
import { voorlopers, woogEerder } from '../team/voorlopers'
import type { BevoegdVoorDistrict } from '../toegang/poort'
import { vragentabel } from './vragentabel'

/** What the database counts of one team in one ronde. Moments are text, as PostgreSQL writes them. */
export interface Werkrij {
  team_id: string
  team_naam: string
  begeleiders: string[]
  weging_id: string | null
  status: 'concept' | 'ingediend' | 'vastgesteld' | null
  revisie: number
  kader_versie: string | null
  is_teruggegeven: boolean
  sinds: string | null
  beantwoord: number
  gevraagd: number
  berekend: string | null
  volgend: string | null
  bijna: boolean
  belemmeringen: number
  vastgesteld: string | null
  vastgesteld_kader: string | null
  vorige_ronde: string | null
  vorige_kader: string | null
  vorige_stadium: string | null
  /** Of a team without a weging before this ronde: the teams that it came out of, with the last weging of each. */
  voorgangers: { naam: string; ronde: string | null; kader: string | null; stadium: string | null }[]
  vergelijkbaar: number
  omhoog: number
  omlaag: number
}

/**
 * One row for each team that takes part in the ronde and is in the district today, whatever it was called then. `huidig` is
 * its last revisie, `vast` the last that was settled, `vorig` what was handed in before this ronde: by the team itself, or
 * by the one team that it came out of. What several teams handed in is no weging to compare with.
 */
export async function leesWerkrijen(
  query: Query,
  kaders: Kaders,
  { districtId }: BevoegdVoorDistrict,
  rondeId: string,
): Promise<Werkrij[]> {
  const { rows } = await query.execute<Werkrij & Record<string, unknown>>(sql`
    with vragen as (${vragentabel(kaders)}),
    deelnemend as (
      select rt.team_id, rt.team_naam from rondeteams rt join teams t on t.id = rt.team_id
      where rt.ronde_id = ${rondeId} and t.district_id = ${districtId}
    ), huidig as (
      select distinct on (w.team_id) w.* from wegingen w join deelnemend using (team_id)
      where w.ronde_id = ${rondeId} order by w.team_id, w.revisie desc
    ), vast as (
      select distinct on (w.team_id) w.team_id, w.vastgesteld_stadium, w.kader_versie
      from wegingen w join deelnemend using (team_id)
      where w.ronde_id = ${rondeId} and w.status = 'vastgesteld' order by w.team_id, w.revisie desc
    ), eerder as (
      select distinct on (v.team_id, v.voorloper_id) v.team_id, v.voorloper_id, w.id, w.ronde_id, w.kader_versie,
        w.participatiewet, coalesce(w.vastgesteld_stadium, u.stadium) as stadium,
        coalesce(rt.team_naam, t.naam) as naam
      from ${voorlopers(sql`select ${rondeId}::text, team_id, team_id from deelnemend`, woogEerder)} v
      join teams t on t.id = v.voorloper_id
      left join wegingen w on w.team_id = v.voorloper_id and w.ronde_id < v.ronde_id and w.status <> 'concept'
      left join uitkomsten u on u.weging_id = w.id
      left join rondeteams rt on rt.ronde_id = w.ronde_id and rt.team_id = w.team_id
      order by v.team_id, v.voorloper_id, w.ronde_id desc, (w.status = 'vastgesteld') desc, w.revisie desc
    ), vorig as (
      select * from eerder e
      where id is not null
        and not exists (select from eerder a where a.team_id = e.team_id and a.voorloper_id <> e.voorloper_id)
    )
    select d.team_id, d.team_naam,
      array(select p.naam from rollen r join personen p on p.id = r.persoon_id
        where r.rol = 'begeleider' and r.team_id = d.team_id order by p.naam) as begeleiders,
      h.id as weging_id, h.status, coalesce(h.revisie, 1) as revisie, h.kader_versie,
      coalesce(h.status = 'concept' and terug.op is not null, false) as is_teruggegeven,
      case h.status when 'vastgesteld' then h.vastgesteld_op when 'ingediend' then h.ingediend_op
        else coalesce(terug.op, h.gestart_op) end as sinds,
      geteld.beantwoord, geteld.gevraagd,
      u.stadium as berekend, u.volgend_stadium as volgend, coalesce(u.bijna, false) as bijna,
      coalesce(u.belemmeringen, 0) as belemmeringen,
      vast.vastgesteld_stadium as vastgesteld, vast.kader_versie as vastgesteld_kader,
      vorig.ronde_id as vorige_ronde, vorig.kader_versie as vorige_kader, vorig.stadium as vorige_stadium,
      coalesce((select jsonb_agg(jsonb_build_object(
          'naam', e.naam, 'ronde', e.ronde_id, 'kader', e.kader_versie, 'stadium', e.stadium) order by e.naam)
        from eerder e where e.team_id = d.team_id and e.voorloper_id <> d.team_id), '[]') as voorgangers,
      verschil.vergelijkbaar, verschil.omhoog, verschil.omlaag
    from deelnemend d
    left join huidig h on h.team_id = d.team_id
    left join uitkomsten u on u.weging_id = h.id
    left join vast on vast.team_id = d.team_id
    left join vorig on vorig.team_id = d.team_id
    left join lateral (
      select max(op) as op from teruggaven where teruggaven.weging_id = h.id
    ) terug on true
    cross join lateral (
      select count(*)::int as gevraagd,
        count(*) filter (where a.score is not null or a.geen_beeld)::int as beantwoord
      from vragen v left join antwoorden a on a.weging_id = h.id and a.vraag_id = v.vraag_id
      where v.kader_versie = h.kader_versie and (h.participatiewet or not v.alleen_pw)
    ) geteld
    cross join lateral (
      select count(*)::int as vergelijkbaar,
        count(*) filter (where nu.score > toen.score)::int as omhoog,
        count(*) filter (where nu.score < toen.score)::int as omlaag
      from antwoorden nu
      join antwoorden toen on toen.weging_id = vorig.id and toen.vraag_id = nu.vraag_id
      join vragen vn on vn.kader_versie = h.kader_versie and vn.vraag_id = nu.vraag_id
      join vragen vt on vt.kader_versie = vorig.kader_versie and vt.vraag_id = nu.vraag_id and vt.tekst = vn.tekst
      where nu.weging_id = h.id and nu.score is not null and toen.score is not null and vn.is_stelling
        and (not vn.alleen_pw or (h.participatiewet and vorig.participatiewet))
    ) verschil
    order by d.team_naam`)
  return rows
}
