import { readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { makeDataDir, prepareUsedDataDir } from '~tests/support/dataDir'
import { startEmbeddedApp } from '~tests/support/embeddedApp'
import { withClient } from '~tests/support/withClient'
import { StartError } from '../../StartError'
import { isAlive } from './isAlive'
import { readPostmasterFile } from './postmasterFile'
import { startEmbeddedServer } from './startEmbeddedServer'

/** Starts on the folder, and stops at the end of the test whatever happens. */
async function start(dataDir: string) {
  const log: string[] = []
  const server = await startEmbeddedServer({ dataDir, log: (line) => log.push(line), fsync: false })
  onTestFinished(() => server.stop())
  return { ...server, log }
}

async function ask(url: string, sql: string): Promise<Record<string, unknown>[]> {
  return withClient(url, async (client) => (await client.query(sql)).rows)
}

const usedDataDir = prepareUsedDataDir()

test('makes the database the first time and keeps the data after that', async () => {
  const dataDir = await makeDataDir()
  const first = await start(dataDir)
  expect(first.log).toContain('De database wordt aangemaakt. Dat gebeurt alleen de eerste keer.')
  await ask(first.url, "CREATE TABLE dieren AS SELECT 'kat' AS naam")
  await first.stop()

  const second = await start(dataDir)
  expect(second.log).toEqual([])
  expect(await ask(second.url, 'SELECT naam FROM dieren')).toEqual([{ naam: 'kat' }])
})

test('serves UTF-8 and UTC on the loopback address only', async () => {
  const { url, adminUrl } = await start(await usedDataDir())
  expect(new URL(url).hostname).toBe('127.0.0.1')
  const settings = await ask(
    adminUrl,
    `SELECT current_setting('listen_addresses') AS addresses, current_setting('unix_socket_directories') AS sockets,
            current_setting('server_encoding') AS encoding, current_setting('TimeZone') AS zone, upper('é') AS upper`,
  )
  expect(settings).toEqual([
    { addresses: '127.0.0.1', sockets: '', encoding: 'UTF8', zone: 'UTC', upper: 'É' },
  ])
})

test('lets the app in as an owner who rules nothing but the database, and nobody without the password', async () => {
  const { url } = await start(await usedDataDir())
  const roles = await ask(
    url,
    `SELECT rolname AS name, rolsuper OR rolcreaterole OR rolcreatedb OR rolreplication AS rules
       FROM pg_roles WHERE rolname = current_user`,
  )
  expect(roles).toEqual([{ name: 'wegingskader', rules: false }])
  const stranger = new URL(url)
  stranger.password = 'geraden'
  await expect(ask(stranger.href, 'SELECT 1')).rejects.toThrow(/password authentication failed/)
})

test('leaves no server behind after stop, which may be called twice', async () => {
  const dataDir = await usedDataDir()
  const { url, stop } = await start(dataDir)
  const file = await readPostmasterFile(join(dataDir, 'postgres'))
  await Promise.all([stop(), stop()])
  expect(isAlive(file?.pid ?? 0)).toBe(false)
  expect(await readPostmasterFile(join(dataDir, 'postgres'))).toBeUndefined()
  await expect(ask(url, 'SELECT 1')).rejects.toThrow(/ECONNREFUSED/)
})

test('tells when the server ends by itself, and recovers what was committed', async () => {
  const dataDir = await usedDataDir()
  const { url, ended, stop } = await start(dataDir)
  await ask(url, "INSERT INTO dieren VALUES ('hond')")
  const file = await readPostmasterFile(join(dataDir, 'postgres'))
  process.kill(file?.pid ?? 0, 'SIGKILL')
  expect(await ended).toBe('signaal SIGKILL')
  await stop()

  const again = await start(dataDir)
  expect(await ask(again.url, 'SELECT naam FROM dieren')).toEqual([{ naam: 'kat' }, { naam: 'hond' }])
})

test('runs on a copy of a data folder, beside the original', async () => {
  const original = await start(await usedDataDir())
  const copy = await start(await usedDataDir())
  await ask(copy.url, 'DELETE FROM dieren')
  expect(await ask(original.url, 'SELECT naam FROM dieren')).toEqual([{ naam: 'kat' }])
})

test('outlives the Ctrl-C that its app gets, so that the app stops it in order', async () => {
  const dataDir = await usedDataDir()
  const app = await startEmbeddedApp(dataDir)
  expect(await app.end('SIGINT', { group: true })).toBe(0)
  expect(await readPostmasterFile(join(dataDir, 'postgres'))).toBeUndefined()
})

test('refuses data of another PostgreSQL, and says what to do', async () => {
  const dataDir = await usedDataDir()
  await writeFile(join(dataDir, 'postgres/PG_VERSION'), '17\n')
  await expect(start(dataDir)).rejects.toThrow(
    /zijn van PostgreSQL 17; deze app heeft PostgreSQL 18\. .*reservekopie/,
  )
})

test('refuses to begin anew where there has been data', async () => {
  const dataDir = await usedDataDir()
  await rename(join(dataDir, 'postgres'), join(dataDir, 'weggezet'))
  await expect(start(dataDir)).rejects.toThrow(/stonden in .*, maar daar staan ze niet meer/)
})

test('refuses a damaged server.json, and a password that is not that of the data', async () => {
  const dataDir = await usedDataDir()
  const path = join(dataDir, 'server.json')
  const record = JSON.parse(await readFile(path, 'utf8'))
  await writeFile(path, JSON.stringify({ ...record, password: 'anders' }))
  await expect(start(dataDir)).rejects.toThrow(/start niet: password authentication failed/)
  await writeFile(path, '{')
  await expect(start(dataDir)).rejects.toThrow(/server\.json is beschadigd/)
})

test('makes the database anew after a start that was cut short', async () => {
  const dataDir = await usedDataDir()
  const path = join(dataDir, 'server.json')
  const record = JSON.parse(await readFile(path, 'utf8'))
  await writeFile(path, JSON.stringify({ ...record, initialised: false }))
  await rename(join(dataDir, 'postgres'), join(dataDir, 'postgres-half-1'))
  await rm(join(dataDir, 'postgres-half-1/PG_VERSION'))
  const { url } = await start(dataDir)
  expect(await ask(url, 'SELECT 1 AS een')).toEqual([{ een: 1 }])
})

test.each([
  ['a file', (file: string) => file],
  ['below a file', (file: string) => join(file, 'data')],
])('refuses a data folder that is %s', async (_, place) => {
  const file = join(await makeDataDir(), 'bestand')
  await writeFile(file, '')
  const error = await start(place(file)).catch((reason) => reason)
  expect(error).toBeInstanceOf(StartError)
  expect(error.message).toMatch(/is een bestand, of ligt onder een bestand. Kies een map/)
})
