import { sql } from 'drizzle-orm'
import type { Importwijziging } from '~/contract/imports'
import type { Query } from '../../database/Database'
import { Probleemfout } from '../../http/Probleemfout'
import { naarKolommen } from '../../weging/antwoordrij'

interface Schrijven {
  wegingId: string
  persoonId: string
  wijzigingen: readonly Importwijziging[]
  /** Where they came from, for the logbook. */
  bestand: string
  nu: Date
}

/**
 * Writes the answers of one file and their rows in the logbook, in one statement. Each gets a volgnummer of its own, as an
 * answer that somebody types does. Call it while the weging is held: what was compared is then what is overwritten.
 *
 * @throws {Probleemfout} 409 when the weging is no longer in concept
 */
export async function schrijfAntwoorden(
  transactie: Query,
  { wegingId, persoonId, wijzigingen, bestand, nu }: Schrijven,
): Promise<void> {
  const lijst = wijzigingen.map(({ vraagId, naar }, i) => ({
    nr: i + 1,
    vraag_id: vraagId,
    ...kolommenVan(naar),
  }))
  const { rowCount } = await transactie.execute(sql`
    with lijst as (
      select * from jsonb_to_recordset(${JSON.stringify(lijst)}::jsonb)
        as l(nr integer, vraag_id text, score smallint, geen_beeld boolean, toelichting text)
    ), stand as (
      update wegingen set volgnummer = volgnummer + ${lijst.length}::integer
      where id = ${wegingId}::uuid and status = 'concept' returning volgnummer - ${lijst.length}::integer as begin
    ), oud as (
      select * from antwoorden where weging_id = ${wegingId}::uuid
    ), regels as (
      insert into logboek (persoon_id, handeling, weging_id, vraag_id, van, naar)
      select ${persoonId}::text, 'antwoord-geimporteerd', ${wegingId}::uuid, l.vraag_id,
        jsonb_build_object(
          'waarde', case when o.geen_beeld then to_jsonb('geen-beeld'::text) else to_jsonb(o.score) end,
          'toelichting', coalesce(o.toelichting, '')),
        jsonb_build_object(
          'waarde', case when l.geen_beeld then to_jsonb('geen-beeld'::text) else to_jsonb(l.score) end,
          'toelichting', l.toelichting, 'bestand', ${bestand}::text)
      from stand cross join lijst l left join oud o on o.vraag_id = l.vraag_id order by l.nr
    )
    insert into antwoorden
      (weging_id, vraag_id, score, geen_beeld, toelichting, versie, volgnummer, gewijzigd_op, gewijzigd_door)
    select ${wegingId}::uuid, l.vraag_id, l.score, l.geen_beeld, l.toelichting, coalesce(o.versie, 0) + 1,
      stand.begin + l.nr, ${nu.toISOString()}::timestamptz, ${persoonId}::text
    from stand cross join lijst l left join oud o on o.vraag_id = l.vraag_id
    on conflict (weging_id, vraag_id) do update set
      score = excluded.score, geen_beeld = excluded.geen_beeld, toelichting = excluded.toelichting,
      versie = excluded.versie, volgnummer = excluded.volgnummer,
      gewijzigd_op = excluded.gewijzigd_op, gewijzigd_door = excluded.gewijzigd_door`)
  if (rowCount !== wijzigingen.length)
    throw new Probleemfout(409, 'Deze weging kan niet meer worden gewijzigd.')
}

function kolommenVan({ waarde, toelichting }: Importwijziging['naar']) {
  const { score, geenBeeld } = naarKolommen(waarde)
  return { score, geen_beeld: geenBeeld, toelichting }
}
