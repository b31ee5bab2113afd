import { and, eq } from 'drizzle-orm'
import type { Database } from '../database/Database'
import { deelnemers, groepssessies } from '../database/schema'
import { nietGevonden, Probleemfout } from '../http/Probleemfout'
import type { BevoegdVoorSessie } from '../toegang/poort'
import { leidt } from './Sessie'

/**
 * Only who leads enters a score for somebody, and only for a seat without a phone: whoever has one scores unseen.
 * @throws {Probleemfout} 403, 404 or 409
 */
export async function eisPlaatsZonderTelefoon(
  { query }: Database,
  { sessieId, persoon }: BevoegdVoorSessie,
  deelnemerId: string,
): Promise<void> {
  const [rij] = await query
    .select({
      zonderTelefoon: deelnemers.zonderTelefoon,
      leider: groepssessies.leider,
      medeleider: groepssessies.medeleider,
    })
    .from(deelnemers)
    .innerJoin(groepssessies, eq(groepssessies.id, deelnemers.sessieId))
    .where(and(eq(deelnemers.id, deelnemerId), eq(deelnemers.sessieId, sessieId)))
  if (!rij) throw nietGevonden()
  if (!leidt(rij, persoon)) {
    throw new Probleemfout(
      403,
      'Alleen wie de groepssessie leidt voert scores in van iemand zonder telefoon.',
    )
  }
  if (!rij.zonderTelefoon) {
    throw new Probleemfout(409, 'Deze deelnemer scoort zelf, op de eigen telefoon.')
  }
}
