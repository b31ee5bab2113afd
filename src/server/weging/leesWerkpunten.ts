import { asc, eq } from 'drizzle-orm'
import type { Werkpunt } from '~/contract/sessie'
import type { Query } from '../database/Database'
import { werkpunten } from '../database/schema'

/** What the team chose to work on, in the order that it gave them. */
export function leesWerkpunten(query: Query, wegingId: string): Promise<Werkpunt[]> {
  return query
    .select({ vraagId: werkpunten.vraagId, tekst: werkpunten.tekst })
    .from(werkpunten)
    .where(eq(werkpunten.wegingId, wegingId))
    .orderBy(asc(werkpunten.nummer))
}
