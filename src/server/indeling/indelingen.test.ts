import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { maakTestapp, type Testapp } from '~tests/support/testapp'
import { kader121 } from '~tests/support/testkaders'
import {
  allesOp,
  metParticipatiewet,
  opBsn,
  preciesOp,
  zonder,
  zonderParticipatiewet,
} from '~tests/support/waarden'
import { withClient } from '~tests/support/withClient'

let app: Testapp
beforeAll(async () => {
  app = await maakTestapp()
})
afterAll(() => app.sluit())

async function deelIn(body: unknown) {
  const antwoord = await app.roep('POST', '/api/v1/indelingen', { body })
  expect(antwoord.status).toBe(200)
  return antwoord.json()
}

const op121 = (scores: object, kenmerken: object = metParticipatiewet) =>
  deelIn({ kaderVersie: '1.21', kenmerken, scores })
const opKlein = (scores: object, kenmerken: object = metParticipatiewet) =>
  deelIn({ kaderVersie: '9.1', kenmerken, scores })

const leeg = { gemiddelde: null, aantal: 0 }

describe('the whole answer', () => {
  test('W7: without a score everything is open and nothing is claimed', async () => {
    expect(await opKlein({})).toEqual({
      stadium: null,
      volledig: false,
      hoogstHaalbaar: 'zelfstandig-team',
      volgendStadium: 'lerend-team',
      open: ['A.1', 'A.2', 'A.3', 'B.1', 'B.2', 'C.1', 'C.2'],
      nietVanToepassing: [],
      belemmeringen: [],
      bijna: false,
      gemiddelden: { A: leeg, B: leeg, C: leeg },
    })
  })

  test('W1 W4 W6 W8: of a part, with geen beeld and a stelling that is n.v.t.', async () => {
    const scores = { 'A.1': 4, 'A.2': 2, 'B.1': 'geen-beeld', 'C.2': 5 }
    expect(await opKlein(scores, zonderParticipatiewet)).toEqual({
      stadium: null,
      volledig: false,
      hoogstHaalbaar: 'startend-team',
      volgendStadium: 'lerend-team',
      open: ['B.2', 'C.1'],
      nietVanToepassing: ['A.3'],
      belemmeringen: [
        { stellingId: 'A.2', score: 2, minimum: 3, tekort: 1 },
        { stellingId: 'B.1', score: null, minimum: 2, tekort: null },
      ],
      bijna: false,
      gemiddelden: { A: { gemiddelde: 3, aantal: 2 }, B: leeg, C: { gemiddelde: 5, aantal: 1 } },
    })
  })

  test('W2 W8: of a complete weging that is one point short of the basis', async () => {
    const scores = preciesOp(kader121, metParticipatiewet, 'smc-in-de-basis', { '6.3': 3 })
    const gemiddelden = Object.fromEntries(
      kader121.secties.map(({ id, stellingen }) => [id, { gemiddelde: 3, aantal: stellingen.length }]),
    )
    expect(await op121(scores)).toEqual({
      stadium: 'in-ontwikkeling',
      volledig: true,
      hoogstHaalbaar: 'in-ontwikkeling',
      volgendStadium: 'smc-in-de-basis',
      open: [],
      nietVanToepassing: [],
      belemmeringen: [{ stellingId: '6.3', score: 3, minimum: 4, tekort: 1 }],
      bijna: true,
      gemiddelden: {
        ...gemiddelden,
        1: { gemiddelde: 3.25, aantal: 8 },
        4: { gemiddelde: 20 / 6, aantal: 6 },
        6: { gemiddelde: 22 / 6, aantal: 6 },
        V: { gemiddelde: 4, aantal: 5 },
        T: { gemiddelde: 4, aantal: 7 },
      },
    })
  })

  test('W2 W8: of a volwaardig SMC has nothing above it', async () => {
    expect(await op121(allesOp(kader121, zonderParticipatiewet, 5), zonderParticipatiewet)).toMatchObject({
      stadium: 'volwaardig-smc',
      volledig: true,
      hoogstHaalbaar: 'volwaardig-smc',
      volgendStadium: null,
      open: [],
      nietVanToepassing: ['2.8'],
      belemmeringen: [],
      bijna: false,
      gemiddelden: { 2: { gemiddelde: 5, aantal: 7 } },
    })
  })
})

test('W3: for a team divided by bsn 3.3 and 3.4 stand in the way of volwaardig only', async () => {
  const scores = preciesOp(kader121, metParticipatiewet, 'smc-in-de-basis', { '3.3': 1, '3.4': 2 })
  expect(await op121(scores)).toMatchObject({
    stadium: 'in-ontwikkeling',
    belemmeringen: [
      { stellingId: '3.3', score: 1, minimum: 3, tekort: 2 },
      { stellingId: '3.4', score: 2, minimum: 3, tekort: 1 },
    ],
  })
  const bsn = await op121(scores, opBsn)
  expect(bsn).toMatchObject({ stadium: 'smc-in-de-basis', volgendStadium: 'volwaardig-smc' })
  expect(bsn.belemmeringen).toContainEqual({ stellingId: '3.3', score: 1, minimum: 5, tekort: 4 })
})

test('W4: geen beeld on every stelling is complete and reaches nothing', async () => {
  const uitkomst = await op121(allesOp(kader121, metParticipatiewet, 'geen-beeld'))
  expect(uitkomst).toMatchObject({ stadium: 'in-ontwikkeling', volledig: true, bijna: false })
  expect(uitkomst.belemmeringen).toHaveLength(68)
  expect(uitkomst.belemmeringen[0]).toEqual({ stellingId: '1.1', score: null, minimum: 3, tekort: null })
})

test('W7: one open stelling keeps the stadium back and leaves the highest within reach', async () => {
  const scores = zonder(allesOp(kader121, metParticipatiewet, 5), 'T.7')
  expect(await op121(scores)).toMatchObject({
    stadium: null,
    volledig: false,
    hoogstHaalbaar: 'volwaardig-smc',
    volgendStadium: 'smc-in-de-basis',
    open: ['T.7'],
    bijna: false,
  })
})

test('the order of the scores makes no difference', async () => {
  const scores = preciesOp(kader121, metParticipatiewet, 'smc-in-de-basis', { '1.2': 2, 'V.3': 1, '9.7': 1 })
  const achterstevoren = Object.fromEntries(Object.entries(scores).reverse())
  expect(await op121(achterstevoren)).toEqual(await op121(scores))
})

test('stores nothing, asks for no account and sets no cookie', async () => {
  const tellingen = () =>
    withClient(app.testdatabase.url, async (client) => {
      const { rows } = await client.query(`
        select (select count(*) from wegingen) as wegingen, (select count(*) from antwoorden) as antwoorden,
          (select count(*) from logboek) as logboek, (select count(*) from sessies) as sessies`)
      return rows
    })
  const voor = await tellingen()
  const antwoord = await app.roep('POST', '/api/v1/indelingen', {
    body: { kaderVersie: '1.21', kenmerken: metParticipatiewet, scores: { '1.1': 4 } },
  })
  expect(antwoord.status).toBe(200)
  expect(antwoord.headers.get('Set-Cookie')).toBeNull()
  expect(await tellingen()).toEqual(voor)
})

test('takes JSON with a charset, and every media type that is JSON', async () => {
  const rauw = JSON.stringify({ kaderVersie: '9.1', kenmerken: metParticipatiewet, scores: {} })
  for (const type of ['application/json; charset=utf-8', 'Application/JSON', 'application/ld+json']) {
    const antwoord = await app.roep('POST', '/api/v1/indelingen', { rauw, headers: { 'Content-Type': type } })
    expect(antwoord.status, type).toBe(200)
  }
})
