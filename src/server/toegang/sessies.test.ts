import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { maakTestapp, type Testapp } from '~tests/support/testapp'
import { inOpenRonde } from '~tests/support/testorganisatie'
import { withClient } from '~tests/support/withClient'

const MINUUT = 60_000
const UUR = 60 * MINUUT

let app: Testapp
beforeAll(async () => {
  app = await maakTestapp()
})
afterAll(() => app.sluit())
beforeEach(() => naar(0))

/** Sets the clock this long after the start of the test. */
function naar(ms: number) {
  app.klok.nu = new Date(inOpenRonde.getTime() + ms)
}

const gebruik = (cookie: string) => app.roep('GET', '/api/v1/teams', { headers: { Cookie: cookie } })

test('a session is over twelve hours after its last use', async () => {
  const cookie = await app.meldAan('anna')
  naar(12 * UUR - 1)
  expect((await gebruik(cookie)).status).toBe(200)
  naar(24 * UUR - 2)
  expect((await gebruik(cookie)).status).toBe(200)
  naar(36 * UUR)
  expect((await gebruik(cookie)).status).toBe(401)
})

test('a session that was never used is over after twelve hours', async () => {
  const cookie = await app.meldAan('anna')
  naar(12 * UUR)
  expect((await gebruik(cookie)).status).toBe(401)
})

test('the cookie is renewed with the session, at most once an hour', async () => {
  const cookie = await app.meldAan('anna')
  naar(59 * MINUUT)
  expect((await gebruik(cookie)).headers.getSetCookie()).toEqual([])
  naar(61 * MINUUT)
  expect((await gebruik(cookie)).headers.getSetCookie()).toEqual([
    `${cookie}; Max-Age=43200; Path=/; HttpOnly; SameSite=Lax`,
  ])
  naar(62 * MINUUT)
  expect((await gebruik(cookie)).headers.getSetCookie()).toEqual([])
})

test('signing out late still takes the cookie away', async () => {
  const cookie = await app.meldAan('anna')
  naar(2 * UUR)
  const antwoord = await app.roep('DELETE', '/api/v1/aanmeldingen/huidige', { headers: { Cookie: cookie } })
  expect(antwoord.headers.getSetCookie().at(-1)).toMatch(/^wegingskader_sessie=; Max-Age=0;/)
  expect((await gebruik(cookie)).status).toBe(401)
})

test('signing in clears away what is over', async () => {
  naar(100 * UUR)
  await app.meldAan('anna')
  naar(113 * UUR)
  await app.meldAan('bram')
  const { rows } = await withClient(app.testdatabase.url, (client) =>
    client.query('SELECT persoon_id FROM sessies'),
  )
  expect(rows).toEqual([{ persoon_id: 'bram' }])
})

test('what somebody may do follows the roles of this moment, not those of signing in', async () => {
  const cookie = await app.meldAan('dirk')
  const teams = async () => (await (await gebruik(cookie)).json()).teams.length
  expect(await teams()).toBe(2)
  const zet = (district: string) =>
    withClient(app.testdatabase.url, (client) =>
      client.query(`UPDATE rollen SET district_id = $1 WHERE persoon_id = 'dirk'`, [district]),
    )
  await zet('zuid')
  expect(await teams()).toBe(1)
  await zet('noord')
})
