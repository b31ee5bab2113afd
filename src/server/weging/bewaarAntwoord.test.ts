import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { tegelijk } from '~tests/support/tegelijk'
import { maakTestapp, type Testapp } from '~tests/support/testapp'
import { inOpenRonde } from '~tests/support/testorganisatie'
import { beginWeging, bewaar, leesWeging } from '~tests/support/testweging'
import { zonderParticipatiewet } from '~tests/support/waarden'

/** Breda, that anna may not see, and that bram and emiel fill in together. */
let app: Testapp
let weging: string
beforeAll(async () => {
  app = await maakTestapp()
  weging = (await beginWeging(app, 'bram', 'breda', zonderParticipatiewet)).id
})
afterAll(() => app.sluit())
beforeEach(() => {
  app.klok.nu = inOpenRonde
})

const bram = { id: 'bram', naam: 'Bram Jansen' }
const emiel = { id: 'emiel', naam: 'Emiel Bakker' }
const pad = (vraagId: string) => `/api/v1/wegingen/${weging}/antwoorden/${vraagId}`
const patch = (vraagId: string, headers: Record<string, string>, body: unknown) =>
  app.roep('PATCH', pad(vraagId), { persoon: 'bram', headers, body })
const antwoordOp = async (vraagId: string) =>
  (await leesWeging(app, 'bram', weging)).antwoorden.find((antwoord) => antwoord.vraagId === vraagId)

describe('saving an answer', () => {
  test('answers what stands there now, with its version as ETag', async () => {
    const antwoord = await bewaar(app, 'bram', weging, '1.1', 0, { waarde: 4, toelichting: 'Goed op weg' })
    expect(antwoord.status).toBe(200)
    expect(antwoord.headers.get('ETag')).toBe('"1"')
    const opgeslagen = await antwoord.json()
    expect(opgeslagen).toEqual({
      vraagId: '1.1',
      waarde: 4,
      toelichting: 'Goed op weg',
      versie: 1,
      volgnummer: 1,
      gewijzigdDoor: bram,
      gewijzigdOp: '2026-11-16T10:00:00.000Z',
    })
    expect(await antwoordOp('1.1')).toEqual(opgeslagen)
  })

  test('by somebody else later says who and when', async () => {
    app.klok.nu = new Date('2026-11-17T08:30:00.123Z')
    const antwoord = await bewaar(app, 'emiel', weging, '1.1', 1, { waarde: 5 })
    expect(await antwoord.json()).toEqual({
      vraagId: '1.1',
      waarde: 5,
      toelichting: 'Goed op weg',
      versie: 2,
      volgnummer: 2,
      gewijzigdDoor: emiel,
      gewijzigdOp: '2026-11-17T08:30:00.123Z',
    })
  })

  test.each([1, 2, 3, 4, 5, 'geen-beeld'] as const)('W4: takes %j', async (waarde) => {
    const versie = (await antwoordOp('1.2'))?.versie ?? 0
    await bewaar(app, 'bram', weging, '1.2', versie, { waarde })
    expect(await antwoordOp('1.2')).toMatchObject({ waarde, versie: versie + 1 })
  })

  test('W5: takes an eindweging like any other answer', async () => {
    const antwoord = await bewaar(app, 'bram', weging, 'eindweging-V', 0, { waarde: 3 })
    expect(await antwoord.json()).toMatchObject({ vraagId: 'eindweging-V', waarde: 3, versie: 1 })
  })

  test('leaves a field that is not sent as it is', async () => {
    await bewaar(app, 'bram', weging, '1.3', 0, { toelichting: 'Eerst de tekst' })
    expect(await antwoordOp('1.3')).toMatchObject({ waarde: null, toelichting: 'Eerst de tekst' })
    await bewaar(app, 'bram', weging, '1.3', 1, { waarde: 2 })
    expect(await antwoordOp('1.3')).toMatchObject({ waarde: 2, toelichting: 'Eerst de tekst' })
    await bewaar(app, 'bram', weging, '1.3', 2, { toelichting: '' })
    expect(await antwoordOp('1.3')).toMatchObject({ waarde: 2, toelichting: '' })
  })

  test('clears with null, and keeps counting versions', async () => {
    await bewaar(app, 'bram', weging, '1.4', 0, { waarde: 'geen-beeld', toelichting: 'Blijft staan' })
    await bewaar(app, 'bram', weging, '1.4', 1, { waarde: null })
    expect(await antwoordOp('1.4')).toMatchObject({ waarde: null, toelichting: 'Blijft staan', versie: 2 })
    await bewaar(app, 'bram', weging, '1.4', 2, { waarde: 3 })
    expect(await antwoordOp('1.4')).toMatchObject({ waarde: 3, versie: 3 })
  })

  test('keeps a toelichting letter for letter', async () => {
    const teksten = [
      '  spaties  \n\tregels\r\n',
      '👩‍⚕️ één “citaat” & <b>vet</b>',
      "'; drop table antwoorden; --",
      '€'.repeat(4000),
    ]
    for (const [versie, toelichting] of teksten.entries()) {
      const antwoord = await bewaar(app, 'bram', weging, '1.5', versie, { toelichting })
      expect(antwoord.status).toBe(200)
      expect((await antwoordOp('1.5'))?.toelichting).toBe(toelichting)
    }
  })
})

describe('an answer that cannot be saved', () => {
  test.each([
    [{ waarde: 0 }, ['body.waarde']],
    [{ waarde: 6 }, ['body.waarde']],
    [{ waarde: 3.5 }, ['body.waarde']],
    [{ waarde: '4' }, ['body.waarde']],
    [{ waarde: 'Geen beeld' }, ['body.waarde']],
    [{ toelichting: null }, ['body.toelichting']],
    [{ toelichting: 'x'.repeat(4001) }, ['body.toelichting']],
    [{ toelichting: 'met een \0 erin' }, ['body.toelichting']],
    [{ toelichting: 'een halve \ud83d emoji' }, ['body.toelichting']],
    [{}, ['body']],
    [{ waarde: 9, toelichting: 4, score: 3 }, ['body.waarde', 'body.toelichting', 'body.score']],
  ])('%j is 400 with every fault', async (body, velden) => {
    const antwoord = await patch('2.1', { 'If-Match': '"0"' }, body)
    expect(antwoord.status).toBe(400)
    const { invalidParams } = await antwoord.json()
    expect(invalidParams.map(({ name }: { name: string }) => name)).toEqual(velden)
    expect(await antwoordOp('2.1')).toBeUndefined()
  })

  test('says how long a toelichting may be', async () => {
    const antwoord = await patch('2.1', { 'If-Match': '"0"' }, { toelichting: 'x'.repeat(4001) })
    expect((await antwoord.json()).invalidParams).toEqual([
      { name: 'body.toelichting', code: 'too-big', reason: 'Een toelichting heeft hoogstens 4000 tekens.' },
    ])
  })

  test.each(['9.9', 'eindweging-X', '1.1%20', 'constructor', '__proto__', '%00', '1.1%2F'])(
    'a question that the kader does not have (%s) is 404',
    async (vraagId) => {
      expect((await patch(vraagId, { 'If-Match': '"0"' }, { waarde: 3 })).status).toBe(404)
    },
  )

  test('W1: a stelling that is n.v.t. for this team is 409', async () => {
    const antwoord = await patch('2.8', { 'If-Match': '"0"' }, { waarde: 3 })
    expect(antwoord.status).toBe(409)
    expect((await antwoord.json()).detail).toBe('Stelling 2.8 geldt niet voor dit team en krijgt geen score.')
  })
})

describe('the version that a change is based on', () => {
  test('is asked for: without If-Match it is 428', async () => {
    const antwoord = await patch('3.1', {}, { waarde: 3 })
    expect(antwoord.status).toBe(428)
    expect(await antwoord.json()).toMatchObject({ title: 'Er ontbreekt een voorwaarde' })
  })

  test.each(['*', '0', '"x"', '"-1"', '"1.5"', '""', '"1", "2"', '"99999999999"', 'W/1', "'1'"])(
    'is one number between quotes: If-Match %s is 400',
    async (versie) => {
      const antwoord = await patch('3.1', { 'If-Match': versie }, { waarde: 3 })
      expect(antwoord.status).toBe(400)
      expect((await antwoord.json()).invalidParams).toMatchObject([
        { name: 'header.If-Match', code: 'ongeldige-versie' },
      ])
    },
  )

  test('is named beside every other fault', async () => {
    const antwoord = await patch('3.1', { 'If-Match': '*' }, { waarde: 8, kleur: 'rood' })
    const { invalidParams } = await antwoord.json()
    expect(invalidParams.map(({ name }: { name: string }) => name)).toEqual([
      'header.If-Match',
      'body.waarde',
      'body.kleur',
    ])
  })

  test('when it is not the last one gives 412 with what stands there now', async () => {
    await bewaar(app, 'bram', weging, '3.2', 0, { waarde: 2, toelichting: 'Van Bram' })
    const eerst = await antwoordOp('3.2')
    for (const versie of [0, 2, 7]) {
      const antwoord = await bewaar(app, 'emiel', weging, '3.2', versie, { waarde: 5 })
      expect(antwoord.status).toBe(412)
      expect(await antwoord.json()).toEqual({
        status: 412,
        title: 'Intussen gewijzigd',
        detail: 'Iemand anders heeft dit antwoord intussen gewijzigd.',
        huidig: eerst,
      })
    }
    expect(await antwoordOp('3.2')).toEqual(eerst)
    expect(eerst?.gewijzigdDoor).toEqual(bram)
  })

  test('of a question that nobody answered gives 412 with nothing', async () => {
    const antwoord = await bewaar(app, 'bram', weging, '3.5', 1, { waarde: 5 })
    expect(antwoord.status).toBe(412)
    expect((await antwoord.json()).huidig).toBeNull()
  })

  test('lets the same change go again on top of what stands there', async () => {
    const { huidig } = await (await bewaar(app, 'emiel', weging, '3.2', 0, { waarde: 5 })).json()
    expect((await bewaar(app, 'emiel', weging, '3.2', huidig.versie, { waarde: 5 })).status).toBe(200)
  })
})

describe('writers at the same time', () => {
  test('of one answer: exactly one wins, the others see what it wrote', async () => {
    const waarden = [1, 2, 3, 4, 5, 1, 2, 3] as const
    const antwoorden = await tegelijk(
      app,
      'SELECT FROM wegingen FOR UPDATE',
      waarden.map((waarde, i) => () => bewaar(app, i % 2 ? 'bram' : 'emiel', weging, '4.1', 0, { waarde })),
    )
    expect(antwoorden.map(({ status }) => status).sort()).toEqual([200, ...Array(7).fill(412)])
    const inhoud = await Promise.all(antwoorden.map((antwoord) => antwoord.json()))
    const gewonnen = inhoud.find(({ versie }) => versie)
    for (const { huidig } of inhoud.filter(({ status }) => status === 412)) expect(huidig).toEqual(gewonnen)
    expect(await antwoordOp('4.1')).toEqual(gewonnen)
  })

  test('of different answers: all are kept, each with a number of its own', async () => {
    const { volgnummer } = await leesWeging(app, 'bram', weging)
    const vragen = ['5.1', '5.2', '5.3', '5.4', '6.1', '6.2', '6.3', '6.4']
    const antwoorden = await tegelijk(
      app,
      'SELECT FROM wegingen FOR UPDATE',
      vragen.map((vraag, i) => () => bewaar(app, i % 2 ? 'bram' : 'emiel', weging, vraag, 0, { waarde: 3 })),
    )
    const nummers = await Promise.all(antwoorden.map(async (antwoord) => (await antwoord.json()).volgnummer))
    expect(nummers.sort((a, b) => a - b)).toEqual(vragen.map((_, i) => volgnummer + 1 + i))
    expect((await leesWeging(app, 'bram', weging)).volgnummer).toBe(volgnummer + vragen.length)
  })
})
