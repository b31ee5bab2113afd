import { and, eq } from 'drizzle-orm'
import { leesCode } from '~/domein/sessie/deelnamecode'
import type { Database } from '../database/Database'
import { deelnemers } from '../database/schema'
import { Probleemfout } from '../http/Probleemfout'
import { sleutelHash } from '../toegang/deelname'
import type { Plaats } from './neemPlaats'

/**
 * Takes the own seat again from another phone: the seat gets the new secret, so that the old phone loses it.
 *
 * @returns null when no seat has this return code
 * @throws {Probleemfout} 409 for a secret that another seat has
 */
export async function keerTerug(
  database: Database,
  sessieId: string,
  { sleutel, terugkeercode }: { sleutel: string; terugkeercode: string },
  nu: Date,
): Promise<(Plaats & { deelnemerId: string }) | null> {
  const code = leesCode(terugkeercode)
  if (code === null) return null
  const hash = sleutelHash(sleutel)
  const dezeSessie = eq(deelnemers.sessieId, sessieId)
  const [bezet] = await database.query
    .select({ terugkeercode: deelnemers.terugkeercode })
    .from(deelnemers)
    .where(and(dezeSessie, eq(deelnemers.sleutel, hash)))
  // One secret opens one seat: a browser makes a new one for each.
  if (bezet && bezet.terugkeercode !== code)
    throw new Probleemfout(409, 'Deze telefoon heeft al een andere plaats in deze groepssessie.')
  const [zetel] = await database.query
    .update(deelnemers)
    .set({ sleutel: hash, tabblad: null, gezienOp: nu })
    .where(and(dezeSessie, eq(deelnemers.terugkeercode, code)))
    .returning({ deelnemerId: deelnemers.id, nummer: deelnemers.nummer })
  return zetel ? { sessieId, ...zetel, terugkeercode: code } : null
}
