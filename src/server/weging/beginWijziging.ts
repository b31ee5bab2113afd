import { and, eq, sql } from 'drizzle-orm'
import type { Query } from '../database/Database'
import { wegingen } from '../database/schema'
import { Probleemfout } from '../http/Probleemfout'

const nietMeer = {
  ingediend: 'Deze weging is ingediend en kan niet meer worden gewijzigd.',
  vastgesteld: 'Deze weging is vastgesteld en verandert niet meer. Verbeteren kan met een correctie.',
}

/**
 * A change of the weging itself begins here: one statement checks that it is still in concept, locks its row for the rest
 * of the transaction and hands out the next volgnummer. Whatever follows is about a weging that nobody hands in meanwhile.
 *
 * @returns the weging as it was, but with the new volgnummer.
 * @throws {Probleemfout} 409 when it has been handed in, or settled (L2).
 */
export async function beginWijziging(
  transactie: Query,
  wegingId: string,
): Promise<typeof wegingen.$inferSelect> {
  const [weging] = await transactie
    .update(wegingen)
    .set({ volgnummer: sql`${wegingen.volgnummer} + 1` })
    .where(and(eq(wegingen.id, wegingId), eq(wegingen.status, 'concept')))
    .returning()
  if (weging) return weging
  await eisConcept(transactie, wegingId)
  // It came back this very moment: whoever asks again finds it in concept.
  throw new Probleemfout(409, nietMeer.ingediend)
}

/** @throws {Probleemfout} 409 when the weging has been handed in, or settled (L2). */
export async function eisConcept(query: Query, wegingId: string): Promise<void> {
  const [weging] = await query
    .select({ status: wegingen.status })
    .from(wegingen)
    .where(eq(wegingen.id, wegingId))
  if (weging?.status !== 'concept') throw new Probleemfout(409, nietMeer[weging?.status ?? 'ingediend'])
}
