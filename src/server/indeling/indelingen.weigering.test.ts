import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { maakTestapp, type Roepopties, type Testapp } from '~tests/support/testapp'
import { metParticipatiewet, zonderParticipatiewet } from '~tests/support/waarden'

let app: Testapp
beforeAll(async () => {
  app = await maakTestapp()
})
afterAll(() => app.sluit())

async function weiger(opties: Roepopties) {
  const antwoord = await app.roep('POST', '/api/v1/indelingen', opties)
  expect(antwoord.headers.get('Content-Type')).toBe('application/problem+json')
  const probleem = await antwoord.json()
  expect(probleem.status).toBe(antwoord.status)
  return probleem
}

const goed = { kaderVersie: '1.21', kenmerken: metParticipatiewet, scores: { '1.1': 4 } }
/** The faults of a body, as name and code. */
async function fouten(body: unknown): Promise<string[]> {
  const probleem = await weiger({ body })
  expect(probleem.status).toBe(400)
  return probleem.invalidParams.map(({ name, code }: { name: string; code: string }) => `${name} ${code}`)
}

describe('a score that cannot be', () => {
  test.each([0, 6, 3.5, -1, '4', '', null, true, [4], { score: 4 }, 'geen beeld', 'Geen-beeld', 1e300])(
    'W4: %j is no score',
    async (score) => {
      expect(await fouten({ ...goed, scores: { '1.1': score } })).toEqual(['body.scores.1.1 ongeldige-score'])
    },
  )

  test('W1: a stelling that is n.v.t. for the team takes no score', async () => {
    const body = { ...goed, kenmerken: zonderParticipatiewet, scores: { '2.8': 3 } }
    expect(await fouten(body)).toEqual(['body.scores.2.8 niet-van-toepassing'])
  })

  test.each(['1.9', '0.1', 'eindweging-1', '', ' 1.1', 'A.1', 'toString', 'constructor', 'hasOwnProperty'])(
    'the stelling %j is not in the kader',
    async (id) => {
      expect(await fouten({ ...goed, scores: { [id]: 4 } })).toEqual([`body.scores.${id} onbekende-stelling`])
    },
  )

  test('the stelling "__proto__" is not in the kader either, and reaches nothing', async () => {
    const rauw =
      '{"kaderVersie":"1.21","kenmerken":{"participatiewet":true,"indelingOpBsn":false},"scores":{"__proto__":4}}'
    const probleem = await weiger({ rauw, headers: { 'Content-Type': 'application/json' } })
    expect(probleem.invalidParams).toEqual([
      {
        name: 'body.scores.__proto__',
        code: 'onbekende-stelling',
        reason: 'Deze stelling staat niet in dit wegingskader.',
      },
    ])
    expect({}).not.toHaveProperty('score')
  })
})

describe('a body of another shape', () => {
  test('an unknown kaderVersie is refused with the ones there are', async () => {
    const probleem = await weiger({ body: { ...goed, kaderVersie: '2.0' } })
    expect(probleem).toEqual({
      status: 400,
      title: 'De invoer klopt niet',
      detail: 'Eén gegeven klopt niet. Zie invalidParams.',
      invalidParams: [
        {
          name: 'body.kaderVersie',
          code: 'onbekende-kaderversie',
          reason: 'Dit wegingskader is er niet. Wel: 1.21, 9.1.',
        },
      ],
    })
  })

  test.each([
    ['kaderVersie', 1.21, ['body.kaderVersie invalid-type']],
    ['kaderVersie', undefined, ['body.kaderVersie invalid-type']],
    ['kenmerken', undefined, ['body.kenmerken invalid-type']],
    [
      'kenmerken',
      { participatiewet: 'ja' },
      ['body.kenmerken.participatiewet invalid-type', 'body.kenmerken.indelingOpBsn invalid-type'],
    ],
    ['scores', undefined, ['body.scores invalid-type']],
    ['scores', [4, 5], ['body.scores invalid-type']],
    ['scores', null, ['body.scores invalid-type']],
  ])('%s as %j is refused', async (veld, waarde, verwacht) => {
    expect(await fouten({ ...goed, [veld]: waarde })).toEqual(verwacht)
  })

  test('an unknown field is refused, at the top and within', async () => {
    const kenmerken = { ...metParticipatiewet, grootte: 12 }
    expect(await fouten({ ...goed, kenmerken, eindwegingen: {}, 'ronde.id': 1 })).toEqual([
      'body.kenmerken.grootte onbekend-veld',
      'body.eindwegingen onbekend-veld',
      'body.ronde.id onbekend-veld',
    ])
  })

  test.each([
    '{"__proto__":{},"kaderVersie":"1.21","kenmerken":{"participatiewet":true,"indelingOpBsn":false},"scores":{}}',
    '{"kaderVersie":"1.21","kenmerken":{"participatiewet":true,"indelingOpBsn":false,"__proto__":{}},"scores":{}}',
  ])('an unknown field called __proto__ is refused: %s', async (rauw) => {
    const probleem = await weiger({ rauw, headers: { 'Content-Type': 'application/json' } })
    expect(probleem.invalidParams).toMatchObject([{ code: 'onbekend-veld' }])
  })

  test.each([[null], [[]], ['tekst'], [4], [true]])('%j is no object', async (body) => {
    expect(await fouten(body)).toEqual(['body invalid-type'])
  })

  test.each(['', '{', '{"kaderVersie":1.21,}', 'kaderVersie=1.21', '\u{feff}'])(
    '%j is no JSON',
    async (rauw) => {
      const probleem = await weiger({ rauw, headers: { 'Content-Type': 'application/json' } })
      expect(probleem).toMatchObject({ status: 400, invalidParams: [{ name: 'body', code: 'geen-json' }] })
    },
  )

  test('no body at all is no JSON', async () => {
    expect(await weiger({ headers: { 'Content-Type': 'application/json' } })).toMatchObject({
      invalidParams: [{ name: 'body', code: 'geen-json' }],
    })
  })
})

test('all faults are named in one answer', async () => {
  const probleem = await weiger({
    body: {
      kaderVersie: '1.21',
      kenmerken: { participatiewet: false, indelingOpBsn: 1 },
      scores: { '1.1': 0, '1.2': 4, '2.8': 7, '99.1': 3, 'V.1': null },
      team: 'assen',
    },
  })
  expect(probleem.detail).toBe('7 gegevens kloppen niet. Zie invalidParams.')
  expect(
    probleem.invalidParams.map(({ name, code }: { name: string; code: string }) => [name, code]),
  ).toEqual([
    ['body.kenmerken.indelingOpBsn', 'invalid-type'],
    ['body.team', 'onbekend-veld'],
    ['body.scores.1.1', 'ongeldige-score'],
    ['body.scores.2.8', 'ongeldige-score'],
    ['body.scores.2.8', 'niet-van-toepassing'],
    ['body.scores.99.1', 'onbekende-stelling'],
    ['body.scores.V.1', 'ongeldige-score'],
  ])
})

test('with an unknown kaderVersie the values of the scores are checked all the same', async () => {
  expect(await fouten({ ...goed, kaderVersie: '2.0', scores: { 'X.1': 6, 'X.2': 5 } })).toEqual([
    'body.kaderVersie onbekende-kaderversie',
    'body.scores.X.1 ongeldige-score',
  ])
})

describe('a body of over 64 kB', () => {
  const maximum = 64 * 1024
  const json = { 'Content-Type': 'application/json' }
  /** Sent in pieces, so that no header says how long it is. */
  const stroom = (bytes: number) =>
    new ReadableStream({
      start(controller) {
        for (let rest = bytes; rest > 0; rest -= 1000)
          controller.enqueue(new Uint8Array(Math.min(rest, 1000)).fill(32))
        controller.close()
      },
    })

  test('is refused with 413 by its Content-Length', async () => {
    const rauw = ' '.repeat(maximum + 1)
    const headers = { ...json, 'Content-Length': String(rauw.length) }
    expect(await weiger({ rauw, headers })).toEqual({
      status: 413,
      title: 'De invoer is te groot',
      detail: 'De invoer is groter dan 64 kB. Stuur minder in één keer.',
    })
  })

  test('is refused with 413 without a Content-Length', async () => {
    expect(await weiger({ rauw: stroom(maximum + 1), headers: json })).toMatchObject({ status: 413 })
  })

  test('is counted in bytes, not in characters', async () => {
    const rauw = JSON.stringify({ ...goed, kaderVersie: 'é'.repeat(maximum / 2) })
    expect(await weiger({ rauw, headers: json })).toMatchObject({ status: 413 })
  })

  test('of exactly 64 kB is read', async () => {
    const tekst = JSON.stringify(goed)
    const rauw = tekst + ' '.repeat(maximum - tekst.length)
    const antwoord = await app.roep('POST', '/api/v1/indelingen', { rauw, headers: json })
    expect(antwoord.status).toBe(200)
  })
})

test.each([
  undefined,
  'text/plain',
  'text/json',
  'application/x-www-form-urlencoded',
  'multipart/form-data; boundary=x',
  'application/jsonp',
  'text/plain; application/json',
])('Content-Type %s is refused with 415', async (type) => {
  const rauw = new TextEncoder().encode(JSON.stringify(goed))
  expect(await weiger({ rauw, headers: type ? { 'Content-Type': type } : {} })).toEqual({
    status: 415,
    title: 'Dit soort invoer kan niet',
    detail: 'Stuur de invoer als JSON, met de header Content-Type: application/json.',
  })
})
