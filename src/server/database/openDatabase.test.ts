import { sql } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { makeTestDatabase } from '~tests/support/testdatabase'
import { withClient } from '~tests/support/withClient'
import type { Database } from './Database'
import { openDatabase } from './openDatabase'
import { districten } from './schema'

let testdatabase: Awaited<ReturnType<typeof makeTestDatabase>>
let database: Database
let log: string[]
let hear: () => void
beforeEach(async () => {
  testdatabase = await makeTestDatabase()
  log = []
  hear = () => {}
  database = openDatabase(testdatabase.url, (line) => {
    log.push(line)
    hear()
  })
})
afterEach(async () => {
  await database.close()
  await testdatabase.drop()
})

const one = async () => database.query.execute(sql`select 1`)
/** Drops every connection of the app, as a server that restarts does. */
const dropConnections = () =>
  withClient(testdatabase.url, (client) =>
    client.query(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity
      WHERE datname = current_database() AND pid <> pg_backend_pid()`),
  )

describe('a connection that the server drops', () => {
  test('while it is idle does not end the app: one line in the log, and the next query has a new one', async () => {
    await one()
    const lost = new Promise<void>((resolve) => {
      hear = resolve
    })
    await dropConnections()
    await lost
    await expect(one()).resolves.toBeDefined()
    expect(log).toEqual(['Databaseverbinding verbroken: terminating connection due to administrator command'])
  })

  test('in the middle of a transaction fails that transaction alone', async () => {
    const work = database.transaction(async (query) => {
      await query.insert(districten).values({ id: 'noord', naam: 'Noord' })
      const lost = new Promise<void>((resolve) => {
        hear = resolve
      })
      await dropConnections()
      await lost
      await query.insert(districten).values({ id: 'zuid', naam: 'Zuid' })
    })
    await expect(work).rejects.toThrow()
    expect(await database.query.select().from(districten)).toEqual([])
  })

  test('in the middle of a query fails that query alone', async () => {
    const work = database.transaction((query) =>
      query.execute(sql`select pg_terminate_backend(pg_backend_pid())`),
    )
    await expect(work).rejects.toThrow()
    await expect(one()).resolves.toBeDefined()
  })
})

describe('a transaction', () => {
  test('that throws leaves nothing, and gives its connection back', async () => {
    for (let time = 0; time < 12; time += 1) {
      const work = database.transaction(async (query) => {
        await query.insert(districten).values({ id: 'noord', naam: 'Noord' })
        throw new Error('toch niet')
      })
      await expect(work).rejects.toThrow('toch niet')
    }
    expect(await database.query.select().from(districten)).toEqual([])
  })

  test('gives what its work gives, and keeps what it wrote', async () => {
    const gave = await database.transaction(async (query) => {
      await query.insert(districten).values({ id: 'noord', naam: 'Noord' })
      return 'klaar'
    })
    expect(gave).toBe('klaar')
    expect(await database.query.select().from(districten)).toEqual([{ id: 'noord', naam: 'Noord' }])
  })
})

test('a message goes out word for word', async () => {
  const payload = `'; drop table teams; -- "é"`
  const heard = new Promise<string>((resolve) => {
    void database.listen('kanaal', resolve).then(() => database.notify('kanaal', payload))
  })
  expect(await heard).toBe(payload)
})

test('what is closed leaves no connection behind', async () => {
  await Promise.all([one(), one(), database.listen('kanaal', () => {})])
  await database.close()
  await withClient(testdatabase.url, async (client) => {
    const others = `SELECT count(*)::int AS n FROM pg_stat_activity
      WHERE datname = current_database() AND pid <> pg_backend_pid()`
    // The server notices the end of a connection a moment after the client has said goodbye.
    await expect.poll(async () => (await client.query(others)).rows).toEqual([{ n: 0 }])
  })
  database = openDatabase(testdatabase.url, () => {})
})
