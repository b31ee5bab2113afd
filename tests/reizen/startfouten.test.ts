import { writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { freePort } from '~/server/database/ingebed/freePort'
import { makeDataDir } from '~tests/support/dataDir'
import { startApp, startInVain } from '~tests/support/startedApp'
import { makeTestDatabase } from '~tests/support/testdatabase'

/** Starts the app in vain and gives the one sentence in which it says why. */
async function zin(env: Record<string, string>): Promise<string> {
  const { code, output } = await startInVain(env)
  expect({ code, output }).toEqual({ code: 1, output: expect.stringMatching(/^\S[^\n]+\n$/) })
  expect(output).not.toMatch(/Error|at .+:\d+:\d+/)
  return output.trim()
}

async function eigenDatabase(): Promise<string> {
  const { url, drop } = await makeTestDatabase()
  onTestFinished(drop)
  return url
}

test('A port in use: it says which, and what to do', async () => {
  const ander = createServer().listen(0, '127.0.0.1')
  onTestFinished(() => void ander.close())
  await new Promise((resolve) => ander.once('listening', resolve))
  const { port } = ander.address() as AddressInfo
  expect(await zin({ DATABASE_URL: await eigenDatabase(), PORT: String(port) })).toBe(
    `Poort ${port} is al in gebruik. Stop het andere programma, of kies een andere poort met PORT.`,
  )
})

test('A data folder below a file: it says that this is no folder', async () => {
  const bestand = join(await makeDataDir(), 'bestand')
  await writeFile(bestand, '')
  const dataDir = join(bestand, 'gegevens')
  expect(await zin({ DATA_DIR: dataDir })).toBe(
    `${dataDir} is een bestand, of ligt onder een bestand. Kies een map voor de gegevens. (DATA_DIR)`,
  )
})

test('A data folder that another app uses: the second refuses, the first goes on', async () => {
  const dataDir = await makeDataDir()
  const eerste = await startApp({ DATA_DIR: dataDir })
  onTestFinished(() => void eerste.end())
  expect(await zin({ DATA_DIR: dataDir })).toBe(
    `De map ${dataDir} is in gebruik door een andere wegingskader-app. Stop die eerst, of kies met DATA_DIR een andere map.`,
  )
  expect((await fetch(`${eerste.url}gereed`)).status).toBe(200)
  expect(await eerste.end()).toBe(0)
})

test('A setting that cannot be right: it names the setting and says what it should be', async () => {
  const voorbeelden: [Record<string, string>, string][] = [
    [{ PORT: 'vierduizend' }, 'De instelling PORT is "vierduizend", maar moet een poortnummer'],
    [{ PORT: '70000' }, 'De instelling PORT is "70000", maar moet een poortnummer'],
    [
      { PUBLIC_URL: 'kantoor.example' },
      'De instelling PUBLIC_URL is "kantoor.example", maar moet een webadres',
    ],
    [
      { DATABASE_URL: 'mysql://localhost/weging' },
      'De instelling DATABASE_URL is "mysql://localhost/weging", maar moet',
    ],
  ]
  for (const [env, begin] of voorbeelden) expect(await zin(env)).toContain(begin)
})

test('A database that is not there: it says so without showing the password', async () => {
  const port = await freePort()
  const tekst = await zin({ DATABASE_URL: `postgres://weging:geheim-woord@127.0.0.1:${port}/weging` })
  expect(tekst).not.toContain('geheim-woord')
  expect(tekst).toContain('DATABASE_URL')
})
