import type { Testapp } from './testapp'
import { withClient } from './withClient'

/** What the database of the app holds, asked beside the app. */
export async function rijen<T extends Record<string, unknown> = Record<string, unknown>>(
  { testdatabase }: Testapp,
  sql: string,
  waarden: unknown[] = [],
): Promise<T[]> {
  return withClient(testdatabase.url, async (client) => (await client.query<T>(sql, waarden)).rows)
}
