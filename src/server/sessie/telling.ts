import type { Telling } from '~/contract/sessie'
import type { Database } from '../database/Database'
import { AANWEZIG } from './aanwezigheid'
import type { Sessie } from './Sessie'

/**
 * Seats that count: who only listens does not. Present is who was seen lately, has no phone, or has scored the vraag that
 * is on: an absent person never holds up a reveal, and a score never outnumbers the room.
 */
const TELLING = `
  with zetels as (
    select d.id, d.peiling_gedaan,
      d.zonder_telefoon or d.gezien_op > $4::timestamptz - interval '${AANWEZIG} seconds' as hier,
      exists (
        select 1 from sessiescores c
        where c.deelnemer_id = d.id and c.vraag_id = $2::text and c.ronde = $3::smallint) as koos
    from deelnemers d where d.sessie_id = $1::uuid and not d.toehoorder
  )
  select count(*) filter (where koos)::int as koos,
    count(*) filter (where hier or koos)::int as aanwezig,
    count(*) filter (where peiling_gedaan)::int as peiling,
    count(*) filter (where hier or peiling_gedaan)::int as "bijPeiling"
  from zetels`

const VOORAF = `
  select count(*) filter (where gescoord >= cardinality($2::text[]))::int as gekozen, count(*)::int as aanwezig
  from (
    select d.id, count(c.vraag_id) as gescoord
    from deelnemers d
    left join sessiescores c on c.deelnemer_id = d.id and c.ronde = 1 and c.vraag_id = any($2::text[])
    where d.sessie_id = $1::uuid and not d.toehoorder and not d.zonder_telefoon
    group by d.id
  ) deelname`

/** How many chose, of how many: all that is known of scores before the reveal (G2). */
export async function telDeelnemers(
  database: Pick<Database, 'prepared'>,
  { rij, vragen, ronde }: Sessie,
  nu: Date,
): Promise<Telling> {
  if (rij.status === 'gesloten') return { gekozen: 0, aanwezig: rij.deelnemers ?? 0 }
  if (rij.status === 'voorbereiding' && rij.wijze === 'vooraf') {
    const [geteld] = await database.prepared<Telling>('telling_vooraf', VOORAF, [rij.id, vragen])
    return geteld ?? { gekozen: 0, aanwezig: 0 }
  }
  const [geteld] = await database.prepared<{
    koos: number
    aanwezig: number
    peiling: number
    bijPeiling: number
  }>('telling', TELLING, [rij.id, rij.huidigeVraag, ronde, nu])
  const { koos = 0, aanwezig = 0, peiling = 0, bijPeiling = 0 } = geteld ?? {}
  return rij.scherm === 'peiling' ? { gekozen: peiling, aanwezig: bijPeiling } : { gekozen: koos, aanwezig }
}
