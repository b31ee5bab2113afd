import { sql } from 'drizzle-orm'
import type { BeoordeeldeVraag, Beoordeling } from '~/contract/beoordeling'
import type { Query } from '../database/Database'
import type { BevoegdVoorVergelijking } from '../toegang/poort'

interface Gewijzigd {
  vergelekenMet: Beoordeling['vergelekenMet']
  /** By vraag id. */
  gewijzigd: Map<string, NonNullable<BeoordeeldeVraag['gewijzigd']>>
}

interface Peil extends Record<string, unknown> {
  volgnummer: number
  op: string
  soort: 'inzending' | 'revisie'
  /** How many times the weging had been handed in by then. */
  nummer: number
}

interface Wijzigrij extends Record<string, unknown> {
  vraagId: string
  van: NonNullable<BeoordeeldeVraag['gewijzigd']>['van']
  op: string
  door: { id: string; naam: string }
}

/**
 * Which answers are other than they were when a reviewer last had them: at the inzending before the last one, or at the last
 * one while the weging is with its team again. A first inzending of a correction is compared with the revisie that it
 * corrects. What an answer was, the logbook knows; one that went there and back again did not change.
 */
export async function leesGewijzigd(query: Query, { wegingId }: BevoegdVoorVergelijking): Promise<Gewijzigd> {
  const peil = await leesPeil(query, wegingId)
  if (!peil) return { vergelekenMet: null, gewijzigd: new Map() }
  const { rows } = await query.execute<Wijzigrij>(sql`
    with grens as (
      select coalesce((
        select id from logboek where weging_id = ${wegingId} and handeling = 'weging-ingediend'
        order by id offset ${Math.max(0, peil.nummer - 1)} limit 1), 0) as id
      where ${peil.nummer}::int > 0
    )
    select a.vraag_id as "vraagId", toen.van, a.gewijzigd_op as op,
      json_build_object('id', p.id, 'naam', p.naam) as door
    from antwoorden a join personen p on p.id = a.gewijzigd_door
    left join lateral (
      select l.van from logboek l
      where l.weging_id = a.weging_id and l.vraag_id = a.vraag_id and l.id > coalesce((select id from grens), 0)
        and l.handeling in ('antwoord-gewijzigd', 'antwoord-afgesproken', 'antwoord-geimporteerd')
      order by l.id limit 1
    ) toen on true
    where a.weging_id = ${wegingId} and a.volgnummer > ${peil.volgnummer}
      and (toen.van is null or toen.van is distinct from jsonb_build_object(
        'waarde', case when a.geen_beeld then to_jsonb('geen-beeld'::text) else to_jsonb(a.score) end,
        'toelichting', a.toelichting))`)
  return {
    vergelekenMet: { soort: peil.soort, op: new Date(peil.op).toISOString() },
    gewijzigd: new Map(
      rows.map(({ vraagId, van, op, door }) => [vraagId, { van, op: new Date(op).toISOString(), door }]),
    ),
  }
}

/** How the weging stood when it was last looked at; null when nobody did. */
async function leesPeil(query: Query, wegingId: string): Promise<Peil | null> {
  const { rows } = await query.execute<Peil>(sql`
    select i.volgnummer, i.op, 'inzending' as soort, i.nummer
    from wegingen w join inzendingen i on i.weging_id = w.id
    where w.id = ${wegingId} and i.nummer = (
      select max(nummer) from inzendingen where weging_id = w.id) - (case when w.status = 'concept' then 0 else 1 end)
    union all
    select e.volgnummer, e.vastgesteld_op, 'revisie', 0
    from wegingen w join wegingen e on e.team_id = w.team_id and e.ronde_id = w.ronde_id and e.revisie = w.revisie - 1
    where w.id = ${wegingId}
    order by nummer desc limit 1`)
  return rows[0] ?? null
}
