import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Instantie, maakTestapp, type Roepopties, type Testapp } from '~tests/support/testapp'
import { withClient } from '~tests/support/withClient'

const PAD = '/api/v1/aanmeldingen/voorbeeld'
const HUIDIGE = '/api/v1/aanmeldingen/huidige'

let app: Testapp
let echt: Instantie
beforeAll(async () => {
  app = await maakTestapp()
  echt = await app.instantie({ voorbeeld: false })
})
afterAll(() => app.sluit())

const meldAan = (persoon: unknown, opties: Roepopties = {}, van: Instantie = app) =>
  van.roep('POST', PAD, { body: { persoon }, ...opties })
/** What the browser sends back of a cookie. */
const cookieVan = (antwoord: Response) => antwoord.headers.getSetCookie().at(-1)?.split(';')[0] ?? ''
const wieIs = async (cookie: string) =>
  (await app.roep('GET', HUIDIGE, { headers: { Cookie: cookie } })).json()

const emiel = {
  id: 'emiel',
  naam: 'Emiel Bakker',
  rollen: [
    { rol: 'begeleider', bereik: 'Emmen' },
    { rol: 'begeleider', bereik: 'Breda' },
  ],
}

describe('the list of persons', () => {
  test('has everybody, with role and team or district', async () => {
    const antwoord = await app.roep('GET', PAD)
    expect(antwoord.status).toBe(200)
    expect(await antwoord.json()).toEqual({
      personen: [
        { id: 'anna', naam: 'Anna de Vries', rollen: [{ rol: 'begeleider', bereik: 'Assen' }] },
        { id: 'bram', naam: 'Bram Jansen', rollen: [{ rol: 'begeleider', bereik: 'Breda' }] },
        { id: 'dirk', naam: 'Dirk Visser', rollen: [{ rol: 'districtsmanager', bereik: 'Noord' }] },
        emiel,
        { id: 'hans', naam: 'Hans Meijer', rollen: [{ rol: 'beheerder', bereik: null }] },
        { id: 'petra', naam: 'Petra Smit', rollen: [{ rol: 'programmabureau', bereik: null }] },
      ],
    })
  })
})

describe('signing in', () => {
  test('answers who it is, and the cookie then says so', async () => {
    const antwoord = await meldAan('emiel')
    expect(antwoord.status).toBe(201)
    expect(await antwoord.json()).toEqual({ persoon: emiel, voorbeeld: true })
    expect(await wieIs(cookieVan(antwoord))).toEqual({ persoon: emiel, voorbeeld: true })
  })

  test('ends the session that the browser had', async () => {
    const eerst = cookieVan(await meldAan('anna'))
    const daarna = cookieVan(await meldAan('bram', { headers: { Cookie: eerst } }))
    expect((await wieIs(eerst)).persoon).toBeNull()
    expect((await wieIs(daarna)).persoon.id).toBe('bram')
  })

  test.each(['niemand', 'Anna', ' anna', '%', 'anna; drop table personen'])(
    '%j is nobody: 400',
    async (persoon) => {
      const antwoord = await meldAan(persoon)
      expect(antwoord.status).toBe(400)
      expect(antwoord.headers.getSetCookie()).toEqual([])
      expect(await antwoord.json()).toMatchObject({
        detail: 'Deze persoon is er niet.',
        invalidParams: [{ name: 'body.persoon', code: 'onbekende-persoon' }],
      })
    },
  )

  test.each([undefined, null, 4, '', ['anna'], '\0', '\ud800'])(
    '%j cannot be a person: 400',
    async (persoon) => {
      const antwoord = await meldAan(persoon)
      expect(antwoord.status).toBe(400)
      expect((await antwoord.json()).invalidParams).toMatchObject([{ name: 'body.persoon' }])
    },
  )

  test('does not tell what was written where the token is kept: only its hash', async () => {
    const token = cookieVan(await meldAan('anna')).split('=')[1] ?? ''
    expect(token).toMatch(/^[\w-]{43}$/)
    const { rows } = await withClient(app.testdatabase.url, (client) =>
      client.query('SELECT id FROM sessies'),
    )
    expect(rows.map(({ id }) => id)).not.toContain(token)
    for (const { id } of rows) expect(id).toMatch(/^[0-9a-f]{64}$/)
  })
})

describe('who is signed in', () => {
  test('is nobody without a cookie', async () => {
    expect(await wieIs('')).toEqual({ persoon: null, voorbeeld: true })
  })

  test.each([
    'wegingskader_sessie=',
    'wegingskader_sessie=abc',
    'wegingskader_sessie=%00',
    'wegingskader_sessie=%E0%A4%A',
    `wegingskader_sessie=${'a'.repeat(4000)}`,
    'wegingskader_sessie',
    'andere=1',
  ])('is nobody with the cookie %s', async (cookie) => {
    expect((await wieIs(cookie)).persoon).toBeNull()
  })

  test('is nobody when one character of the cookie was changed', async () => {
    const cookie = await app.meldAan('anna')
    const laatste = cookie.endsWith('A') ? 'B' : 'A'
    expect((await wieIs(cookie)).persoon.id).toBe('anna')
    expect((await wieIs(cookie.slice(0, -1) + laatste)).persoon).toBeNull()
    expect((await wieIs(cookie.slice(0, -1))).persoon).toBeNull()
  })
})

describe('signing out', () => {
  test('ends the session on the server, and takes the cookie away', async () => {
    const cookie = await app.meldAan('anna')
    const antwoord = await app.roep('DELETE', HUIDIGE, { headers: { Cookie: cookie } })
    expect(antwoord.status).toBe(204)
    expect(antwoord.headers.getSetCookie()).toEqual([
      'wegingskader_sessie=; Max-Age=0; Path=/; HttpOnly; SameSite=Lax',
    ])
    expect((await wieIs(cookie)).persoon).toBeNull()
    expect((await app.roep('GET', '/api/v1/teams', { headers: { Cookie: cookie } })).status).toBe(401)
  })

  test('leaves the other sessions of the same person', async () => {
    const [thuis, werk] = [await app.meldAan('anna'), await app.meldAan('anna')]
    await app.roep('DELETE', HUIDIGE, { headers: { Cookie: thuis } })
    expect((await wieIs(werk)).persoon.id).toBe('anna')
  })

  test('twice, or by nobody, is fine', async () => {
    for (const Cookie of ['', 'wegingskader_sessie=abc']) {
      expect((await app.roep('DELETE', HUIDIGE, { headers: { Cookie } })).status).toBe(204)
    }
  })
})

describe('signing in as an example person is for this machine only', () => {
  const geweigerd: [string, Roepopties][] = [
    ['a connection from elsewhere', { afzender: '192.0.2.7' }],
    ['a connection from elsewhere over IPv6', { afzender: '2001:db8::7' }],
    ['a connection from elsewhere in IPv4-in-IPv6', { afzender: '::ffff:192.0.2.7' }],
    ['an address that only begins like ours', { afzender: '127.0.0.1.elders.example' }],
    ['a proxy on this machine (X-Forwarded-For)', { headers: { 'X-Forwarded-For': '127.0.0.1' } }],
    ['a proxy on this machine (Forwarded)', { headers: { Forwarded: 'for=127.0.0.1' } }],
    ['an empty X-Forwarded-For', { headers: { 'X-Forwarded-For': '' } }],
  ]

  test.each(geweigerd)('%s is refused', async (_van, opties) => {
    for (const antwoord of [await meldAan('anna', opties), await app.roep('GET', PAD, opties)]) {
      expect(antwoord.status).toBe(403)
      expect(antwoord.headers.getSetCookie()).toEqual([])
      expect(await antwoord.json()).toMatchObject({
        detail:
          'Aanmelden als voorbeeldpersoon kan alleen op de computer waarop de app draait, zonder tussenliggende server.',
      })
    }
  })

  test('what came over no socket is refused', async () => {
    const request = new Request(`http://localhost:4000${PAD}`)
    expect((await app.app.fetch(request, {})).status).toBe(403)
  })

  test.each(['127.0.0.1', '127.0.0.53', '::1', '::ffff:127.0.0.1', '::FFFF:127.0.0.1'])(
    'a connection from %s is this machine',
    async (afzender) => {
      expect((await meldAan('anna', { afzender })).status).toBe(201)
    },
  )

  test('who is signed in already goes on from anywhere', async () => {
    const antwoord = await app.roep('GET', '/api/v1/teams', { persoon: 'anna', afzender: '192.0.2.7' })
    expect(antwoord.status).toBe(200)
  })
})

describe('in a real organisation', () => {
  test('nobody signs in as an example person: it does not exist', async () => {
    expect((await meldAan('anna', {}, echt)).status).toBe(404)
    expect((await echt.roep('GET', PAD)).status).toBe(404)
  })

  test('pages are not told that the data is an example', async () => {
    expect(await (await echt.roep('GET', HUIDIGE, { persoon: 'hans' })).json()).toMatchObject({
      persoon: { id: 'hans' },
      voorbeeld: false,
    })
  })
})
