import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeTestDatabase } from '~tests/support/testdatabase'
import { volgendKader } from '~tests/support/volgendKader'
import { withClient } from '~tests/support/withClient'
import { openApp } from '../openApp'
import { StartError } from '../StartError'

let database: Awaited<ReturnType<typeof makeTestDatabase>>
beforeAll(async () => {
  database = await makeTestDatabase()
})
afterAll(() => database.drop())

const start = () =>
  openApp({ databaseUrl: database.url, publicUrl: null, opNetwerk: false, pages: null, log: () => {} })
const neemOp = (versie: string) =>
  withClient(database.url, (client) =>
    client.query(
      `insert into kaders (versie, inhoud, opgenomen_door, bestandsnaam, sha256)
       values ($1, $2, 'beheerder-1', 'x.json', repeat('0', 64))`,
      [versie, volgendKader((kader) => Object.assign(kader, { titel: 'Anders' }), versie)],
    ),
  )

test('the app starts with what was taken in, and not when its own version of that says otherwise', async () => {
  await (await start()).close()
  await neemOp('1.22')
  const app = await start()
  const antwoord = await app.fetch(new Request('http://localhost:4000/api/v1/kaders/1.22'), {})
  expect(await antwoord.json()).toMatchObject({ versie: '1.22', titel: 'Anders' })
  await app.close()

  await neemOp('1.21')
  const fout = await start().catch((reden) => reden)
  expect(fout).toBeInstanceOf(StartError)
  expect(fout.message).toMatch(/^Wegingskader 1\.21 in de database is anders dan/)
  // What it had opened is closed again.
  const verbonden = () =>
    withClient(database.url, async (client) => {
      const { rows } = await client.query(
        `select query from pg_stat_activity
         where datname = current_database() and pid <> pg_backend_pid() and backend_type = 'client backend'`,
      )
      return rows
    })
  await expect.poll(verbonden).toEqual([])
})
