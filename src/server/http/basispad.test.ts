import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Instantie, maakTestapp, type Testapp } from '~tests/support/testapp'
import { metParticipatiewet } from '~tests/support/waarden'

let app: Testapp
let onderPad: Instantie
let aanWortel: Instantie
beforeAll(async () => {
  app = await maakTestapp()
  onderPad = await app.instantie({ publicUrl: new URL('https://kantoor.example/weging/') })
  aanWortel = await app.instantie({ publicUrl: new URL('https://kantoor.example/') })
})
afterAll(() => app.sluit())

const status = async (van: Instantie, path: string) =>
  (await van.roep('GET', path, { persoon: 'anna' })).status

describe('with a path in PUBLIC_URL', () => {
  test.each(['/gezond', '/gereed', '/api/v1/teams', '/api/v1/openapi.json', '/api/v1/kaders/1.21'])(
    '%s is reached with that path and without it: a proxy may take it off',
    async (path) => {
      expect(await status(onderPad, `/weging${path}`)).toBe(200)
      expect(await status(onderPad, path)).toBe(200)
    },
  )

  test.each([
    '/wegingen/gezond',
    '/weging2/gezond',
    '/Weging/gezond',
    '/weging/weging/gezond',
    '/x/weging/gezond',
    '/weging//gezond',
  ])('%s is another address', async (path) => {
    expect(await status(onderPad, path)).toBe(404)
  })

  test('the query, the body and the headers come along', async () => {
    const body = { teamId: 'assen', kenmerken: metParticipatiewet }
    const start = await onderPad.roep('POST', '/weging/api/v1/wegingen', { persoon: 'anna', body })
    expect(start.status).toBe(201)
    const { id } = await start.json()
    expect(await status(onderPad, `/weging/api/v1/wegingen/${id}/antwoorden?sinds=0`)).toBe(200)
    expect(await status(onderPad, `/weging/api/v1/wegingen/${id}/antwoorden`)).toBe(400)
    const kenmerken = await onderPad.roep('PATCH', `/weging/api/v1/wegingen/${id}`, {
      persoon: 'anna',
      body: { kenmerken: metParticipatiewet },
      headers: { 'If-Match': '"1"' },
    })
    expect(kenmerken.status).toBe(200)
  })

  test('a fault is explained as elsewhere', async () => {
    const antwoord = await onderPad.roep('PUT', '/weging/api/v1/teams')
    expect(antwoord.status).toBe(405)
    expect(antwoord.headers.get('Allow')).toBe('GET')
    expect(await status(onderPad, '/weging/api/v1/teams/')).toBe(404)
  })
})

test('without a path nothing is taken off', async () => {
  for (const van of [app, aanWortel]) {
    expect(await status(van, '/gezond')).toBe(200)
    expect(await status(van, '/weging/gezond')).toBe(404)
  }
})
