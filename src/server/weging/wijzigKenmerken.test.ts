import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Kenmerken } from '~/domein/weging/Kenmerken'
import { rijen } from '~tests/support/rijen'
import { tegelijk } from '~tests/support/tegelijk'
import { maakTestapp, type Testapp } from '~tests/support/testapp'
import { kader121 } from '~tests/support/testkaders'
import { alleVragenOp, beginWeging, bewaar, dienIn, leesWeging, vulIn } from '~tests/support/testweging'
import { metParticipatiewet, opBsn, zonderParticipatiewet } from '~tests/support/waarden'

let app: Testapp
let weging: string
beforeAll(async () => {
  app = await maakTestapp()
  weging = (await beginWeging(app, 'bram', 'breda', metParticipatiewet)).id
})
afterAll(() => app.sluit())

const zet = (kenmerken: unknown, headers: Record<string, string>) =>
  app.roep('PATCH', `/api/v1/wegingen/${weging}`, { persoon: 'emiel', body: { kenmerken }, headers })
const wijzig = (kenmerken: Kenmerken, versie: number) => zet(kenmerken, { 'If-Match': `"${versie}"` })

test('a change of the kenmerken gives the weging with its next version', async () => {
  const voor = await leesWeging(app, 'bram', weging)
  const antwoord = await wijzig(opBsn, 1)
  expect(antwoord.status).toBe(200)
  expect(antwoord.headers.get('ETag')).toBe('"2"')
  const { antwoorden, volgnummer, ...gelijk } = voor
  expect(await antwoord.json()).toEqual({ ...gelijk, kenmerken: opBsn, versie: 2 })
  expect(await leesWeging(app, 'bram', weging)).toMatchObject({ kenmerken: opBsn, versie: 2, volgnummer: 1 })
})

test('is one row in the logbook, from and to', async () => {
  expect(
    await rijen(
      app,
      `SELECT persoon_id, weging_id, vraag_id, van, naar FROM logboek
    WHERE handeling = 'kenmerken-gewijzigd'`,
    ),
  ).toEqual([
    { persoon_id: 'emiel', weging_id: weging, vraag_id: null, van: metParticipatiewet, naar: opBsn },
  ])
})

describe('the version that the change is based on', () => {
  test('is asked for: 428', async () => {
    expect((await zet(opBsn, {})).status).toBe(428)
  })

  test('is one number: 400', async () => {
    expect((await zet(opBsn, { 'If-Match': '*' })).status).toBe(400)
  })

  test('when it is not the last one gives 412 and changes nothing', async () => {
    const voor = await leesWeging(app, 'bram', weging)
    for (const versie of [1, 3]) expect((await wijzig(metParticipatiewet, versie)).status).toBe(412)
    expect(await leesWeging(app, 'bram', weging)).toEqual(voor)
  })

  test('of two at the same time one wins', async () => {
    const antwoorden = await tegelijk(app, 'SELECT FROM wegingen FOR UPDATE', [
      () => wijzig(metParticipatiewet, 2),
      () => wijzig(zonderParticipatiewet, 2),
    ])
    expect(antwoorden.map(({ status }) => status).sort()).toEqual([200, 412])
  })
})

test('an answer does not change the version of the weging', async () => {
  const { versie } = await leesWeging(app, 'bram', weging)
  await bewaar(app, 'bram', weging, '1.1', 0, { waarde: 3 })
  expect((await leesWeging(app, 'bram', weging)).versie).toBe(versie)
})

test('W1: the score of a stelling that becomes n.v.t. is kept, and is back with the kenmerk', async () => {
  await wijzig(metParticipatiewet, 3)
  await bewaar(app, 'bram', weging, '2.8', 0, { waarde: 4, toelichting: 'Warme overdracht' })
  const lees28 = async () =>
    (await leesWeging(app, 'bram', weging)).antwoorden.find(({ vraagId }) => vraagId === '2.8')
  const eerst = await lees28()

  expect((await wijzig(zonderParticipatiewet, 4)).status).toBe(200)
  expect(await lees28()).toEqual(eerst)
  expect((await bewaar(app, 'bram', weging, '2.8', 1, { waarde: 1 })).status).toBe(409)

  expect((await wijzig(metParticipatiewet, 5)).status).toBe(200)
  expect(await lees28()).toEqual(eerst)
  expect((await bewaar(app, 'bram', weging, '2.8', 1, { waarde: 5 })).status).toBe(200)
})

test('W1: a score and the kenmerk that takes its stelling away, at the same time: never both', async () => {
  const { id } = await beginWeging(app, 'emiel', 'emmen', metParticipatiewet)
  for (let versie = 1; versie <= 9; versie += 2) {
    const antwoordversie = (await leesWeging(app, 'emiel', id)).antwoorden[0]?.versie ?? 0
    const zetKenmerken = (kenmerken: Kenmerken, op: number) =>
      app.roep('PATCH', `/api/v1/wegingen/${id}`, {
        persoon: 'emiel',
        body: { kenmerken },
        headers: { 'If-Match': `"${op}"` },
      })
    const [kenmerken, score] = await tegelijk(app, 'SELECT FROM wegingen FOR UPDATE', [
      () => zetKenmerken(zonderParticipatiewet, versie),
      () => bewaar(app, 'emiel', id, '2.8', antwoordversie, { waarde: 4 }),
    ])
    expect(kenmerken?.status).toBe(200)
    // Either the score came first, or it was refused because the stelling is n.v.t. by now.
    const na = (await leesWeging(app, 'emiel', id)).antwoorden[0]?.versie ?? 0
    expect([score?.status, na]).toEqual(
      score?.status === 200 ? [200, antwoordversie + 1] : [409, antwoordversie],
    )
    await zetKenmerken(metParticipatiewet, versie + 1)
  }
})

test('an answer to another stelling, at the same time as the kenmerken, is saved all the same', async () => {
  const { id, versie } = await leesWeging(app, 'emiel', (await beginWeging(app, 'emiel', 'emmen')).id)
  const antwoorden = await tegelijk(app, 'SELECT FROM wegingen FOR UPDATE', [
    () =>
      app.roep('PATCH', `/api/v1/wegingen/${id}`, {
        persoon: 'emiel',
        body: { kenmerken: opBsn },
        headers: { 'If-Match': `"${versie}"` },
      }),
    () => bewaar(app, 'emiel', id, '1.1', 0, { waarde: 4 }),
    () => bewaar(app, 'emiel', id, '1.2', 0, { waarde: 4 }),
  ])
  expect(antwoorden.map(({ status }) => status)).toEqual([200, 200, 200])
})

test('W1: a score that is n.v.t. does not count when the weging is handed in', async () => {
  const { id } = await beginWeging(app, 'anna', 'assen', metParticipatiewet)
  await vulIn(app, 'anna', id, alleVragenOp(kader121, metParticipatiewet, 5, { '2.8': 1 }))
  await app.roep('PATCH', `/api/v1/wegingen/${id}`, {
    persoon: 'anna',
    body: { kenmerken: zonderParticipatiewet },
    headers: { 'If-Match': '"1"' },
  })
  expect((await dienIn(app, 'anna', id)).status).toBe(200)
  expect(await rijen(app, 'SELECT stadium FROM uitkomsten WHERE weging_id = $1', [id])).toEqual([
    { stadium: 'volwaardig-smc' },
  ])
  expect(
    await rijen(
      app,
      `SELECT som, aantal, tellend FROM uitkomst_secties WHERE weging_id = $1 AND sectie_id = '2'`,
      [id],
    ),
  ).toEqual([{ som: 35, aantal: 7, tellend: 7 }])
})

test.each([
  [undefined, ['body.kenmerken']],
  [{ participatiewet: true }, ['body.kenmerken.indelingOpBsn']],
  [{ ...opBsn, participatiewet: 'ja', extra: 1 }, ['body.kenmerken.participatiewet', 'body.kenmerken.extra']],
])('kenmerken %j are refused with every fault', async (kenmerken, velden) => {
  const antwoord = await zet(kenmerken, { 'If-Match': '"1"' })
  expect(antwoord.status).toBe(400)
  const { invalidParams } = await antwoord.json()
  expect(invalidParams.map(({ name }: { name: string }) => name)).toEqual(velden)
})
