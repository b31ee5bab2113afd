import { and, count, eq, ne, sql } from 'drizzle-orm'
import type { Query } from '../database/Database'
import { deelnemers, groepssessies, sessiescores } from '../database/schema'
import { noteer } from '../logboek/noteer'
import type { BevoegdVoorWeging } from '../toegang/poort'
import { klokVan } from './leesMoment'

/**
 * G9: closes a session and destroys what links people to scores: the scores of each, the seats, their secrets and return
 * codes. What stays are the spreads, which are counts, and how many took part.
 *
 * @returns what changes of the session's own row
 */
export async function sluitSessie(
  transactie: Query,
  rij: typeof groepssessies.$inferSelect,
  nu: Date,
): Promise<Partial<typeof groepssessies.$inferInsert>> {
  const [geteld] = await transactie
    .select({ aantal: count(sql`case when not ${deelnemers.toehoorder} then 1 end`) })
    .from(deelnemers)
    .where(eq(deelnemers.sessieId, rij.id))
  await transactie.delete(sessiescores).where(eq(sessiescores.sessieId, rij.id))
  await transactie.delete(deelnemers).where(eq(deelnemers.sessieId, rij.id))
  const { verstreken } = klokVan(rij, nu)
  return {
    status: 'gesloten',
    geslotenOp: nu,
    deelnemers: geteld?.aantal ?? 0,
    klokSeconden: verstreken,
    klokSinds: null,
  }
}

/** The session on a weging that lives, held for the rest of the transaction; undefined when there is none. */
export async function grijpSessieVan(
  transactie: Query,
  wegingId: string,
): Promise<typeof groepssessies.$inferSelect | undefined> {
  const [rij] = await transactie
    .select()
    .from(groepssessies)
    .where(and(eq(groepssessies.wegingId, wegingId), ne(groepssessies.status, 'gesloten')))
    .for('update')
  return rij
}

/** Closes the session of a weging that is handed in, in the same transaction. */
export async function sluitMetWeging(
  transactie: Query,
  { wegingId, persoon }: BevoegdVoorWeging<'bewerken'>,
  rij: typeof groepssessies.$inferSelect,
  nu: Date,
): Promise<void> {
  const wijziging = await sluitSessie(transactie, rij, nu)
  await transactie
    .update(groepssessies)
    .set({ ...wijziging, versie: rij.versie + 1 })
    .where(eq(groepssessies.id, rij.id))
  await noteer(transactie, {
    persoonId: persoon.id,
    handeling: 'sessie-sluit',
    wegingId,
    naar: { sessieId: rij.id },
  })
}
