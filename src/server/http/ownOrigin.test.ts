import { networkInterfaces } from 'node:os'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { contract, pathVan } from '~tests/support/contract'
import { type Instantie, maakTestapp, type Testapp } from '~tests/support/testapp'

let app: Testapp
/** The same app behind a proxy, at an address of its own. */
let achterProxy: Instantie
beforeAll(async () => {
  app = await maakTestapp()
  achterProxy = await app.instantie({ publicUrl: new URL('https://kantoor.example/weging/') })
})
afterAll(() => app.sluit())

const wijzigend = contract
  .filter(({ methode }) => methode !== 'get')
  .map((endpoint): [string, string] => [endpoint.methode.toUpperCase(), pathVan(endpoint)])
const vreemd: Record<string, string>[] = [
  { Origin: 'https://elders.example' },
  { Origin: 'null' },
  { Origin: '' },
  { Origin: 'http://localhost:4001' },
  { Origin: 'http://localhost' },
  { Origin: 'http://localhost:4000.elders.example' },
  { Origin: 'http://localhost@elders.example' },
  { Origin: 'file://' },
  { 'Sec-Fetch-Site': 'cross-site' },
  { Origin: 'http://localhost:4000', 'Sec-Fetch-Site': 'cross-site' },
]

describe('a request from another site is refused, JSON or not', () => {
  const paren = wijzigend.flatMap(([methode, path]) => vreemd.map((headers) => ({ methode, path, headers })))
  test.each(paren)('$methode $path with $headers', async ({ methode, path, headers }) => {
    for (const soort of ['application/json', 'text/plain', 'application/x-www-form-urlencoded']) {
      const alle = { Host: 'localhost:4000', 'Content-Type': soort, ...headers }
      const antwoord = await app.roep(methode, path, { persoon: 'anna', rauw: '{}', headers: alle })
      expect(antwoord.status).toBe(403)
      expect(await antwoord.json()).toMatchObject({
        detail: 'Dit verzoek komt van een andere website en is geweigerd.',
      })
    }
  })
})

/** Signing out always works, so anything but 204 is a refusal. */
const meldAf = (van: Instantie, headers: Record<string, string>, path = '') =>
  van.roep('DELETE', `${path}/api/v1/aanmeldingen/huidige`, { headers }).then(({ status }) => status)

describe('a request of our own pages is taken', () => {
  test.each([
    ['localhost:4000'],
    ['127.0.0.1:4000'],
    ['127.8.9.1'],
    ['[::1]:4000'],
    ...Object.values(networkInterfaces()).flatMap((adressen) =>
      (adressen ?? []).flatMap(({ address, family }) => (family === 'IPv4' ? [[`${address}:4000`]] : [])),
    ),
  ])('on this machine as %s', async (host) => {
    expect(await meldAf(app, { Host: host, Origin: `http://${host}` })).toBe(204)
  })

  test('with every value of Sec-Fetch-Site but cross-site', async () => {
    for (const site of ['same-origin', 'same-site', 'none']) {
      expect(await meldAf(app, { 'Sec-Fetch-Site': site })).toBe(204)
    }
  })

  test('of a script, that sends no Origin', async () => {
    expect(await meldAf(app, {})).toBe(204)
  })

  test('at PUBLIC_URL, whatever host the proxy asks for', async () => {
    for (const Host of ['kantoor.example', '127.0.0.1:4000', 'app:4000']) {
      expect(await meldAf(achterProxy, { Host, Origin: 'https://kantoor.example' }, '/weging')).toBe(204)
    }
  })

  test('on the machine itself, beside PUBLIC_URL', async () => {
    expect(await meldAf(achterProxy, { Host: 'localhost:4000', Origin: 'http://localhost:4000' })).toBe(204)
  })
})

describe('a name of another site that points at this machine (DNS rebinding) is refused', () => {
  test.each([
    'elders.example',
    'elders.example:4000',
    'localhost.elders.example:4000',
    '127.elders.example:4000',
    '127.0.0.1.elders.example:4000',
    '192.0.2.1:4000',
  ])('%s', async (host) => {
    expect(await meldAf(app, { Host: host, Origin: `http://${host}` })).toBe(403)
    expect(await meldAf(achterProxy, { Host: host, Origin: `http://${host}` })).toBe(403)
  })

  test('and so is PUBLIC_URL over another scheme or port', async () => {
    for (const Origin of ['http://kantoor.example', 'https://kantoor.example:8443']) {
      expect(await meldAf(achterProxy, { Host: 'kantoor.example', Origin })).toBe(403)
    }
  })
})

test('reading is left alone: what another site asks for it cannot see', async () => {
  const headers = { Origin: 'https://elders.example', 'Sec-Fetch-Site': 'cross-site' }
  for (const methode of ['GET', 'HEAD']) {
    const antwoord = await app.roep(methode, '/api/v1/kaders/1.21', { headers })
    expect(antwoord.status).toBe(200)
    expect(antwoord.headers.get('Access-Control-Allow-Origin')).toBeNull()
    expect(antwoord.headers.get('Cross-Origin-Resource-Policy')).toBe('same-origin')
  }
})

test('a preflight of another site gets no leave', async () => {
  const headers = { Origin: 'https://elders.example', 'Access-Control-Request-Method': 'POST' }
  const antwoord = await app.roep('OPTIONS', '/api/v1/indelingen', { headers })
  expect(antwoord.status).toBe(405)
  expect([...antwoord.headers.keys()].filter((naam) => naam.startsWith('access-control'))).toEqual([])
})
