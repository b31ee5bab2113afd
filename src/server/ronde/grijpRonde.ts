import { eq } from 'drizzle-orm'
import type { Query } from '../database/Database'
import { rondes } from '../database/schema'
import { nietGevonden, Probleemfout } from '../http/Probleemfout'

/**
 * Takes hold of a ronde for the rest of the transaction.
 * @throws {Probleemfout} 404; 412 when it changed since the version that the change is based on
 */
export async function grijpRonde(
  transactie: Query,
  rondeId: string,
  versie: number,
): Promise<typeof rondes.$inferSelect> {
  const [ronde] = await transactie.select().from(rondes).where(eq(rondes.id, rondeId)).for('no key update')
  if (!ronde) throw nietGevonden()
  if (ronde.versie !== versie) {
    throw new Probleemfout(412, 'Deze ronde is intussen gewijzigd. Bekijk haar opnieuw.')
  }
  return ronde
}
