import { and, desc, eq, lt, ne } from 'drizzle-orm'
import type * as z from 'zod/mini'
import type { vorigeWegingSchema } from '~/contract/wegingen'
import type { Query } from '../database/Database'
import { antwoorden, uitkomsten, wegingen } from '../database/schema'
import type { BevoegdVoorWeging } from '../toegang/poort'
import { naarWaarde } from './antwoordrij'

/**
 * The last weging that the same team handed in before the ronde of this one, or null; of its revisies the one that counts.
 * Ronde ids sort by time.
 */
export async function leesVorigeWeging(
  query: Query,
  bevoegd: BevoegdVoorWeging<'zien' | 'bewerken'>,
): Promise<z.infer<typeof vorigeWegingSchema> | null> {
  const dezeRonde = query
    .select({ id: wegingen.rondeId })
    .from(wegingen)
    .where(eq(wegingen.id, bevoegd.wegingId))
  const [vorige] = await query
    .select({ weging: wegingen, stadium: uitkomsten.stadium })
    .from(wegingen)
    .innerJoin(uitkomsten, eq(uitkomsten.wegingId, wegingen.id))
    .where(
      and(
        eq(wegingen.teamId, bevoegd.teamId),
        lt(wegingen.rondeId, dezeRonde),
        ne(wegingen.status, 'concept'),
      ),
    )
    .orderBy(desc(wegingen.rondeId), desc(eq(wegingen.status, 'vastgesteld')), desc(wegingen.revisie))
    .limit(1)
  if (!vorige) return null
  const rijen = await query.select().from(antwoorden).where(eq(antwoorden.wegingId, vorige.weging.id))
  return {
    rondeId: vorige.weging.rondeId,
    kaderVersie: vorige.weging.kaderVersie,
    kenmerken: {
      participatiewet: vorige.weging.participatiewet,
      indelingOpBsn: vorige.weging.indelingOpBsn,
    },
    stadium: vorige.weging.vastgesteldStadium ?? vorige.stadium,
    berekendStadium: vorige.stadium,
    antwoorden: rijen.map((rij) => ({
      vraagId: rij.vraagId,
      waarde: naarWaarde(rij),
      toelichting: rij.toelichting,
    })),
  }
}
