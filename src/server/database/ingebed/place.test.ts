import { chmod, mkdir, readdir, readFile, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { cloneApp } from '~tests/support/clonedApp'
import { makeDataDir } from '~tests/support/dataDir'
import { startEmbeddedApp } from '~tests/support/embeddedApp'
import { withClient } from '~tests/support/withClient'

const isRoot = process.getuid?.() === 0

test('works from a clone that only its user can enter, as root too, without install scripts', async () => {
  const clone = join(await makeDataDir(), 'clone')
  await mkdir(clone)
  await chmod(clone, 0o700)
  const path = await cloneApp(clone)
  const dataDir = join(clone, 'data')

  const first = await startEmbeddedApp(dataDir, path)
  const { home } = JSON.parse(await readFile(join(dataDir, 'server.json'), 'utf8'))
  const elsewhere = isRoot ? home : join(dataDir, 'nergens')
  onTestFinished(() => rm(elsewhere, { recursive: true, force: true }))
  expect(first.error).toBeUndefined()
  await withClient(first.url ?? '', (client) => client.query("CREATE TABLE dieren AS SELECT 'kat' AS naam"))
  expect(await first.end('SIGINT')).toBe(0)

  // Root's server runs under another account, so its data and programs go where that account can reach them.
  expect(home).toMatch(isRoot ? /^\/var\/lib\/wegingskader\/[0-9a-f-]{36}$/ : /^\.$/)
  const moved = `De databaseserver draait niet als root en kan niet overal bij; daarom staan de gegevens en een kopie van PostgreSQL in ${home}.`
  expect(first.log.filter((line) => line.includes('niet als root'))).toEqual(isRoot ? [moved] : [])
  expect(await readdir(isRoot ? home : dataDir)).toContain('postgres')

  const second = await startEmbeddedApp(dataDir, path)
  expect(second.log).toEqual([])
  const { rows } = await withClient(second.url ?? '', (client) => client.query('SELECT naam FROM dieren'))
  expect(rows).toEqual([{ naam: 'kat' }])
  expect(await second.end('SIGINT')).toBe(0)
})

test('keeps the password from other accounts', async () => {
  const dataDir = await makeDataDir()
  const app = await startEmbeddedApp(dataDir)
  await app.end('SIGINT')
  expect((await stat(join(dataDir, 'server.json'))).mode & 0o777).toBe(0o600)
})
