import { afterAll, beforeAll, expect, test } from 'vitest'
import { rijen } from '~tests/support/rijen'
import { leesSessiestroom } from '~tests/support/sessiestroom'
import { maakTestapp, type Testapp } from '~tests/support/testapp'

let app: Testapp
beforeAll(async () => {
  app = await maakTestapp()
})
afterAll(() => app.sluit())

const PAD = '/api/v1/verbindingstests'
const afzender = '192.0.2.1'

test('anybody can try the connection there and back, and what was sent comes back', async () => {
  const gelezen = await app.roep('GET', PAD, { afzender })
  expect(await gelezen.json()).toEqual({ nu: app.klok.nu.toISOString() })
  const gestuurd = await app.roep('POST', PAD, { body: { proef: 'Doet dit het?' }, afzender })
  expect(gestuurd.status).toBe(201)
  expect(await gestuurd.json()).toEqual({ proef: 'Doet dit het?' })
  expect((await app.roep('POST', PAD, { body: { proef: 'x'.repeat(101) }, afzender })).status).toBe(400)
})

test('the stream gives a sign of life at once, unpressed and kept by no cache', async () => {
  const antwoord = await app.roep('GET', `${PAD}/gebeurtenissen`, {
    afzender,
    headers: { 'Accept-Encoding': 'gzip' },
  })
  expect(Object.fromEntries(antwoord.headers)).toMatchObject({
    'content-type': 'text/event-stream',
    'cache-control': 'no-store',
    'x-accel-buffering': 'no',
  })
  expect(antwoord.headers.get('Content-Encoding')).toBeNull()
  const stroom = leesSessiestroom(antwoord)
  await stroom.tot('event: hartslag\ndata: \n\n')
  await stroom.tot('event: hartslag\ndata: \n\n')
  await stroom.sluit()
})

test('nothing of it is kept: no row, no cookie, no line in the log', async () => {
  const geschreven = async () => {
    const tabellen = await rijen<{ naam: string }>(
      app,
      `SELECT table_name AS naam FROM information_schema.tables WHERE table_schema = 'public'`,
    )
    const inhoud: unknown[] = []
    for (const { naam } of tabellen) inhoud.push(naam, await rijen(app, `SELECT * FROM "${naam}"`))
    return inhoud
  }
  const voor = await geschreven()
  expect(voor.length).toBeGreaterThan(20)
  for (const [methode, body] of [['GET'], ['POST', { proef: 'Onthoud dit niet' }]] as const) {
    const antwoord = await app.roep(methode, PAD, { afzender, ...(body && { body }) })
    expect(antwoord.headers.getSetCookie()).toEqual([])
  }
  expect(await geschreven()).toEqual(voor)
  expect(app.log).toEqual([])
})
