import { afterAll, beforeAll, expect, test } from 'vitest'
import { maakTestapp, type Testapp } from '~tests/support/testapp'

let app: Testapp
beforeAll(async () => {
  app = await maakTestapp()
})
afterAll(() => app.sluit())

const onbekend = '00000000-0000-4000-8000-000000000000'

test.each([
  ['GET', '/api/v1/indelingen', 'POST'],
  ['PUT', '/api/v1/indelingen', 'POST'],
  ['OPTIONS', '/api/v1/indelingen', 'POST'],
  ['DELETE', '/api/v1/teams', 'GET'],
  ['POST', '/api/v1/openapi.json', 'GET'],
  ['PUT', '/api/v1/kaders/1.21', 'GET'],
  ['DELETE', '/api/v1/kaders', 'GET, POST'],
  ['PATCH', '/api/v1/aanmeldingen/voorbeeld', 'GET, POST'],
  ['POST', '/api/v1/aanmeldingen/huidige', 'DELETE, GET'],
  ['DELETE', `/api/v1/wegingen/${onbekend}`, 'GET, PATCH'],
  ['GET', '/api/v1/wegingen', 'POST'],
  ['DELETE', `/api/v1/wegingen/${onbekend}/antwoorden/1.1`, 'PATCH'],
  ['POST', `/api/v1/wegingen/${onbekend}/gebeurtenissen`, 'GET'],
  ['GET', `/api/v1/wegingen/${onbekend}/indiening`, 'POST'],
])('%s %s is 405: there is %s', async (methode, path, allow) => {
  const antwoord = await app.roep(methode, path)
  expect(antwoord.status).toBe(405)
  expect(antwoord.headers.get('Allow')).toBe(allow)
  expect(await antwoord.json()).toEqual({
    status: 405,
    title: 'Deze methode bestaat hier niet',
    detail: `Dit adres kent alleen ${allow}.`,
  })
})

test.each([
  '/api/v1/',
  '/api/v1/teams/',
  '/api/v1/openapi.json/',
  '/api/v1/kaders/1.21/',
  '/api/v1/aanmeldingen/huidige/',
  `/api/v1/wegingen/${onbekend}/`,
])('a trailing slash is another address, that does not exist: %s', async (path) => {
  const antwoord = await app.roep('GET', path, { persoon: 'petra' })
  expect(antwoord.status).toBe(404)
  expect(await antwoord.json()).toMatchObject({ title: 'Niet gevonden' })
})

test.each([
  '/api/v1',
  '/api/v1/team',
  '/api/v1/Teams',
  '/api/v1/openapi',
  '/api/v1/openapi-json',
  '/api/v2/teams',
  '/api/v1/wegingen//antwoorden',
  '/api/v1/%E0%A4%A',
  '/api/v1/kaders/%E0%A4%A',
  '/api/v1/kaders/2.0',
  '/api/v1/kaders/__proto__',
])('%s does not exist', async (path) => {
  const antwoord = await app.roep('GET', path, { persoon: 'petra' })
  expect(antwoord.status).toBe(404)
  expect(antwoord.headers.get('Content-Type')).toBe('application/problem+json')
})

test('HEAD answers as GET does, without the body', async () => {
  const antwoord = await app.roep('HEAD', '/api/v1/kaders/9.1')
  expect(antwoord.status).toBe(200)
  expect(antwoord.headers.get('Content-Type')).toBe('application/json')
  expect(await antwoord.text()).toBe('')
})
