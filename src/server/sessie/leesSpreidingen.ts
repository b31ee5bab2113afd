import { and, asc, eq, type SQL } from 'drizzle-orm'
import type { Spreiding } from '~/contract/sessie'
import { functieIds } from '~/domein/sessie/functies'
import type { Query } from '../database/Database'
import { spreidingen, spreidingenPerFunctie } from '../database/schema'

/** The spreads that were frozen for one vraag, first round first. Whether they may be shown now is for the caller. */
export async function leesSpreidingen(query: Query, sessieId: string, vraagId: string): Promise<Spreiding[]> {
  const rijen = await query
    .select()
    .from(spreidingen)
    .where(van(spreidingen, sessieId, vraagId))
    .orderBy(asc(spreidingen.ronde))
  if (rijen.length === 0) return []
  const perFunctie = await query
    .select()
    .from(spreidingenPerFunctie)
    .where(van(spreidingenPerFunctie, sessieId, vraagId))
  return rijen.map((rij) => ({
    ronde: rij.ronde,
    aantal: rij.aantal,
    viaBegeleider: rij.viaBegeleider,
    aantallen: naarAantallen(rij),
    perFunctie: perFunctie
      .filter(({ ronde }) => ronde === rij.ronde)
      .sort((a, b) => rang(a) - rang(b))
      .map(({ functie, scores, geenBeeld }) => ({
        functie,
        aantallen: { scores: scores as Gegeven['scores'], geenBeeld },
      })),
  }))
}

type Gegeven = NonNullable<Spreiding['aantallen']>

/** The counts of a frozen spread; null where there were too few to show (G3). */
export function naarAantallen(rij: { scores: number[] | null; geenBeeld: number | null }): Gegeven | null {
  if (rij.scores === null || rij.geenBeeld === null) return null
  return { scores: rij.scores as Gegeven['scores'], geenBeeld: rij.geenBeeld }
}

/** In the order of the list of functies, the rest last. */
function rang({ functie }: typeof spreidingenPerFunctie.$inferSelect): number {
  return functie === null ? functieIds.length : functieIds.indexOf(functie)
}

function van(
  tabel: typeof spreidingen | typeof spreidingenPerFunctie,
  sessieId: string,
  vraagId: string,
): SQL | undefined {
  return and(eq(tabel.sessieId, sessieId), eq(tabel.vraagId, vraagId))
}
