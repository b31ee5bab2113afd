import { afterAll, beforeAll, expect, test } from 'vitest'
import { maakTestapp, type Testapp } from '~tests/support/testapp'
import { metParticipatiewet } from '~tests/support/waarden'

/** An app whose database has gone: everything that needs it fails in earnest. */
let app: Testapp
let cookie: string
beforeAll(async () => {
  app = await maakTestapp()
  cookie = await app.meldAan('anna')
  await app.testdatabase.drop()
})
afterAll(() => app.sluit())

const roep = (path: string) => app.roep('GET', path, { headers: { Cookie: cookie } })

test('a failure of the server is a bare 500 with all the headers', async () => {
  const antwoord = await roep('/api/v1/teams')
  expect(antwoord.status).toBe(500)
  expect(await antwoord.json()).toEqual({
    status: 500,
    title: 'Er ging iets mis op de server',
    detail: 'Probeer het nog eens. Blijft het misgaan, meld het dan.',
  })
  expect(Object.fromEntries(antwoord.headers)).toMatchObject({
    'content-type': 'application/problem+json',
    'content-security-policy': expect.stringContaining("default-src 'none'"),
    'api-version': expect.any(String),
    'cache-control': 'no-store',
  })
})

test('what went wrong is in the log, with its stack', async () => {
  app.log.length = 0
  await roep('/api/v1/teams')
  expect(app.log).toEqual([expect.stringMatching(/^Onverwachte fout: .+\n\s+at /s)])
  expect(app.log[0]).not.toContain(cookie)
})

test('what needs no database goes on working', async () => {
  expect((await app.roep('GET', '/gezond')).status).toBe(200)
  expect((await app.roep('GET', '/api/v1/kaders/1.21')).status).toBe(200)
  const body = { kaderVersie: '9.1', kenmerken: metParticipatiewet, scores: {} }
  expect((await app.roep('POST', '/api/v1/indelingen', { body })).status).toBe(200)
})

test('/gereed says 503 while the database is gone', async () => {
  const antwoord = await app.roep('GET', '/gereed')
  expect(antwoord.status).toBe(503)
  expect(antwoord.headers.get('Cache-Control')).toBe('no-store')
  expect(await antwoord.json()).toEqual({
    status: 503,
    title: 'De app kan nu niet werken',
    detail: 'De database is niet bereikbaar.',
  })
})
