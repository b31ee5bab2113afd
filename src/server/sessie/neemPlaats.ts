import { and, count, eq, max } from 'drizzle-orm'
import type { Functie } from '~/domein/sessie/functies'
import type { Database, Query } from '../database/Database'
import { deelnemers, groepssessies } from '../database/schema'
import { ongeldig, Probleemfout } from '../http/Probleemfout'
import { sleutelHash } from '../toegang/deelname'
import { nieuweCode } from './nieuweCode'

/** More fit in no room. */
const MAXIMUM_PLAATSEN = 100

/**
 * The number for the next seat. Call it while the session's row is held, so that no two get the same.
 * @throws {Probleemfout} 409 when the room is full
 */
export async function volgendNummer(transactie: Query, sessieId: string): Promise<number> {
  const [bezet] = await transactie
    .select({ aantal: count(), hoogste: max(deelnemers.nummer) })
    .from(deelnemers)
    .where(eq(deelnemers.sessieId, sessieId))
  if ((bezet?.aantal ?? 0) >= MAXIMUM_PLAATSEN)
    throw new Probleemfout(409, 'In deze groepssessie is geen plaats meer vrij.')
  return (bezet?.hoogste ?? 0) + 1
}

export interface Plaats {
  sessieId: string
  nummer: number
  terugkeercode: string
}

interface Aanmelding {
  sleutel: string
  toehoorder: boolean
  functie: Functie | null
}

/**
 * Takes a seat. The browser makes the secret of it, so that a double tap, or a second try after the answer got lost, comes to
 * the same seat.
 *
 * @throws {Probleemfout} 400 without a functie for who scores; 404 when it was closed meanwhile; 409 when the room is full
 */
export async function neemPlaats(
  database: Database,
  sessieId: string,
  { sleutel, toehoorder, functie }: Aanmelding,
  nu: Date,
): Promise<Plaats> {
  if (!toehoorder && functie === null) {
    throw ongeldig('functie', 'verplicht', 'Kies uw functie.')
  }
  const hash = sleutelHash(sleutel)
  return database.transaction(async (transactie) => {
    // One at a time: seats are numbered. And none in a session that was closed meanwhile: it would outlive it (G9).
    const [sessie] = await transactie
      .select({ status: groepssessies.status })
      .from(groepssessies)
      .where(eq(groepssessies.id, sessieId))
      .for('no key update')
    if (sessie?.status === 'gesloten') throw new Probleemfout(404, 'Deze groepssessie is gesloten.')
    const [bestaand] = await transactie
      .select({ nummer: deelnemers.nummer, terugkeercode: deelnemers.terugkeercode })
      .from(deelnemers)
      .where(and(eq(deelnemers.sessieId, sessieId), eq(deelnemers.sleutel, hash)))
    if (bestaand?.terugkeercode) return { sessieId, ...bestaand, terugkeercode: bestaand.terugkeercode }
    const nummer = await volgendNummer(transactie, sessieId)
    const terugkeercode = nieuweCode()
    await transactie.insert(deelnemers).values({
      sessieId,
      nummer,
      functie: toehoorder ? null : functie,
      toehoorder,
      sleutel: hash,
      terugkeercode,
      gezienOp: nu,
    })
    return { sessieId, nummer, terugkeercode }
  })
}
