import { afterAll, beforeAll, expect, test } from 'vitest'
import { tegelijk } from '~tests/support/tegelijk'
import { maakTestapp, type Testapp } from '~tests/support/testapp'
import { probeer } from '~tests/support/testsessie'
import { artsen, maakZaal } from '~tests/support/testzaal'

let app: Testapp
beforeAll(async () => {
  app = await maakTestapp()
})
afterAll(() => app.sluit())

const naarTwee = { soort: 'ga-naar', vraagId: '8.2', zonderAfspraak: true } as const
const naarDrie = { soort: 'ga-naar', vraagId: '8.3', zonderAfspraak: true } as const

test('an act on a version that is over is 412 and does nothing', async () => {
  const zaal = await maakZaal(app)
  const { versie } = (await zaal.regie()).moment
  expect(await zaal.probeer(naarTwee, 'bram', versie)).toBe(200)
  expect(await zaal.probeer(naarDrie, 'bram', versie)).toBe(412)
  expect(await zaal.probeer(naarDrie, 'bram', versie + 2)).toBe(412)
  expect((await zaal.regie()).moment).toMatchObject({ vraagId: '8.2', versie: versie + 1 })
})

test('without a version it is 428', async () => {
  const zaal = await maakZaal(app)
  const antwoord = await app.roep('POST', `/api/v1/groepssessies/${zaal.sessieId}/handelingen`, {
    persoon: 'bram',
    body: naarTwee,
  })
  expect(antwoord.status).toBe(428)
})

test('the ETag of a read and of an answer is the version for the next act', async () => {
  const zaal = await maakZaal(app)
  const gelezen = await app.roep('GET', `/api/v1/groepssessies/${zaal.sessieId}`, { persoon: 'bram' })
  const gedaan = await app.roep('POST', `/api/v1/groepssessies/${zaal.sessieId}/handelingen`, {
    persoon: 'bram',
    body: naarTwee,
    headers: { 'If-Match': gelezen.headers.get('ETag') ?? '' },
  })
  const { versie } = (await zaal.regie()).moment
  expect(gedaan.headers.get('ETag')).toBe(`"${versie}"`)
  expect(await gedaan.json()).toEqual(await zaal.regie())
})

test('a double click moves once', async () => {
  const zaal = await maakZaal(app)
  const { versie } = (await zaal.regie()).moment
  const klik = () => probeer(app, 'bram', zaal.sessieId, naarTwee, versie)
  const antwoorden = await tegelijk(app, 'SELECT FROM groepssessies FOR UPDATE', [klik, klik])
  expect(antwoorden.map(({ status }) => status).sort()).toEqual([200, 412])
  expect((await zaal.regie()).moment).toMatchObject({ vraagId: '8.2', versie: versie + 1 })
})

test('of two who lead and act at the same moment, exactly one wins', async () => {
  const zaal = await maakZaal(app)
  const { versie } = (await zaal.doe({ soort: 'deel-leiding', persoonId: 'emiel' })).moment
  const antwoorden = await tegelijk(app, 'SELECT FROM groepssessies FOR UPDATE', [
    () => probeer(app, 'bram', zaal.sessieId, naarTwee, versie),
    () => probeer(app, 'emiel', zaal.sessieId, naarDrie, versie),
  ])
  expect(antwoorden.map(({ status }) => status).sort()).toEqual([200, 412])
  const vraagId = antwoorden[0]?.status === 200 ? '8.2' : '8.3'
  expect((await zaal.regie()).moment).toMatchObject({ vraagId, versie: versie + 1 })
})

test('what only adds something is done by both, whichever version they saw', async () => {
  const zaal = await maakZaal(app, { functies: artsen(1) })
  await zaal.doe({ soort: 'deel-leiding', persoonId: 'emiel' })
  const parkeer = (persoon: 'bram' | 'emiel') => () =>
    probeer(app, persoon, zaal.sessieId, { soort: 'parkeer', vraagId: null, tekst: persoon }, 1)
  const antwoorden = await tegelijk(app, 'SELECT FROM groepssessies FOR UPDATE', [
    parkeer('bram'),
    parkeer('emiel'),
  ])
  expect(antwoorden.map(({ status }) => status)).toEqual([200, 200])
  const { parkeerpunten } = await zaal.regie()
  expect(parkeerpunten.map(({ tekst }) => tekst).sort()).toEqual(['bram', 'emiel'])
})
