import { sql } from 'drizzle-orm'
import type { Antwoord } from '~/contract/antwoorden'
import type { Antwoordwijziging } from '~/contract/antwoordwijziging'
import type { Query } from '../database/Database'
import type { BevoegdVoorWeging } from '../toegang/poort'
import { naarKolommen, naarWaarde } from './antwoordrij'

interface Schrijven {
  vraagId: string
  versie: number
  wijziging: Antwoordwijziging
  nu: Date
}

interface Geschreven extends Record<string, unknown> {
  score: number | null
  geen_beeld: boolean
  toelichting: string
  versie: number
  volgnummer: number
}

/**
 * Writes an answer and its row in the logbook in one statement, so in one transaction and one trip: this is what fifteen
 * people do at once, and what must survive a power cut once it is confirmed.
 *
 * `stand` takes the lock on the weging, hands out the next volgnummer, and yields nothing unless the weging is in
 * concept, its kenmerken are those that were checked, and the answer has the version that the change is based on. Two
 * writers of one answer come past that lock one after the other; the second then fails on `versie` in the upsert, which
 * looks at the row as it is by then. Without a row from `stand` or the upsert nothing is logged either.
 *
 * @returns the answer as it now stands, or null when nothing was written.
 */
export async function schrijfAntwoord(
  query: Query,
  { wegingId, persoon, weging }: BevoegdVoorWeging<'bewerken'>,
  { vraagId, versie, wijziging, nu }: Schrijven,
): Promise<Antwoord | null> {
  const { waarde, toelichting } = wijziging
  const { score, geenBeeld } = naarKolommen(waarde ?? null)
  const { rows } = await query.execute<Geschreven>(sql`
    with oud as (
      select score, geen_beeld, toelichting, versie from antwoorden
      where weging_id = ${wegingId} and vraag_id = ${vraagId}
    ), stand as (
      update wegingen set volgnummer = volgnummer + 1
      where id = ${wegingId} and status = 'concept' and versie = ${weging.versie}
        and coalesce((select versie from oud), 0) = ${versie}
      returning volgnummer
    ), nieuw as (
      insert into antwoorden
        (weging_id, vraag_id, score, geen_beeld, toelichting, versie, volgnummer, gewijzigd_op, gewijzigd_door)
      select ${wegingId}, ${vraagId},
        case when ${waarde === undefined} then oud.score else ${score}::smallint end,
        case when ${waarde === undefined} then coalesce(oud.geen_beeld, false) else ${geenBeeld} end,
        coalesce(${toelichting ?? null}, oud.toelichting, ''),
        ${versie}::integer + 1, stand.volgnummer, ${nu.toISOString()}::timestamptz, ${persoon.id}
      from stand left join oud on true
      on conflict (weging_id, vraag_id) do update set
        score = excluded.score, geen_beeld = excluded.geen_beeld, toelichting = excluded.toelichting,
        versie = excluded.versie, volgnummer = excluded.volgnummer,
        gewijzigd_op = excluded.gewijzigd_op, gewijzigd_door = excluded.gewijzigd_door
      where antwoorden.versie = ${versie}
      returning score, geen_beeld, toelichting, versie, volgnummer
    ), regel as (
      insert into logboek (persoon_id, handeling, weging_id, vraag_id, van, naar)
      select ${persoon.id}, 'antwoord-gewijzigd', ${wegingId}, ${vraagId},
        jsonb_build_object(
          'waarde', case when oud.geen_beeld then to_jsonb('geen-beeld'::text) else to_jsonb(oud.score) end,
          'toelichting', coalesce(oud.toelichting, '')),
        jsonb_build_object(
          'waarde', case when nieuw.geen_beeld then to_jsonb('geen-beeld'::text) else to_jsonb(nieuw.score) end,
          'toelichting', nieuw.toelichting)
      from nieuw left join oud on true
    )
    select * from nieuw`)
  const [rij] = rows
  if (!rij) return null
  return {
    vraagId,
    waarde: naarWaarde({ score: rij.score, geenBeeld: rij.geen_beeld }),
    toelichting: rij.toelichting,
    versie: rij.versie,
    volgnummer: rij.volgnummer,
    gewijzigdDoor: { id: persoon.id, naam: persoon.naam },
    gewijzigdOp: nu.toISOString(),
  }
}
