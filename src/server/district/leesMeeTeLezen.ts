import { and, asc, eq, isNull, sql } from 'drizzle-orm'
import type { Query } from '../database/Database'
import { rondeteams, tegenlezingen, wegingen } from '../database/schema'
import type { Persoon } from '../toegang/Persoon'

/** The wegingen that wait for the view of this person, who was asked for it: of the last inzending only. */
export function leesMeeTeLezen(
  query: Query,
  persoon: Persoon,
): Promise<{ wegingId: string; rondeId: string; team: string; district: string }[]> {
  return query
    .select({
      wegingId: wegingen.id,
      rondeId: wegingen.rondeId,
      team: rondeteams.teamNaam,
      district: rondeteams.districtNaam,
    })
    .from(tegenlezingen)
    .innerJoin(wegingen, eq(wegingen.id, tegenlezingen.wegingId))
    .innerJoin(
      rondeteams,
      and(eq(rondeteams.rondeId, wegingen.rondeId), eq(rondeteams.teamId, wegingen.teamId)),
    )
    .where(
      and(
        eq(tegenlezingen.persoonId, persoon.id),
        isNull(tegenlezingen.oordeel),
        eq(wegingen.status, 'ingediend'),
        eq(
          tegenlezingen.inzending,
          sql`(select max(i.nummer) from inzendingen i where i.weging_id = ${wegingen.id})`,
        ),
      ),
    )
    .orderBy(asc(wegingen.rondeId), asc(rondeteams.teamNaam))
}
