import { and, gte, isNull, lte } from 'drizzle-orm'
import type { Query } from '../database/Database'
import { rondes } from '../database/schema'

const kalender = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Amsterdam' })

/** The day in the Netherlands at this moment, as `2026-12-31`: rondes open and close at Dutch midnight. */
export function dagVan(nu: Date): string {
  return kalender.format(nu)
}

/** The ronde that is open on this day and was not closed before its time, or null. */
export async function leesOpenRonde(query: Query, nu: Date): Promise<typeof rondes.$inferSelect | null> {
  const dag = dagVan(nu)
  const [ronde] = await query
    .select()
    .from(rondes)
    .where(and(lte(rondes.opent, dag), gte(rondes.sluit, dag), isNull(rondes.geslotenOp)))
  return ronde ?? null
}

/** A ronde as every list and weging names it. */
export function naarRonde({ id, kaderVersie, opent, sluit, geconstrueerd }: typeof rondes.$inferSelect) {
  return { id, kaderVersie, opent, sluit, geconstrueerd }
}
