import { afterAll, beforeAll, expect, test } from 'vitest'
import { maakTestapp, type Testapp } from '~tests/support/testapp'

let app: Testapp
beforeAll(async () => {
  app = await maakTestapp()
})
afterAll(() => app.sluit())

const TWAALF_UUR = 'Max-Age=43200'

/** The attributes of the cookie that signing in gives, without its value. */
async function kenmerken(
  publicUrl: string | null,
  headers: Record<string, string> = {},
  host = 'http://localhost:4000',
) {
  const instantie = await app.instantie({ publicUrl: publicUrl ? new URL(publicUrl) : null })
  const antwoord = await instantie.roep('POST', `${host}/api/v1/aanmeldingen/voorbeeld`, {
    body: { persoon: 'anna' },
    headers,
  })
  expect(antwoord.status).toBe(201)
  const [cookie, ...meer] = antwoord.headers.getSetCookie()
  expect(meer).toEqual([])
  return cookie
    ?.replace(/^wegingskader_sessie=[\w-]{43}; /, '')
    .split('; ')
    .sort()
}

const plat = ['HttpOnly', TWAALF_UUR, 'Path=/', 'SameSite=Lax']

test('is out of reach of scripts and of other sites', async () => {
  expect(await kenmerken(null)).toEqual(plat)
})

test('is Secure when the page came over https, by the proxy', async () => {
  expect(await kenmerken(null, { 'X-Forwarded-Proto': 'https' })).toEqual([...plat, 'Secure'])
  expect(await kenmerken(null, { 'X-Forwarded-Proto': 'http' })).toEqual(plat)
})

test('is Secure when the page came over https, by the address', async () => {
  expect(await kenmerken(null, {}, 'https://localhost:4000')).toEqual([...plat, 'Secure'])
})

test('is Secure by PUBLIC_URL, whatever the proxy says', async () => {
  expect(await kenmerken('https://kantoor.example/')).toEqual([...plat, 'Secure'])
  expect(await kenmerken('http://kantoor.example/', { 'X-Forwarded-Proto': 'https' })).toEqual(plat)
})

test('stays within the path of PUBLIC_URL', async () => {
  expect(await kenmerken('https://kantoor.example/weging/')).toEqual([
    'HttpOnly',
    TWAALF_UUR,
    'Path=/weging/',
    'SameSite=Lax',
    'Secure',
  ])
})

test('is taken away with the attributes with which it was given', async () => {
  const instantie = await app.instantie({ publicUrl: new URL('https://kantoor.example/weging/') })
  const antwoord = await instantie.roep('DELETE', '/weging/api/v1/aanmeldingen/huidige')
  expect(antwoord.headers.getSetCookie()).toEqual([
    'wegingskader_sessie=; Max-Age=0; Path=/weging/; HttpOnly; Secure; SameSite=Lax',
  ])
})
