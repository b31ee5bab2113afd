import type { ExtractTablesWithRelations } from 'drizzle-orm'
import type { NodePgQueryResultHKT } from 'drizzle-orm/node-postgres'
import type { PgDatabase } from 'drizzle-orm/pg-core'
import type * as schema from './schema'

/** Drizzle's query builder over our tables: on a pooled connection, or within one transaction. */
export type Query = PgDatabase<NodePgQueryResultHKT, typeof schema, ExtractTablesWithRelations<typeof schema>>

/**
 * All that the app asks of a database. Small on purpose: whatever can do these seven things (a server of our own, one
 * elsewhere, PostgreSQL in a browser) can carry the app.
 */
export interface Database {
  readonly query: Query
  /**
   * Runs one statement of SQL that the server works out once for each connection: for what must be fast.
   * @param name names the statement; the same name always has the same text
   * @returns its rows, as the columns are named
   */
  prepared<Row>(name: string, text: string, values: readonly unknown[]): Promise<Row[]>
  /**
   * Reads the rows of one query from a cursor, in pieces, as fast as they are taken: at most two pieces are in memory. All
   * of it is one snapshot. Has connections of its own, so that a slow reader never keeps a page waiting.
   * @param aantal how many rows a piece holds at most
   */
  stroom<Row>(text: string, values: readonly unknown[], aantal: number): AsyncGenerator<Row[]>
  /** Runs `work` in one transaction: all of it happens, or nothing when it throws. */
  transaction<T>(work: (query: Query) => Promise<T>): Promise<T>
  /** Calls `hear` for each message on `channel`, from any app instance on this database, until the returned stop. */
  listen(channel: string, hear: (payload: string) => void): Promise<() => Promise<void>>
  /** Sends a message to every instance. Never within a transaction: NOTIFY takes a database-wide lock at commit. */
  notify(channel: string, payload: string): Promise<void>
  close(): Promise<void>
}
