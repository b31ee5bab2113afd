import { sql } from 'drizzle-orm'
import type { BeoordeeldeVraag } from '~/contract/beoordeling'
import type { Kader } from '~/domein/kader/Kader'
import { stellingenVanKader } from '~/domein/kader/vragen'
import type { Query } from '../database/Database'
import { ingediendInDistrict } from '../district/ingediendInDistrict'
import type { BevoegdVoorVergelijking } from '../toegang/poort'

type Bereik = NonNullable<BeoordeeldeVraag['district']>

interface Bereikrij extends Bereik, Record<string, unknown> {
  vraagId: string
}

/**
 * By vraag id, from where to where the teams of the district scored it in the ronde of this weging (W6). Teams are not
 * people: of how few teams it is, is shown with it. What is n.v.t. for a team does not count (W1).
 */
export async function leesBereiken(
  query: Query,
  kader: Kader,
  { wegingId, districtId }: BevoegdVoorVergelijking,
): Promise<Map<string, Bereik>> {
  const alleenPw = stellingenVanKader(kader).flatMap(({ id, alleenVoor }) =>
    alleenVoor === 'participatiewet' ? [id] : [],
  )
  const { rows: ronde } = await query.execute<{ id: string }>(
    sql`select ronde_id as id from wegingen where id = ${wegingId}`,
  )
  const rondeId = ronde[0]?.id
  if (rondeId === undefined) throw new Error(`Weging ${wegingId} is verdwenen`)
  const { rows } = await query.execute<Bereikrij>(sql`
    with ingediend as (${ingediendInDistrict(districtId, rondeId, kader.versie)})
    select a.vraag_id as "vraagId", min(a.score)::int as laagste, max(a.score)::int as hoogste,
      percentile_cont(0.5) within group (order by a.score)::float8 as mediaan, count(*)::int as teams
    from ingediend i join antwoorden a on a.weging_id = i.id
    where a.score is not null
      and (i.participatiewet or not exists (
        select 1 from jsonb_array_elements_text(${JSON.stringify(alleenPw)}::jsonb) pw where pw = a.vraag_id))
    group by a.vraag_id`)
  return new Map(rows.map(({ vraagId, ...bereik }) => [vraagId, bereik]))
}
