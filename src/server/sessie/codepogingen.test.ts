import { afterAll, beforeAll, expect, test } from 'vitest'
import { maakTestapp, type Roepopties, type Testapp } from '~tests/support/testapp'
import { inOpenRonde } from '~tests/support/testorganisatie'
import { nieuweSleutel } from '~tests/support/testsessie'
import { artsen, maakZaal, type Zaal } from '~tests/support/testzaal'
import { MAXIMUM_POGINGEN } from './codepogingen'

let app: Testapp
let zaal: Zaal
beforeAll(async () => {
  app = await maakTestapp()
  zaal = await maakZaal(app, { functies: artsen(1) })
})
afterAll(() => app.sluit())

const zoek = (code: string, opties: Roepopties) => app.roep('GET', `/api/v1/uitnodigingen/${code}`, opties)
const status = async (code: string, opties: Roepopties) => (await zoek(code, opties)).status
const keerTerug = (terugkeercode: string, afzender: string) =>
  app.roep('POST', `/api/v1/uitnodigingen/${zaal.code}/terugkeer`, {
    body: { sleutel: nieuweSleutel(), terugkeercode },
    afzender,
  })
async function raad(opties: Roepopties, keren = MAXIMUM_POGINGEN) {
  for (let i = 0; i < keren; i += 1) expect(await status('CCCCCC', opties)).toBe(404)
}

test('a code is found however it is typed; a wrong one and one of a closed session are the same 404', async () => {
  const afzender = '192.0.2.10'
  const halven = `${zaal.code.slice(0, 3)}-${zaal.code.slice(3)}`.toLowerCase()
  for (const getypt of [zaal.code, halven, encodeURIComponent(` ${halven.replace('-', ' ')} `)])
    expect(await status(getypt, { afzender })).toBe(200)
  const dicht = await maakZaal(app, { team: 'assen' })
  await dicht.doe({ soort: 'sluit' })
  const gesloten = await zoek(dicht.code, { afzender })
  const verkeerd = await zoek('CCCCCC', { afzender })
  expect([gesloten.status, verkeerd.status]).toEqual([404, 404])
  expect(await gesloten.json()).toEqual(await verkeerd.json())
  expect(await status(`${zaal.code}C`, { afzender })).toBe(404)
  expect(await status('%00', { afzender })).toBe(404)
})

test('after forty wrong codes an address waits, with a right one too; others do not, and the wait ends', async () => {
  const afzender = '192.0.2.1'
  await raad({ afzender })
  for (const code of [zaal.code, 'CCCCCC']) {
    const antwoord = await zoek(code, { afzender })
    expect(antwoord.status).toBe(429)
    // The window of ten minutes began with the hour.
    expect(antwoord.headers.get('Retry-After')).toBe('600')
  }
  const meedoen = await app.roep('POST', `/api/v1/uitnodigingen/${zaal.code}/deelnemers`, {
    body: { sleutel: nieuweSleutel(), functie: 'aios', toehoorder: false },
    afzender,
  })
  expect(meedoen.status).toBe(429)
  expect(await status(zaal.code, { afzender: '192.0.2.2' })).toBe(200)

  app.klok.nu = new Date(inOpenRonde.getTime() + 599_000)
  expect((await zoek(zaal.code, { afzender })).headers.get('Retry-After')).toBe('1')
  app.klok.nu = new Date(inOpenRonde.getTime() + 600_000)
  expect(await status(zaal.code, { afzender })).toBe(200)
})

test('guessing a return code counts along', async () => {
  const afzender = '192.0.2.3'
  await raad({ afzender }, MAXIMUM_POGINGEN - 2)
  expect((await keerTerug('CCCCCC', afzender)).status).toBe(400)
  expect((await keerTerug('x', afzender)).status).toBe(400)
  const { terugkeercode } = zaal.mensen[0] ?? { terugkeercode: '' }
  expect((await keerTerug(terugkeercode, afzender)).status).toBe(429)
  expect((await keerTerug(terugkeercode, '192.0.2.4')).status).toBe(201)
})

test('behind a proxy on this machine the proxy says who it is; from elsewhere that header is not believed', async () => {
  const via = (wie: string) => ({ afzender: '127.0.0.1', headers: { 'X-Forwarded-For': wie } })
  await raad(via('203.0.113.9, 198.51.100.1'))
  expect(await status(zaal.code, via('198.51.100.1'))).toBe(429)
  expect(await status(zaal.code, via('198.51.100.2'))).toBe(200)

  const liegt = (wie: string) => ({ afzender: '192.0.2.66', headers: { 'X-Forwarded-For': wie } })
  for (let i = 0; i < MAXIMUM_POGINGEN; i += 1) await status('CCCCCC', liegt(`198.51.100.${i + 10}`))
  expect(await status(zaal.code, liegt('198.51.100.99'))).toBe(429)
})
