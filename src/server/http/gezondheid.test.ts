import { afterAll, beforeAll, expect, test } from 'vitest'
import { maakTestapp, type Testapp } from '~tests/support/testapp'
import { withClient } from '~tests/support/withClient'

let app: Testapp
beforeAll(async () => {
  app = await maakTestapp()
})
afterAll(() => app.sluit())

test('/gezond says that the process lives', async () => {
  const antwoord = await app.roep('GET', '/gezond')
  expect(antwoord.headers.get('Cache-Control')).toBe('no-store')
  expect(await antwoord.json()).toEqual({ gezond: true })
})

test('/gereed says that the database is reached and its migrations are done', async () => {
  const antwoord = await app.roep('GET', '/gereed')
  expect(antwoord.headers.get('Cache-Control')).toBe('no-store')
  expect(await antwoord.json()).toEqual({ gereed: true })
})

test('/gereed says 503 on a database that was never migrated', async () => {
  await withClient(app.testdatabase.url, (client) => client.query('ALTER TABLE migraties RENAME TO weg'))
  expect((await app.roep('GET', '/gereed')).status).toBe(503)
  await withClient(app.testdatabase.url, (client) => client.query('ALTER TABLE weg RENAME TO migraties'))
  expect((await app.roep('GET', '/gereed')).status).toBe(200)
})
