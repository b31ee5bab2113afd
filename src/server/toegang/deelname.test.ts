import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { onbekendId } from '~tests/support/contract'
import { maakTestapp, type Testapp } from '~tests/support/testapp'
import { type Deelnemer, nieuweSleutel } from '~tests/support/testsessie'
import { artsen, maakZaal, type Zaal } from '~tests/support/testzaal'

let app: Testapp
let zaal: Zaal
beforeAll(async () => {
  app = await maakTestapp()
  zaal = await maakZaal(app, { functies: artsen(2) })
})
afterAll(() => app.sluit())

/** The attributes of the cookie that joining gives, without its value. */
async function kenmerken(publicUrl: string | null) {
  const { roep } = await app.instantie({ publicUrl: publicUrl ? new URL(publicUrl) : null })
  const sleutel = nieuweSleutel()
  const antwoord = await roep('POST', `/api/v1/uitnodigingen/${zaal.code}/deelnemers`, {
    body: { sleutel, functie: 'aios', toehoorder: false },
  })
  expect(antwoord.status).toBe(201)
  const [cookie, ...meer] = antwoord.headers.getSetCookie()
  expect(meer).toEqual([])
  const [waarde, ...rest] = cookie?.split('; ') ?? []
  expect(waarde).toBe(`wegingskader_deelname_${zaal.sessieId.slice(0, 8)}=${sleutel}`)
  expect(JSON.stringify(await antwoord.json()), 'only the cookie has the secret').not.toContain(sleutel)
  return rest.sort()
}

describe('the cookie of a seat', () => {
  test('is out of reach of scripts and of other sites, and outlasts the night', async () => {
    expect(await kenmerken(null)).toEqual(['HttpOnly', 'Max-Age=5184000', 'Path=/', 'SameSite=Lax'])
  })

  test('is Secure and within the path of PUBLIC_URL', async () => {
    expect(await kenmerken('https://kantoor.example/weging/')).toEqual([
      'HttpOnly',
      'Max-Age=5184000',
      'Path=/weging/',
      'SameSite=Lax',
      'Secure',
    ])
  })

  test('opens its own seat only: with another secret, an empty one or none it is 401', async () => {
    const naam = `wegingskader_deelname_${zaal.sessieId.slice(0, 8)}`
    for (const Cookie of [
      '',
      `${naam}=`,
      `${naam}=${nieuweSleutel()}`,
      `${naam}=%00`,
      `${naam}=' or true --`,
    ]) {
      const antwoord = await app.roep('GET', `/api/v1/groepssessies/${zaal.sessieId}/deelname`, {
        headers: { Cookie },
      })
      expect(antwoord.status, Cookie).toBe(401)
    }
  })

  test('opens nothing of another session, and a session that is not there is 404', async () => {
    const elders = await maakZaal(app, { team: 'assen', functies: artsen(1) })
    const [mens] = zaal.mensen as [Deelnemer]
    const vanAnder = `wegingskader_deelname_${elders.sessieId.slice(0, 8)}=${mens.cookie.split('=')[1]}`
    const bij = async (sessieId: string) =>
      (await app.roep('GET', `/api/v1/groepssessies/${sessieId}/deelname`, { headers: { Cookie: vanAnder } }))
        .status
    expect(await bij(elders.sessieId)).toBe(401)
    expect(await bij(onbekendId)).toBe(404)
    expect(await bij('x')).toBe(404)
  })
})

test('being signed in as a begeleider is no seat', async () => {
  const antwoord = await app.roep('PUT', `/api/v1/groepssessies/${zaal.sessieId}/deelname/scores/8.1`, {
    persoon: 'bram',
    body: { waarde: 3, ronde: 1 },
  })
  expect(antwoord.status).toBe(401)
})

test('a participant sees their own seat and no other', async () => {
  const [een, twee] = zaal.mensen as [Deelnemer, Deelnemer]
  await zaal.scoor('8.1', [2, 5])
  const gezien = await een.lees()
  expect(gezien).toMatchObject({ nummer: 1, terugkeercode: een.terugkeercode, eigen: { '8.1': 2 } })
  expect(JSON.stringify(gezien)).not.toContain(twee.terugkeercode)
})

test.each([
  { waarde: 0 },
  { waarde: 6 },
  { waarde: 2.5 },
  { waarde: null },
  { waarde: '3' },
  { ronde: 3 },
  { x: 1 },
])('a score that is none (%j) is 400', async (anders) => {
  const antwoord = await zaal.mensen[0]?.roep('PUT', '/scores/8.1', { waarde: 3, ronde: 1, ...anders })
  expect(antwoord?.status).toBe(400)
})

test.each(['9.9', 'eindweging-X', 'constructor', '%00', '8.1%20'])(
  'a vraag that the kader does not have (%s) is 404',
  async (vraagId) => {
    expect(await zaal.mensen[0]?.scoor(vraagId, 3)).toBe(404)
  },
)
