import { and, desc, eq, sql } from 'drizzle-orm'
import type * as z from 'zod/mini'
import type { leesGroepssessies as endpoint } from '~/contract/groepssessies'
import type { Query } from '../database/Database'
import { groepssessies, personen, sessievragen } from '../database/schema'
import type { BevoegdVoorWeging } from '../toegang/poort'
import { leesBegeleiders } from './begeleiders'

/** The sessions on a weging, newest first, and who could lead the next one. */
export async function leesGroepssessies(
  query: Query,
  { wegingId, teamId }: BevoegdVoorWeging<'zien'>,
): Promise<z.infer<(typeof endpoint)['antwoord']>> {
  const rijen = await query
    .select({
      id: groepssessies.id,
      wijze: groepssessies.wijze,
      status: groepssessies.status,
      geopendOp: groepssessies.geopendOp,
      leider: { id: personen.id, naam: personen.naam },
      deelnemers: groepssessies.deelnemers,
      afgesproken: sql<number>`count(${sessievragen.vraagId})::int`,
    })
    .from(groepssessies)
    .innerJoin(personen, eq(personen.id, groepssessies.leider))
    .leftJoin(
      sessievragen,
      and(eq(sessievragen.sessieId, groepssessies.id), eq(sessievragen.status, 'afgesproken')),
    )
    .where(eq(groepssessies.wegingId, wegingId))
    .groupBy(groepssessies.id, personen.id)
    .orderBy(desc(groepssessies.geopendOp))
  return {
    sessies: rijen.map((rij) => ({ ...rij, geopendOp: rij.geopendOp.toISOString() })),
    begeleiders: await leesBegeleiders(query, teamId),
  }
}
