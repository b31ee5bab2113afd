import type { Deelname } from '~/contract/deelname'
import type { Kaders } from '~/domein/kader/kaders'
import type { Database } from '../database/Database'
import type { BevoegdAlsDeelnemer } from '../toegang/deelname'
import { naarWaarden } from '../weging/antwoordrij'
import { kopVan } from './kop'
import { leesMetMoment } from './leesMetMoment'

/** What one participant sees: what everybody may know, and their own scores of the round that each vraag is in. */
export async function leesDeelname(
  database: Database,
  kaders: Kaders,
  deelnemer: BevoegdAlsDeelnemer,
  nu: Date,
): Promise<Deelname> {
  const { sessieId, nummer, functie, toehoorder, terugkeercode, tabblad, peilingGedaan } = deelnemer
  const { sessie, moment } = await leesMetMoment(database, kaders, sessieId, nu)
  return {
    sessie: kopVan(sessie),
    moment,
    nummer,
    functie,
    toehoorder,
    terugkeercode,
    tabblad,
    eigen: await leesEigen(database, deelnemer),
    peilingGedaan,
  }
}

const EIGEN = `
  select c.vraag_id as "vraagId", c.score, c.geen_beeld as "geenBeeld"
  from sessiescores c
  join sessievragen v on v.sessie_id = c.sessie_id and v.vraag_id = c.vraag_id and v.ronde = c.ronde
  where c.deelnemer_id = $1::uuid and c.sessie_id = $2::uuid`

async function leesEigen(database: Database, { deelnemerId, sessieId }: BevoegdAlsDeelnemer) {
  const rijen = await database.prepared<{ vraagId: string; score: number | null; geenBeeld: boolean }>(
    'eigen_scores',
    EIGEN,
    [deelnemerId, sessieId],
  )
  return naarWaarden(rijen)
}
