import type { Antwoord } from '~/contract/antwoorden'
import type { Antwoordwijziging } from '~/contract/antwoordwijziging'
import type { Database } from '../database/Database'
import type { BevoegdVoorWeging } from '../toegang/poort'
import { naarKolommen, naarWaarde } from './antwoordrij'

interface Schrijven {
  vraagId: string
  versie: number
  wijziging: Antwoordwijziging
  nu: Date
  /** The group session that agreed on it; the logbook then has it as the decision of that session. */
  sessieId?: string
}

interface Geschreven {
  score: number | null
  geen_beeld: boolean
  toelichting: string
  versie: number
  volgnummer: number
}

/**
 * One statement, so one transaction and one trip: this is what fifteen people do at once, and what must survive a power
 * cut once it is confirmed.
 *
 * `stand` takes the lock on the weging, hands out the next volgnummer, and yields nothing unless the weging is in
 * concept, its kenmerken are those that were checked, and the answer has the version that the change is based on. Two
 * writers of one answer come past that lock one after the other; the second then fails on `versie` in the upsert, which
 * looks at the row as it is by then. Without a row from `stand` or the upsert nothing is logged either.
 *
 * $1 weging, $2 vraag, $3 version of the weging, $4 version of the answer, $5 whether a waarde is given, $6 score, $7 geen
 * beeld, $8 toelichting or null to leave it, $9 now, $10 who, $11 the group session that decided or null.
 */
const SCHRIJF = `
  with oud as (
    select score, geen_beeld, toelichting, versie from antwoorden where weging_id = $1::uuid and vraag_id = $2::text
  ), stand as (
    update wegingen set volgnummer = volgnummer + 1
    where id = $1::uuid and status = 'concept' and versie = $3::integer
      and coalesce((select versie from oud), 0) = $4::integer
    returning volgnummer
  ), nieuw as (
    insert into antwoorden
      (weging_id, vraag_id, score, geen_beeld, toelichting, versie, volgnummer, gewijzigd_op, gewijzigd_door)
    select $1::uuid, $2::text,
      case when $5::boolean then $6::smallint else oud.score end,
      case when $5::boolean then $7::boolean else coalesce(oud.geen_beeld, false) end,
      coalesce($8::text, oud.toelichting, ''),
      $4::integer + 1, stand.volgnummer, $9::timestamptz, $10::text
    from stand left join oud on true
    on conflict (weging_id, vraag_id) do update set
      score = excluded.score, geen_beeld = excluded.geen_beeld, toelichting = excluded.toelichting,
      versie = excluded.versie, volgnummer = excluded.volgnummer,
      gewijzigd_op = excluded.gewijzigd_op, gewijzigd_door = excluded.gewijzigd_door
    where antwoorden.versie = $4::integer
    returning score, geen_beeld, toelichting, versie, volgnummer
  ), regel as (
    insert into logboek (persoon_id, handeling, weging_id, vraag_id, van, naar)
    select $10::text, case when $11::uuid is null then 'antwoord-gewijzigd' else 'antwoord-afgesproken' end,
      $1::uuid, $2::text,
      jsonb_build_object(
        'waarde', case when oud.geen_beeld then to_jsonb('geen-beeld'::text) else to_jsonb(oud.score) end,
        'toelichting', coalesce(oud.toelichting, '')),
      jsonb_build_object(
        'waarde', case when nieuw.geen_beeld then to_jsonb('geen-beeld'::text) else to_jsonb(nieuw.score) end,
        'toelichting', nieuw.toelichting)
        || case when $11::uuid is null then '{}' else jsonb_build_object('sessieId', $11::uuid) end
    from nieuw left join oud on true
  )
  select * from nieuw`

/**
 * Writes an answer and its row in the logbook.
 *
 * @param voerUit the database itself, or a transaction (see `preparedIn`) that the answer is part of
 * @returns the answer as it now stands, or null when nothing was written.
 */
export async function schrijfAntwoord(
  voerUit: Pick<Database, 'prepared'>,
  { wegingId, persoon, weging }: Pick<BevoegdVoorWeging<'bewerken'>, 'wegingId' | 'persoon' | 'weging'>,
  { vraagId, versie, wijziging, nu, sessieId }: Schrijven,
): Promise<Antwoord | null> {
  const { waarde, toelichting = null } = wijziging
  const { score, geenBeeld } = naarKolommen(waarde ?? null)
  const rows = await voerUit.prepared<Geschreven>('schrijf_antwoord', SCHRIJF, [
    wegingId,
    vraagId,
    weging.versie,
    versie,
    waarde !== undefined,
    score,
    geenBeeld,
    toelichting,
    nu,
    persoon.id,
    sessieId ?? null,
  ])
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
