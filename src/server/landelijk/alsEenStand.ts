import type { Database, Query } from '../database/Database'

/** Reads in one transaction that changes nothing, so that all figures of an overview are of one moment. */
export function alsEenStand<T>(database: Database, lees: (query: Query) => Promise<T>): Promise<T> {
  return database.query.transaction(lees, { isolationLevel: 'repeatable read', accessMode: 'read only' })
}
