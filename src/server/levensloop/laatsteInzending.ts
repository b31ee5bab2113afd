import { desc, eq } from 'drizzle-orm'
import type { Query } from '../database/Database'
import { inzendingen } from '../database/schema'

/** The last time that this weging was handed in. @throws {Error} when it never was */
export async function laatsteInzending(
  query: Query,
  wegingId: string,
): Promise<typeof inzendingen.$inferSelect> {
  const [inzending] = await query
    .select()
    .from(inzendingen)
    .where(eq(inzendingen.wegingId, wegingId))
    .orderBy(desc(inzendingen.nummer))
    .limit(1)
  if (!inzending) throw new Error(`Weging ${wegingId} is nooit ingediend`)
  return inzending
}
