import type * as z from 'zod/mini'
import type { leesExportkeuzes } from '~/contract/exports'
import type { Database } from '../database/Database'
import type { BevoegdVoorExport } from '../toegang/poort'

type Keuzes = z.infer<typeof leesExportkeuzes.antwoord>

const KEUZES = `select r.id, r.kader_versie as "kaderVersie", r.geconstrueerd,
    coalesce(json_agg(distinct jsonb_build_object('id', rt.district_id, 'naam', rt.district_naam))
      filter (where t.id is not null), '[]') as districten
  from rondes r
  left join rondeteams rt on rt.ronde_id = r.id
  left join teams t on t.id = rt.team_id and ($1::text[] is null or t.district_id = any($1))
  group by r.id order by r.id desc`

/** The rondes with the districts, by name, of the teams that this person may see in them. */
export async function leesKeuzes(
  { prepared }: Database,
  { districtIds }: BevoegdVoorExport,
): Promise<Keuzes> {
  const rondes = await prepared<Keuzes['rondes'][number]>('exportkeuzes', KEUZES, [districtIds])
  return {
    rondes: rondes.map((ronde) => ({
      ...ronde,
      districten: ronde.districten.toSorted((een, ander) => een.naam.localeCompare(ander.naam, 'nl')),
    })),
  }
}
