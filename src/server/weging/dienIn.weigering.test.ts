import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { vragenVanKader } from '~/domein/kader/vragen'
import { rijen } from '~tests/support/rijen'
import { tegelijk } from '~tests/support/tegelijk'
import { maakTestapp, type Testapp } from '~tests/support/testapp'
import { kleinKader } from '~tests/support/testkaders'
import { alleVragenOp, beginWeging, bewaar, dienIn, leesWeging, vulIn } from '~tests/support/testweging'
import { opBsn, zonder, zonderParticipatiewet } from '~tests/support/waarden'

/** On the small kader, which is quickly filled in; each test hands in a weging of its own. */
let app: Testapp
let weging: string
beforeEach(async () => {
  app = await maakTestapp({ kaderVersie: '9.1' })
  weging = (await beginWeging(app, 'bram', 'breda', zonderParticipatiewet)).id
})
afterEach(() => app.sluit())

const alles3 = alleVragenOp(kleinKader, zonderParticipatiewet, 3)
const dien = (versie: string | null, body: unknown) =>
  app.roep('POST', `/api/v1/wegingen/${weging}/indiening`, {
    persoon: 'bram',
    body,
    headers: versie === null ? {} : { 'If-Match': versie },
  })
async function eisConcept() {
  expect((await leesWeging(app, 'bram', weging)).status).toBe('concept')
  expect(await rijen(app, 'SELECT * FROM uitkomsten')).toEqual([])
}

describe('W7: a weging that is not complete', () => {
  test('names each open question in the order of the kader, eindwegingen too and n.v.t. not', async () => {
    await vulIn(app, 'bram', weging, zonder(alles3, 'C.1', 'eindweging-A', 'B.2'))
    const antwoord = await dienIn(app, 'bram', weging)
    expect(antwoord.status).toBe(409)
    expect(await antwoord.json()).toEqual({
      status: 409,
      title: 'Dit kan nu niet',
      detail: 'De weging is nog niet volledig: 3 antwoorden ontbreken.',
      invalidParams: [
        { name: 'eindweging-A', code: 'W7', reason: 'Nog open: Eindweging Cliënt en team' },
        {
          name: 'B.2',
          code: 'W7',
          reason: 'Nog open: Het team verdeelt het werk zelf en houdt de verdeling elke week bij.',
        },
        { name: 'C.1', code: 'W7', reason: 'Nog open: Het team kijkt elke maand samen terug op het werk.' },
      ],
    })
    await eisConcept()
  })

  test('without any answer names them all', async () => {
    const { invalidParams } = await (await dienIn(app, 'bram', weging)).json()
    const gevraagd = vragenVanKader(kleinKader).map(({ id }) => id)
    expect(invalidParams.map(({ name }: { name: string }) => name)).toEqual(
      gevraagd.filter((id) => id !== 'A.3'),
    )
  })

  test('lacks an answer that was cleared, and one with only a toelichting', async () => {
    await vulIn(app, 'bram', weging, zonder(alles3, 'A.1'))
    await bewaar(app, 'bram', weging, 'A.1', 0, { toelichting: 'Volgt' })
    await bewaar(app, 'bram', weging, 'A.2', 1, { waarde: null })
    const { invalidParams } = await (await dienIn(app, 'bram', weging)).json()
    expect(invalidParams.map(({ name }: { name: string }) => name)).toEqual(['A.1', 'A.2'])
  })

  test('W4: is complete with geen beeld everywhere', async () => {
    await vulIn(app, 'bram', weging, alleVragenOp(kleinKader, zonderParticipatiewet, 'geen-beeld'))
    expect((await dienIn(app, 'bram', weging)).status).toBe(200)
  })
})

describe('a weging that changed since the submitter last looked', () => {
  test('by an answer is 412', async () => {
    await vulIn(app, 'bram', weging, alles3)
    const { versie, volgnummer } = await leesWeging(app, 'bram', weging)
    await bewaar(app, 'emiel', weging, 'A.1', 1, { waarde: 1 })
    const antwoord = await dien(`"${versie}"`, { volgnummer })
    expect(antwoord.status).toBe(412)
    expect(await antwoord.json()).toEqual({
      status: 412,
      title: 'Intussen gewijzigd',
      detail: 'De weging is intussen gewijzigd. Bekijk haar opnieuw voordat u haar indient.',
    })
    await eisConcept()
    expect((await dien(`"${versie}"`, { volgnummer: volgnummer + 1 })).status).toBe(200)
  })

  test('by the kenmerken is 412', async () => {
    await vulIn(app, 'bram', weging, alles3)
    await app.roep('PATCH', `/api/v1/wegingen/${weging}`, {
      persoon: 'emiel',
      body: { kenmerken: { ...opBsn, participatiewet: false } },
      headers: { 'If-Match': '"1"' },
    })
    const { volgnummer } = await leesWeging(app, 'bram', weging)
    expect((await dien('"1"', { volgnummer })).status).toBe(412)
    await eisConcept()
    expect((await dien('"2"', { volgnummer })).status).toBe(200)
  })

  test('twice at the same time: one hands it in, the other is told that it is done', async () => {
    await vulIn(app, 'bram', weging, alles3)
    const { volgnummer } = await leesWeging(app, 'bram', weging)
    const antwoorden = await tegelijk(app, 'SELECT FROM wegingen FOR UPDATE', [
      () => dien('"1"', { volgnummer }),
      () => dien('"1"', { volgnummer }),
    ])
    expect(antwoorden.map(({ status }) => status).sort()).toEqual([200, 409])
    expect(await rijen(app, 'SELECT count(*)::int AS n FROM uitkomsten')).toEqual([{ n: 1 }])
  })

  test.each(['the submission', 'the answer'])(
    'while an answer comes in: never both (%s asks first)',
    async (eerst) => {
      await vulIn(app, 'bram', weging, alles3)
      const { volgnummer } = await leesWeging(app, 'bram', weging)
      const statussen: Record<string, number> = {}
      const indiening = async () => {
        statussen.indiening = (await dien('"1"', { volgnummer })).status
      }
      const antwoord = async () => {
        statussen.antwoord = (await bewaar(app, 'emiel', weging, 'A.1', 1, { waarde: 1 })).status
      }
      const volgorde = eerst === 'the answer' ? [antwoord, indiening] : [indiening, antwoord]
      await tegelijk(app, 'SELECT FROM wegingen FOR UPDATE', volgorde)
      expect([
        { indiening: 200, antwoord: 409 },
        { indiening: 412, antwoord: 200 },
      ]).toContainEqual(statussen)
    },
  )
})

describe('a request that is not right', () => {
  test('without If-Match is 428', async () => {
    expect((await dien(null, { volgnummer: 0 })).status).toBe(428)
  })

  test.each([
    ['"x"', {}, ['header.If-Match', 'body.volgnummer']],
    ['"1"', { volgnummer: '3' }, ['body.volgnummer']],
    ['"1"', { volgnummer: 1.5 }, ['body.volgnummer']],
    ['"1"', { volgnummer: 1, vaststellen: true }, ['body.vaststellen']],
  ])('If-Match %s with %j is 400 with every fault', async (versie, body, velden) => {
    const antwoord = await dien(versie, body)
    expect(antwoord.status).toBe(400)
    const { invalidParams } = await antwoord.json()
    expect(invalidParams.map(({ name }: { name: string }) => name)).toEqual(velden)
  })
})

test('when the outcome cannot be frozen, the weging stays in concept', async () => {
  await vulIn(app, 'bram', weging, alles3)
  await rijen(app, 'ALTER TABLE uitkomst_secties ADD CONSTRAINT faal CHECK (som < 0) NOT VALID')
  expect((await dienIn(app, 'bram', weging)).status).toBe(500)
  await eisConcept()
  expect(await rijen(app, `SELECT * FROM logboek WHERE handeling = 'weging-ingediend'`)).toEqual([])
})
