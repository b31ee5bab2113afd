import { afterEach, beforeEach, expect, inject, test } from 'vitest'
import { makeTestDatabase } from '~tests/support/testdatabase'
import { withClient } from '~tests/support/withClient'
import { Listener } from './Listener'

let database: Awaited<ReturnType<typeof makeTestDatabase>>
let log: string[]
let listener: Listener
beforeEach(async () => {
  database = await makeTestDatabase()
  log = []
  listener = new Listener(database.url, (line) => void log.push(line))
})
afterEach(async () => {
  await listener.close()
  await database.drop()
})

const query = (sql: string, values: unknown[] = []) =>
  withClient(database.url, async (client) => (await client.query<Record<string, unknown>>(sql, values)).rows)
const say = (channel: string, payload: string) => query('SELECT pg_notify($1, $2)', [channel, payload])
const listening = `FROM pg_stat_activity WHERE datname = current_database() AND query ILIKE 'listen %'`
const dropConnection = () => query(`SELECT pg_terminate_backend(pid) ${listening}`)

/** Hears into a list; `next` waits for one that has not been waited for yet. */
function ear() {
  const heard: string[] = []
  let waiting: (() => void) | undefined
  let read = 0
  return {
    heard,
    hear: (payload: string) => {
      heard.push(payload)
      waiting?.()
    },
    async next() {
      while (heard.length <= read) await new Promise<void>((resolve) => (waiting = resolve))
      read += 1
      return heard[read - 1]
    },
  }
}

test('hears what is said on its channels, and nothing else', async () => {
  const [one, two] = [ear(), ear()]
  await listener.add('een', one.hear)
  await listener.add('twee "met" aanhalingstekens', two.hear)
  await say('drie', 'x')
  await say('een', 'a')
  await say('twee "met" aanhalingstekens', 'b')
  expect([await one.next(), await two.next()]).toEqual(['a', 'b'])
  expect([one.heard, two.heard]).toEqual([['a'], ['b']])
})

test('tells everybody on a channel, until they stop', async () => {
  const [one, two] = [ear(), ear()]
  const stop = await listener.add('een', one.hear)
  await listener.add('een', two.hear)
  await say('een', 'a')
  await Promise.all([one.next(), two.next()])
  await stop()
  await say('een', 'b')
  expect(await two.next()).toBe('b')
  expect(one.heard).toEqual(['a'])
})

test('uses one connection, however many listen', async () => {
  await Promise.all(['een', 'twee', 'een', 'drie'].map((channel) => listener.add(channel, () => {})))
  expect(await query(`SELECT count(*)::int AS n ${listening}`)).toEqual([{ n: 1 }])
})

test('comes back after its connection was dropped, and says that something may have been missed', async () => {
  const [one, two] = [ear(), ear()]
  await listener.add('een', one.hear)
  await listener.add('twee', two.hear)
  await dropConnection()
  await say('een', 'missed')
  expect([await one.next(), await two.next()]).toEqual(['', ''])
  await say('een', 'a')
  await say('twee', 'b')
  expect([await one.next(), await two.next()]).toEqual(['a', 'b'])
  expect(log).toEqual([expect.stringMatching(/^Verbinding voor live meldingen verbroken: /)])
  expect(await query(`SELECT count(*)::int AS n ${listening}`)).toEqual([{ n: 1 }])
})

test('who begins to listen while the connection is away hears when it is back, over that one connection', async () => {
  const lost = new Promise<void>((resolve) => {
    listener = new Listener(database.url, () => resolve())
  })
  const [one, two] = [ear(), ear()]
  await listener.add('een', one.hear)
  await dropConnection()
  await lost
  await listener.add('twee', two.hear)
  expect(await two.next()).toBe('')
  await say('twee', 'b')
  expect(await two.next()).toBe('b')
  expect(await query(`SELECT count(*)::int AS n ${listening}`)).toEqual([{ n: 1 }])
})

test('keeps trying while the database takes no connections', async () => {
  const one = ear()
  const tried = new Promise<void>((resolve) => {
    listener = new Listener(database.url, (line) => {
      log.push(line)
      if (log.length === 2) resolve()
    })
  })
  await listener.add('een', one.hear)
  const name = new URL(database.url).pathname.slice(1)
  await withClient(inject('testTemplate').adminUrl, async (client) => {
    await client.query(`ALTER DATABASE ${name} ALLOW_CONNECTIONS false`)
    await client.query('SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = $1', [name])
    await tried
    await client.query(`ALTER DATABASE ${name} ALLOW_CONNECTIONS true`)
  })
  expect(await one.next()).toBe('')
})

test('does not come back once it is closed', async () => {
  await listener.add('een', () => {})
  await dropConnection()
  await listener.close()
  expect(await query(`SELECT count(*)::int AS n ${listening}`)).toEqual([{ n: 0 }])
})
