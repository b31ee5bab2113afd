import type { Query } from './Database'

const prepared = new WeakMap<Query, Map<string, unknown>>()

/**
 * Makes a prepared statement of Drizzle once for each database and name. For what runs with every request: neither
 * Drizzle nor PostgreSQL then works the query out again.
 *
 * @param make builds the query and ends in `.prepare(name)`, with `sql.placeholder` for what differs between calls
 */
export function prepareOnce<T>(query: Query, name: string, make: (query: Query, name: string) => T): T {
  const known = prepared.get(query) ?? new Map<string, unknown>()
  prepared.set(query, known)
  if (!known.has(name)) known.set(name, make(query, name))
  return known.get(name) as T
}
