import { drizzle } from 'drizzle-orm/node-postgres'
import { Pool } from 'pg'
import type { Database } from './Database'
import { Listener } from './Listener'
import { readStream } from './readStream'
import * as schema from './schema'

/** How many downloads read at the same time; who comes later waits for a while. */
const STREAMS = 3
const STREAM_WAIT = 20_000
/** After so long without reading, the server itself ends a download and frees its snapshot. */
const STREAM_IDLE = 5 * 60_000

/**
 * Opens a pool on a migrated PostgreSQL database.
 * @param log gets one line for each connection that the server dropped; the app itself goes on.
 */
export function openDatabase(url: string, log: (line: string) => void, connections = 10): Database {
  const pool = new Pool({ connectionString: url, max: connections })
  const streams = new Pool({
    connectionString: url,
    max: STREAMS,
    connectionTimeoutMillis: STREAM_WAIT,
    options: `-c idle_in_transaction_session_timeout=${STREAM_IDLE}`,
  })
  // A connection that the server drops must not end the app, idle or in the middle of a transaction: the pool makes a new
  // one when it is needed. One loss can be told more than once, and an idle one is told by the pool as well.
  for (const each of [pool, streams]) {
    each.on('connect', (client) => {
      client.once('error', (error) => log(`Databaseverbinding verbroken: ${error.message}`))
      client.on('error', () => {})
    })
    each.on('error', () => {})
  }
  const orm = drizzle(pool, { schema })
  const listener = new Listener(url, log)
  return {
    query: orm,
    prepared: async <Row>(name: string, text: string, values: readonly unknown[]) => {
      const { rows } = await pool.query({ name, text, values: [...values] })
      return rows as Row[]
    },
    stroom: (text, values, aantal) => readStream(streams, text, values, aantal),
    transaction: (work) => orm.transaction((tx) => work(tx)),
    listen: (channel, hear) => listener.add(channel, hear),
    notify: async (channel, payload) => {
      await pool.query('select pg_notify($1, $2)', [channel, payload])
    },
    close: async () => {
      await listener.close()
      await Promise.all([pool.end(), streams.end()])
    },
  }
}
