import { and, desc, eq, ne } from 'drizzle-orm'
import type { Spreiding } from '~/contract/sessie'
import type { Query } from '../database/Database'
import { groepssessies, sessievragen, spreidingen } from '../database/schema'
import { naarAantallen } from '../sessie/leesSpreidingen'
import type { BevoegdVoorVergelijking } from '../toegang/poort'

/**
 * By vraag id, the last spread that a group session on this weging revealed. One that was taken back is not shown until it
 * is revealed again (G2), and of fewer than three answers only how many there are (G3). Spreads per functie stay with the
 * begeleider: who reviews needs to know whether the team differed, not which part of it.
 */
export async function leesLaatsteSpreidingen(
  query: Query,
  { wegingId }: BevoegdVoorVergelijking,
): Promise<Map<string, Spreiding>> {
  const rijen = await query
    .selectDistinctOn([spreidingen.vraagId], { spreiding: spreidingen })
    .from(spreidingen)
    .innerJoin(groepssessies, eq(groepssessies.id, spreidingen.sessieId))
    .innerJoin(
      sessievragen,
      and(eq(sessievragen.sessieId, spreidingen.sessieId), eq(sessievragen.vraagId, spreidingen.vraagId)),
    )
    .where(and(eq(groepssessies.wegingId, wegingId), ne(sessievragen.status, 'open')))
    .orderBy(spreidingen.vraagId, desc(groepssessies.geopendOp), desc(spreidingen.ronde))
  return new Map(
    rijen.map(({ spreiding: rij }) => [
      rij.vraagId,
      {
        ronde: rij.ronde,
        aantal: rij.aantal,
        viaBegeleider: rij.viaBegeleider,
        aantallen: naarAantallen(rij),
        perFunctie: [],
      },
    ]),
  )
}
