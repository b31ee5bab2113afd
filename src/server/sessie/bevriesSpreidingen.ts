import { and, eq, inArray, sql } from 'drizzle-orm'
import { type Aantallen, telOp, telWaarden } from '~/domein/sessie/Aantallen'
import type { Functie } from '~/domein/sessie/functies'
import { magGetoond, verdeelPerFunctie, volgendeSpreiding } from '~/domein/sessie/spreiding'
import type { Waarde } from '~/domein/weging/Antwoord'
import type { Query } from '../database/Database'
import { deelnemers, sessiescores, spreidingen, spreidingenPerFunctie } from '../database/schema'
import { naarWaarde } from '../weging/antwoordrij'
import { naarAantallen } from './leesSpreidingen'
import type { Sessie } from './Sessie'

interface Score {
  vraagId: string
  ronde: 1 | 2
  waarde: Waarde
  functie: Functie | null
  viaBegeleider: boolean
  getoond: boolean
}

/**
 * What a reveal writes: counts what was scored and freezes the counts, never the scores (G5). Call it with the rows of the
 * vragen locked, so that nobody is scoring them meanwhile.
 */
export async function bevriesSpreidingen(
  transactie: Query,
  { rij }: Sessie,
  vragen: readonly { vraagId: string; ronde: 1 | 2 }[],
): Promise<void> {
  const vraagIds = vragen.map(({ vraagId }) => vraagId)
  const alle = await leesScores(transactie, rij.id, vraagIds)
  for (const { vraagId, ronde } of vragen) {
    const scores = alle.filter((score) => score.vraagId === vraagId && score.ronde === ronde)
    await bevries(transactie, { sessieId: rij.id, vraagId, ronde }, scores, rij.perFunctie)
  }
}

interface Plaats {
  sessieId: string
  vraagId: string
  ronde: 1 | 2
}

async function bevries(
  transactie: Query,
  plaats: Plaats,
  scores: readonly Score[],
  perFunctie: boolean,
): Promise<void> {
  const hier = <T extends typeof spreidingen | typeof spreidingenPerFunctie | typeof sessiescores>(
    tabel: T,
  ) =>
    and(eq(tabel.sessieId, plaats.sessieId), eq(tabel.vraagId, plaats.vraagId), eq(tabel.ronde, plaats.ronde))
  const [eerdereRij] = await transactie.select().from(spreidingen).where(hier(spreidingen))
  const eerder = eerdereRij ? naarAantallen(eerdereRij) : null
  const nieuw = scores.filter(({ getoond }) => !getoond)
  // A reveal that was taken back had been seen: one or two scores more would be read off the difference (G5).
  if (volgendeSpreiding(eerder, nieuw.length) === 'eerdere-blijft') return
  if (eerder && nieuw.length === 0) return
  // On top of what was shown, not counted anew: the score of who left since would be read off the difference as well.
  const basis = eerder && eerdereRij ? eerdereRij : { aantal: 0, viaBegeleider: 0 }
  const erbij = eerder ? nieuw : scores
  const aantallen = telOp(eerder ?? telWaarden([]), telWaarden(erbij.map(({ waarde }) => waarde)))
  const toonbaar = magGetoond(aantallen)
  const getallen = {
    aantal: basis.aantal + erbij.length,
    viaBegeleider: basis.viaBegeleider + erbij.filter(({ viaBegeleider }) => viaBegeleider).length,
    scores: toonbaar ? [...aantallen.scores] : null,
    geenBeeld: toonbaar ? aantallen.geenBeeld : null,
  }
  // Changed in place: a division per functie that has been shown stays with it (G4).
  await transactie
    .insert(spreidingen)
    .values({ ...plaats, ...getallen })
    .onConflictDoUpdate({
      target: [spreidingen.sessieId, spreidingen.vraagId, spreidingen.ronde],
      set: getallen,
    })
  if (!toonbaar) return
  // Per functie only the first time: the difference with what was shown could be about one person (G4).
  if (perFunctie && !eerder) await bevriesPerFunctie(transactie, plaats, scores)
  await transactie.update(sessiescores).set({ getoond: true }).where(hier(sessiescores))
}

async function bevriesPerFunctie(transactie: Query, plaats: Plaats, scores: readonly Score[]): Promise<void> {
  const waarden = new Map<Functie, Waarde[]>()
  for (const { functie, waarde } of scores) {
    if (functie !== null) waarden.set(functie, [...(waarden.get(functie) ?? []), waarde])
  }
  const geteld = new Map([...waarden].map(([functie, gegeven]) => [functie, telWaarden(gegeven)]))
  const { groepen, rest } = verdeelPerFunctie(geteld)
  const rijVan = (functie: Functie | null, aantallen: Aantallen) => ({
    ...plaats,
    functie,
    scores: [...aantallen.scores],
    geenBeeld: aantallen.geenBeeld,
  })
  const rijen = [
    ...groepen.map(({ functie, aantallen }) => rijVan(functie, aantallen)),
    ...(rest ? [rijVan(null, rest)] : []),
  ]
  if (rijen.length > 0) await transactie.insert(spreidingenPerFunctie).values(rijen)
}

async function leesScores(query: Query, sessieId: string, vraagIds: string[]): Promise<Score[]> {
  const rijen = await query
    .select({
      vraagId: sessiescores.vraagId,
      ronde: sessiescores.ronde,
      score: sessiescores.score,
      geenBeeld: sessiescores.geenBeeld,
      getoond: sessiescores.getoond,
      functie: deelnemers.functie,
      viaBegeleider: sql<boolean>`${deelnemers.zonderTelefoon}`,
    })
    .from(sessiescores)
    .innerJoin(deelnemers, eq(deelnemers.id, sessiescores.deelnemerId))
    .where(and(eq(sessiescores.sessieId, sessieId), inArray(sessiescores.vraagId, vraagIds)))
  return rijen.map(({ score, geenBeeld, ...rest }) => ({
    ...rest,
    waarde: naarWaarde({ score, geenBeeld }) as Waarde,
  }))
}
