import { and, asc, eq, gt } from 'drizzle-orm'
import type { Antwoord } from '~/contract/antwoorden'
import type { Query } from '../database/Database'
import { antwoorden, personen, wegingen } from '../database/schema'
import type { BevoegdVoorWeging } from '../toegang/poort'
import { antwoordKolommen, naarAntwoord } from './antwoordrij'

/** The answers of a weging that changed after `sinds` (0 for all), in the order in which they last changed. */
export async function leesAntwoorden(
  query: Query,
  { wegingId }: BevoegdVoorWeging<'zien' | 'bewerken'>,
  sinds = 0,
): Promise<Antwoord[]> {
  const rijen = await query
    .select(antwoordKolommen)
    .from(antwoorden)
    .innerJoin(personen, eq(personen.id, antwoorden.gewijzigdDoor))
    .where(and(eq(antwoorden.wegingId, wegingId), gt(antwoorden.volgnummer, sinds)))
    .orderBy(asc(antwoorden.volgnummer))
  return rijen.map(naarAntwoord)
}

/** Where a weging stands: a client that sees another number than its own asks for what changed. */
export async function leesStand(
  query: Query,
  { wegingId }: BevoegdVoorWeging<'zien' | 'bewerken'>,
): Promise<{ versie: number; volgnummer: number }> {
  const [stand] = await query
    .select({ versie: wegingen.versie, volgnummer: wegingen.volgnummer })
    .from(wegingen)
    .where(eq(wegingen.id, wegingId))
  if (!stand) throw new Error(`Weging ${wegingId} is verdwenen`)
  return stand
}
