import { asc, inArray } from 'drizzle-orm'
import type { Query } from '../database/Database'
import { districten } from '../database/schema'
import type { BevoegdVoorVoortgang } from '../toegang/poort'

/** The districts of which this person sees all teams, by name. */
export function leesDistricten(
  query: Query,
  { districtIds }: BevoegdVoorVoortgang,
): Promise<{ id: string; naam: string }[]> {
  return query
    .select()
    .from(districten)
    .where(districtIds ? inArray(districten.id, [...districtIds]) : undefined)
    .orderBy(asc(districten.naam))
}
