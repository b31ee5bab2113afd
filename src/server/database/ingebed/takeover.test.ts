import { spawn } from 'node:child_process'
import { readFile, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { makeDataDir, prepareUsedDataDir } from '~tests/support/dataDir'
import { startEmbeddedApp } from '~tests/support/embeddedApp'
import { withClient } from '~tests/support/withClient'
import { FolderInUse } from './FolderInUse'
import { freePort } from './freePort'
import { postmasterPath } from './postmasterFile'
import { chooseProcessUser } from './processUser'
import { startEmbeddedServer } from './startEmbeddedServer'

const usedDataDir = prepareUsedDataDir()

async function start(dataDir: string) {
  const log: string[] = []
  const server = await startEmbeddedServer({ dataDir, log: (line) => log.push(line), fsync: false })
  onTestFinished(() => server.stop())
  return { ...server, log }
}

async function ask(url: string, sql: string): Promise<Record<string, unknown>[]> {
  return withClient(url, async (client) => (await client.query(sql)).rows)
}

test('stops the server that a killed app left, and starts its own on the same data', async () => {
  const dataDir = await usedDataDir()
  const killed = await startEmbeddedApp(dataDir)
  const oldUrl = killed.url ?? ''
  await ask(oldUrl, "INSERT INTO dieren VALUES ('hond')")
  await killed.end('SIGKILL')
  expect(await ask(oldUrl, 'SELECT 1 AS een')).toEqual([{ een: 1 }]) // it was left, and it lives

  const { url, log } = await start(dataDir)
  expect(log).toContain('Er draaide nog een databaseserver van een vorige keer. Die is netjes gestopt.')
  expect(await ask(url, 'SELECT naam FROM dieren')).toEqual([{ naam: 'kat' }, { naam: 'hond' }])
  await expect(ask(oldUrl, 'SELECT 1')).rejects.toThrow(/ECONNREFUSED|password authentication failed/)
})

test('refuses a data folder that another app uses, and leaves its server alone', async () => {
  const dataDir = await usedDataDir()
  const app = await startEmbeddedApp(dataDir)
  onTestFinished(async () => {
    await app.end('SIGINT')
  })
  await expect(start(dataDir)).rejects.toThrow(FolderInUse)
  expect(await ask(app.url ?? '', 'SELECT 1 AS een')).toEqual([{ een: 1 }])
})

test('lets one of several that start at once on a new folder have it', async () => {
  const dataDir = await makeDataDir()
  const apps = await Promise.all([1, 2, 3].map(() => startEmbeddedApp(dataDir)))
  const [winner, ...more] = apps.filter(({ url }) => url)
  onTestFinished(async () => {
    await winner?.end('SIGINT')
  })
  expect(more).toEqual([])
  expect(await ask(winner?.url ?? '', 'SELECT 1 AS een')).toEqual([{ een: 1 }])
  for (const { error } of apps.filter((app) => app !== winner)) {
    expect(error).toMatch(/is in gebruik door een andere wegingskader-app/)
  }
})

test('is not stopped by a postmaster.pid whose number another process has now', async () => {
  const dataDir = await usedDataDir()
  const pgdata = join(dataDir, 'postgres')
  const user = await chooseProcessUser(pgdata)
  const other = spawn('sleep', ['600'], { ...user, stdio: 'ignore' })
  onTestFinished(() => {
    other.kill('SIGKILL')
  })
  const lines = [other.pid, pgdata, 1_700_000_000, await freePort(), '', '127.0.0.1', '1 1', 'ready']
  await writeFile(postmasterPath(pgdata), `${lines.join('\n')}\n`)

  const { url } = await start(dataDir)
  expect(await ask(url, 'SELECT 1 AS een')).toEqual([{ een: 1 }])
  expect(other.exitCode ?? other.signalCode).toBeNull() // and that process was left alone
})

test('moves its claim when another program has the port', async () => {
  const dataDir = await usedDataDir()
  const path = join(dataDir, 'server.json')
  const record = JSON.parse(await readFile(path, 'utf8'))
  const program = createServer((_, response) => response.end()).listen(record.claimPort, '127.0.0.1')
  onTestFinished(() => {
    program.close()
  })
  const { url } = await start(dataDir)
  expect(await ask(url, 'SELECT 1 AS een')).toEqual([{ een: 1 }])
  expect(JSON.parse(await readFile(path, 'utf8')).claimPort).not.toBe(record.claimPort)
})
