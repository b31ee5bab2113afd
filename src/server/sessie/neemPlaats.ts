import { and, eq, max } from 'drizzle-orm'
import type { Functie } from '~/domein/sessie/functies'
import type { Database } from '../database/Database'
import { deelnemers, groepssessies } from '../database/schema'
import { Probleemfout } from '../http/Probleemfout'
import { sleutelHash } from '../toegang/deelname'
import { nieuweCode } from './nieuweCode'

/** More fit in no room. */
const MAXIMUM_PLAATSEN = 100

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
 * @throws {Probleemfout} 400 without a functie for who scores; 409 when the room is full
 */
export async function neemPlaats(
  database: Database,
  sessieId: string,
  { sleutel, toehoorder, functie }: Aanmelding,
  nu: Date,
): Promise<Plaats> {
  if (!toehoorder && functie === null) {
    const reason = 'Kies uw functie.'
    throw new Probleemfout(400, reason, {
      invalidParams: [{ name: 'body.functie', code: 'verplicht', reason }],
    })
  }
  const hash = sleutelHash(sleutel)
  return database.transaction(async (transactie) => {
    // One at a time: seats are numbered, and return codes differ.
    await transactie
      .select({ id: groepssessies.id })
      .from(groepssessies)
      .where(eq(groepssessies.id, sessieId))
      .for('no key update')
    const [bestaand] = await transactie
      .select({ nummer: deelnemers.nummer, terugkeercode: deelnemers.terugkeercode })
      .from(deelnemers)
      .where(and(eq(deelnemers.sessieId, sessieId), eq(deelnemers.sleutel, hash)))
    if (bestaand?.terugkeercode) return { sessieId, ...bestaand, terugkeercode: bestaand.terugkeercode }
    const [hoogste] = await transactie
      .select({ nummer: max(deelnemers.nummer) })
      .from(deelnemers)
      .where(eq(deelnemers.sessieId, sessieId))
    const nummer = (hoogste?.nummer ?? 0) + 1
    if (nummer > MAXIMUM_PLAATSEN)
      throw new Probleemfout(409, 'In deze groepssessie is geen plaats meer vrij.')
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
