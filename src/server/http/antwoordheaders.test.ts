import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { maakTestapp, type Roepopties, type Testapp } from '~tests/support/testapp'
import { metParticipatiewet } from '~tests/support/waarden'

let app: Testapp
beforeAll(async () => {
  app = await maakTestapp()
})
afterAll(() => app.sluit())

const indeling = { kaderVersie: '9.1', kenmerken: metParticipatiewet, scores: {} }
const onbekend = '00000000-0000-4000-8000-000000000000'

/** One answer of each kind that the app can give: status, method, path and the rest of the request. */
const api: [number, string, string, Roepopties?][] = [
  [200, 'POST', '/api/v1/indelingen', { body: indeling }],
  [200, 'GET', '/api/v1/openapi.json'],
  [200, 'GET', '/api/v1/kaders/1.21'],
  [200, 'HEAD', '/api/v1/kaders/1.21'],
  [200, 'GET', '/api/v1/teams', { persoon: 'anna' }],
  [201, 'POST', '/api/v1/aanmeldingen/voorbeeld', { body: { persoon: 'anna' } }],
  [204, 'DELETE', '/api/v1/aanmeldingen/huidige'],
  [400, 'POST', '/api/v1/indelingen', { body: {} }],
  [401, 'GET', '/api/v1/teams'],
  [403, 'POST', '/api/v1/aanmeldingen/voorbeeld', { body: { persoon: 'anna' }, afzender: '192.0.2.1' }],
  [403, 'POST', '/api/v1/indelingen', { body: indeling, headers: { Origin: 'https://elders.example' } }],
  [404, 'GET', `/api/v1/wegingen/${onbekend}`, { persoon: 'anna' }],
  [404, 'GET', '/api/v1/bestaat-niet'],
  [404, 'GET', '/api/v1'],
  [405, 'PUT', '/api/v1/indelingen', { body: indeling }],
  [413, 'POST', '/api/v1/indelingen', { body: 'x'.repeat(70_000) }],
  [415, 'POST', '/api/v1/indelingen', { rauw: 'x' }],
  [428, 'PATCH', `/api/v1/wegingen/${onbekend}`, { persoon: 'anna', body: {} }],
]
const andere: [number, string, string, Roepopties?][] = [
  [200, 'GET', '/gezond'],
  [200, 'GET', '/gereed'],
  [404, 'GET', '/bestaat-niet'],
  [404, 'POST', '/'],
]

function eisVeilig(headers: Headers) {
  const csp = headers.get('Content-Security-Policy') ?? ''
  const regels = new Map(csp.split('; ').map((regel) => [regel.split(' ')[0], regel]))
  expect(regels.get('default-src')).toBe("default-src 'none'")
  expect(regels.get('script-src')).toBe("script-src 'self'")
  expect(regels.get('style-src')).toBe("style-src 'self'")
  expect(regels.get('frame-ancestors')).toBe("frame-ancestors 'none'")
  expect(regels.get('base-uri')).toBe("base-uri 'none'")
  expect(regels.get('form-action')).toBe("form-action 'self'")
  expect(csp).not.toMatch(/unsafe|\*|https?:/)
  expect(Object.fromEntries(headers)).toMatchObject({
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    'referrer-policy': 'same-origin',
    'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
  })
}

function eisApiHeaders(headers: Headers) {
  expect(headers.get('API-Version')).toMatch(/^\d+\.\d+\.\d+$/)
  expect(headers.get('Cache-Control')).toBe('no-store')
}

describe('every answer carries the security headers', () => {
  test.each([...api, ...andere])('%i on %s %s', async (status, methode, path, opties) => {
    const { status: gekregen, headers } = await app.roep(methode, path, opties)
    expect(gekregen).toBe(status)
    eisVeilig(headers)
  })
})

describe('every answer of the API carries its version and is never kept', () => {
  test.each(api)('%i on %s %s', async (_status, methode, path, opties) => {
    eisApiHeaders((await app.roep(methode, path, opties)).headers)
  })
})

test('so does the stream of events', async () => {
  const start = await app.roep('POST', '/api/v1/wegingen', {
    persoon: 'anna',
    body: { teamId: 'assen', kenmerken: metParticipatiewet },
  })
  const { id } = await start.json()
  const stroom = await app.roep('GET', `/api/v1/wegingen/${id}/gebeurtenissen`, { persoon: 'anna' })
  expect(stroom.status).toBe(200)
  expect(stroom.headers.get('Content-Type')).toBe('text/event-stream')
  expect(stroom.headers.get('X-Accel-Buffering')).toBe('no')
  eisVeilig(stroom.headers)
  eisApiHeaders(stroom.headers)
  await stroom.body?.cancel()
})

describe('every error is problem+json without anything that is not the caller’s business', () => {
  test.each([...api, ...andere].filter(([status]) => status >= 400))(
    '%i on %s %s',
    async (status, methode, path, opties) => {
      const antwoord = await app.roep(methode, path, opties)
      expect(antwoord.headers.get('Content-Type')).toBe('application/problem+json')
      const { status: inBody, title, detail, invalidParams, ...rest } = await antwoord.json()
      expect(inBody).toBe(status)
      expect(title).toEqual(expect.stringMatching(/^[A-Z]/))
      expect(title).not.toBe('Fout')
      expect(detail).toEqual(expect.stringMatching(/\.$/))
      expect(rest).toEqual({})
      if (status !== 400) expect(invalidParams).toBeUndefined()
    },
  )
})

test('the ETag of an answer that was compressed on its way is taken as If-Match', async () => {
  const start = await app.roep('POST', '/api/v1/wegingen', {
    persoon: 'bram',
    body: { teamId: 'breda', kenmerken: metParticipatiewet },
  })
  const path = `/api/v1/wegingen/${(await start.json()).id}`
  const gelezen = await app.roep('GET', path, { persoon: 'bram', headers: { 'Accept-Encoding': 'gzip' } })
  expect(gelezen.headers.get('Content-Encoding')).toBe('gzip')
  const etag = gelezen.headers.get('ETag') ?? ''
  expect(etag).toBe('W/"1"')
  const gewijzigd = await app.roep('PATCH', path, {
    persoon: 'bram',
    body: { kenmerken: metParticipatiewet },
    headers: { 'If-Match': etag },
  })
  expect(gewijzigd.status).toBe(200)
})
