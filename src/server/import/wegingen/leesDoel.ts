import { and, desc, eq } from 'drizzle-orm'
import type { Importwijziging } from '~/contract/imports'
import type { Query } from '../../database/Database'
import { antwoorden, wegingen } from '../../database/schema'
import type { BevoegdVoorLand } from '../../toegang/poort'
import { naarWaarde } from '../../weging/antwoordrij'

/** The weging that a file is about, with what was answered; the last revisie of it. */
export interface Doel {
  weging: typeof wegingen.$inferSelect
  antwoorden: ReadonlyMap<string, NonNullable<Importwijziging['van']> & { versie: number }>
}

/** @param houdVast holds the weging for the rest of the transaction, so that what is read stays true until it is written */
export async function leesDoel(
  query: Query,
  _bevoegd: BevoegdVoorLand<'beheren'>,
  rondeId: string,
  teamId: string,
  houdVast: boolean,
): Promise<Doel | null> {
  const vraag = query
    .select()
    .from(wegingen)
    .where(and(eq(wegingen.rondeId, rondeId), eq(wegingen.teamId, teamId)))
    .orderBy(desc(wegingen.revisie))
    .limit(1)
  const [weging] = await (houdVast ? vraag.for('update') : vraag)
  if (!weging) return null
  const rijen = await query.select().from(antwoorden).where(eq(antwoorden.wegingId, weging.id))
  return {
    weging,
    antwoorden: new Map(
      rijen.map(({ vraagId, toelichting, versie, ...rij }) => [
        vraagId,
        { waarde: naarWaarde(rij), toelichting, versie },
      ]),
    ),
  }
}
