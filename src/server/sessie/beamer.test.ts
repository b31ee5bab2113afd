import { afterAll, beforeAll, expect, test } from 'vitest'
import { leesSessiestroom } from '~tests/support/sessiestroom'
import { maakTestapp, type Testapp } from '~tests/support/testapp'
import { artsen, maakZaal, type Zaal } from '~tests/support/testzaal'

let app: Testapp
let zaal: Zaal
beforeAll(async () => {
  app = await maakTestapp()
  zaal = await maakZaal(app, { functies: artsen(3) })
})
afterAll(() => app.sluit())

const lees = (sleutel: string, rest = '') => app.roep('GET', `/api/v1/beamers/${sleutel}${rest}`)

test('the beamer is opened by its key, and shows what everybody in the room may know', async () => {
  const antwoord = await lees(zaal.beamersleutel)
  const beamer = await antwoord.json()
  const { sessie, moment, deelnameadres } = await zaal.regie()
  expect(beamer).toEqual({ sessie, code: zaal.code, deelnameadres, moment })
  expect(antwoord.headers.get('ETag')).toBe(`"${moment.versie}"`)
})

test('another key, or the id or the code of the session, opens nothing', async () => {
  for (const sleutel of ['x', zaal.sessieId, zaal.code, zaal.beamersleutel.toLowerCase(), '%00', "'--"])
    for (const rest of ['', '/gebeurtenissen']) expect((await lees(sleutel, rest)).status).toBe(404)
})

test('its stream begins at once, holds nothing of one person and is kept by no cache', async () => {
  const antwoord = await lees(zaal.beamersleutel, '/gebeurtenissen')
  expect(Object.fromEntries(antwoord.headers)).toMatchObject({
    'content-type': 'text/event-stream',
    'cache-control': 'no-store',
    'x-accel-buffering': 'no',
  })
  const stroom = leesSessiestroom(antwoord)
  await stroom.tot('event: begin')
  await zaal.scoor('8.1', [1, 2, 3])
  const { zetels, moment } = await zaal.doe({ soort: 'onthul', vraagId: '8.1' })
  await stroom.tot(`data: ${JSON.stringify(moment)}\n\n`)
  const gehoord = stroom.neem()
  for (const { id } of zetels) expect(gehoord).not.toContain(id)
  for (const { terugkeercode } of zaal.mensen) expect(gehoord).not.toContain(terugkeercode)
  expect(gehoord, 'what only the begeleider sees').not.toContain('event: regie')
  await stroom.sluit()
})
