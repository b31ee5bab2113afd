import { expect } from 'vitest'
import { rijen } from './rijen'
import type { Testapp } from './testapp'
import { withClient } from './withClient'

/**
 * Lets writers truly meet: holds a lock until every one of them stands waiting for it, then lets go.
 * @param slot the statement that takes the lock.
 */
export async function tegelijk<T>(
  app: Testapp,
  slot:
    | 'SELECT FROM wegingen FOR UPDATE'
    | 'LOCK TABLE wegingen IN SHARE MODE'
    | 'SELECT FROM groepssessies FOR UPDATE',
  schrijvers: readonly (() => Promise<T>)[],
): Promise<T[]> {
  return withClient(app.testdatabase.url, async (client) => {
    await client.query('BEGIN')
    await client.query(slot)
    const bezig = schrijvers.map((schrijf) => schrijf())
    const wachtend = `SELECT count(*)::int AS n FROM pg_stat_activity
      WHERE datname = current_database() AND wait_event_type = 'Lock'`
    await expect.poll(() => rijen(app, wachtend), { timeout: 10_000 }).toEqual([{ n: schrijvers.length }])
    await client.query('COMMIT')
    return Promise.all(bezig)
  })
}
