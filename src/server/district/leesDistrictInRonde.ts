import { and, desc, eq, lte, sql } from 'drizzle-orm'
import type { Werklijst } from '~/contract/district'
import type { Query } from '../database/Database'
import { districten, rondes, rondeteams, teams, wegingen } from '../database/schema'
import { nietGevonden } from '../http/Probleemfout'
import { dagVan, naarRonde } from '../ronde/leesOpenRonde'
import type { BevoegdVoorDistrict } from '../toegang/poort'

type DistrictInRonde = Pick<Werklijst, 'district' | 'ronde' | 'rondes' | 'standVan'>

/**
 * A district, one ronde of it, and the other rondes that can be chosen: those that have begun and in which a team takes part
 * that is in this district today. Work that came late stays in its own ronde, so each says how much of it waits.
 *
 * @param rondeId the last one that has begun when it is not given
 * @throws {Probleemfout} 404 for a district or a ronde that is not there
 */
export async function leesDistrictInRonde(
  query: Query,
  { districtId }: BevoegdVoorDistrict,
  rondeId: string | undefined,
  nu: Date,
): Promise<DistrictInRonde> {
  const [district] = await query.select().from(districten).where(eq(districten.id, districtId))
  if (!district) throw nietGevonden()
  const rijen = await query
    .select({
      ronde: rondes,
      teBeoordelen: sql<number>`count(${wegingen.id}) filter (where ${wegingen.status} = 'ingediend')::int`,
    })
    .from(rondes)
    .innerJoin(rondeteams, eq(rondeteams.rondeId, rondes.id))
    .innerJoin(teams, eq(teams.id, rondeteams.teamId))
    .leftJoin(wegingen, and(eq(wegingen.rondeId, rondes.id), eq(wegingen.teamId, teams.id)))
    .where(and(eq(teams.districtId, districtId), lte(rondes.opent, dagVan(nu))))
    .groupBy(rondes.id)
    .orderBy(desc(rondes.id))
  const gekozen = rijen.find(({ ronde }) => rondeId === undefined || ronde.id === rondeId)
  if (!gekozen) throw nietGevonden()
  return {
    district,
    ronde: naarRonde(gekozen.ronde),
    rondes: rijen.map(({ ronde, teBeoordelen }) => ({ id: ronde.id, teBeoordelen })),
    standVan: nu.toISOString(),
  }
}
