import { and, eq, isNotNull } from 'drizzle-orm'
import type { Query } from '../database/Database'
import { districten, geplandeWijzigingen } from '../database/schema'
import { nietGevonden, ongeldig } from '../http/Probleemfout'
import { lijktOp } from '../import/organisatie/gelijkenis'

export type District = typeof districten.$inferSelect

/** Takes hold of a district for the rest of the transaction. @throws {Probleemfout} 404 */
export async function grijpDistrict(transactie: Query, districtId: string): Promise<District> {
  const [district] = await transactie
    .select()
    .from(districten)
    .where(eq(districten.id, districtId))
    .for('no key update')
  if (!district) throw nietGevonden()
  return district
}

/** @throws {Probleemfout} 400 */
export async function eisDistrict(transactie: Query, districtId: string, veld: string): Promise<void> {
  const [district] = await transactie.select().from(districten).where(eq(districten.id, districtId))
  if (!district) throw ongeldig(veld, 'onbekend-district', 'Kies een district uit de lijst.')
}

/**
 * Sees to it that no other district has this name, or one that looks so much like it that an import would take the one for
 * the other, and that none is planned to get it.
 *
 * @param behalve the district that gets the name; null for a new one
 * @throws {Probleemfout} 400
 */
export async function eisVrijeDistrictnaam(
  transactie: Query,
  naam: string,
  behalve: string | null,
): Promise<void> {
  const namen = await transactie.select().from(districten)
  const gepland = await transactie
    .select({ id: geplandeWijzigingen.districtId, naam: geplandeWijzigingen.naam })
    .from(geplandeWijzigingen)
    .where(and(isNotNull(geplandeWijzigingen.districtId), isNotNull(geplandeWijzigingen.naam)))
  const ander = [...namen, ...gepland].find(
    (bekend) => bekend.id !== behalve && bekend.naam !== null && lijktOp(bekend.naam, naam),
  )
  if (!ander) return
  throw ongeldig(
    'naam',
    'bestaat-al',
    `Deze naam lijkt op het district ${ander.naam}. Kies een naam die duidelijk anders is.`,
  )
}
