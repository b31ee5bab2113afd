import { and, eq } from 'drizzle-orm'
import { leesCode } from '~/domein/sessie/deelnamecode'
import type { Database } from '../database/Database'
import { deelnemers } from '../database/schema'
import { sleutelHash } from '../toegang/deelname'
import type { Plaats } from './neemPlaats'

/**
 * Takes the own seat again from another phone: the seat gets the new secret, so that the old phone loses it.
 * @returns null when no seat has this return code
 */
export async function keerTerug(
  database: Database,
  sessieId: string,
  { sleutel, terugkeercode }: { sleutel: string; terugkeercode: string },
  nu: Date,
): Promise<(Plaats & { deelnemerId: string }) | null> {
  const code = leesCode(terugkeercode)
  if (code === null) return null
  const [zetel] = await database.query
    .update(deelnemers)
    .set({ sleutel: sleutelHash(sleutel), tabblad: null, gezienOp: nu })
    .where(and(eq(deelnemers.sessieId, sessieId), eq(deelnemers.terugkeercode, code)))
    .returning({ deelnemerId: deelnemers.id, nummer: deelnemers.nummer })
  return zetel ? { sessieId, ...zetel, terugkeercode: code } : null
}
