import { and, eq } from 'drizzle-orm'
import type { Deelname } from '~/contract/deelname'
import type { Kaders } from '~/domein/kader/kaders'
import type { Database } from '../database/Database'
import { sessiescores, sessievragen } from '../database/schema'
import type { BevoegdAlsDeelnemer } from '../toegang/deelname'
import { naarWaarde } from '../weging/antwoordrij'
import { kopVan } from './kop'
import { leesMoment } from './leesMoment'
import { leesSessie } from './Sessie'

/** What one participant sees: what everybody may know, and their own scores of the round that each vraag is in. */
export async function leesDeelname(
  database: Database,
  kaders: Kaders,
  deelnemer: BevoegdAlsDeelnemer,
  nu: Date,
): Promise<Deelname> {
  const { sessieId, nummer, functie, toehoorder, terugkeercode, tabblad, peilingGedaan } = deelnemer
  const sessie = await leesSessie(database.query, kaders, sessieId)
  return {
    sessie: kopVan(sessie),
    moment: await leesMoment(database, sessie, nu),
    nummer,
    functie,
    toehoorder,
    terugkeercode,
    tabblad,
    eigen: await leesEigen(database, deelnemer),
    peilingGedaan,
  }
}

async function leesEigen({ query }: Database, { deelnemerId, sessieId }: BevoegdAlsDeelnemer) {
  const rijen = await query
    .select({ vraagId: sessiescores.vraagId, score: sessiescores.score, geenBeeld: sessiescores.geenBeeld })
    .from(sessiescores)
    .innerJoin(
      sessievragen,
      and(
        eq(sessievragen.sessieId, sessieId),
        eq(sessievragen.vraagId, sessiescores.vraagId),
        eq(sessievragen.ronde, sessiescores.ronde),
      ),
    )
    .where(eq(sessiescores.deelnemerId, deelnemerId))
  return Object.fromEntries(
    rijen.flatMap((rij) => {
      const waarde = naarWaarde(rij)
      return waarde === null ? [] : [[rij.vraagId, waarde]]
    }),
  )
}
