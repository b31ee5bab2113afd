import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { meegeleverdeKaders } from '~/domein/kader/kaders'
import { rijen } from '~tests/support/rijen'
import { maakTestapp, type Testapp } from '~tests/support/testapp'
import { alsJson, bestandMet, controleerKader } from '~tests/support/testkaderbestand'
import { kader121 } from '~tests/support/testkaders'
import { volgendKader } from '~tests/support/volgendKader'

let app: Testapp
beforeAll(async () => {
  app = await maakTestapp({ meegeleverd: meegeleverdeKaders })
})
afterAll(async () => {
  expect(await rijen(app, 'select versie from kaders')).toEqual([])
  expect(await rijen(app, `select 1 from logboek where handeling = 'kader-opgenomen'`)).toEqual([])
  await app.sluit()
})

const zinnen = ({ meldingen }: { meldingen: readonly { plek: string; wat: string }[] }) =>
  meldingen.map(({ plek, wat }) => `${plek}: ${wat}`)

describe('a file that cannot be read', () => {
  test.each<[string, string | Uint8Array, string]>([
    ['empty', '', 'hele bestand: Dit bestand is leeg.'],
    ['larger than 1 MB', ' '.repeat(1024 * 1024 + 1), 'hele bestand: Dit bestand is groter dan 1 MB.'],
    [
      'in another code',
      Buffer.from('{"titel":"cliënt"}', 'latin1'),
      'hele bestand: Dit is geen tekst in UTF-8.',
    ],
    ['a workbook', Buffer.from('PK\x03\x04\0\0'), 'hele bestand: Dit is geen tekst in UTF-8.'],
    [
      'a text',
      'Wegingskader 1.22',
      'regel 1, kolom 1: hier hoort een waarde: een tekst, getal, lijst, object of null',
    ],
    ['a list', '[]', 'hele bestand: hoort een object te zijn'],
  ])('because it is %s, says so', async (_, inhoud, zin) => {
    const controle = await controleerKader(app, inhoud)
    expect(controle).toMatchObject({ stand: 'fout', versie: null, fouten: 1, vergelijking: null })
    expect(zinnen(controle)).toEqual([zin])
  })

  test('says at which line and column a comma is missing', async () => {
    const tekst = alsJson(volgendKader(() => {})).replace('"datum": "2024-02",', '"datum": "2024-02"')
    expect(zinnen(await controleerKader(app, tekst))).toEqual(['regel 4, kolom 3: hier hoort een komma of }'])
  })

  test('may begin with the mark that some editors put before UTF-8', async () => {
    expect(await controleerKader(app, `\ufeff${alsJson(kader121)}`)).toMatchObject({ stand: 'al-opgenomen' })
  })
})

describe('a file with faults', () => {
  test('names all of them, where a person would look', async () => {
    const kader = volgendKader((nieuw) => {
      Object.assign(nieuw, { datum: 'februari 2027' })
      Object.assign(nieuw.secties[2]?.stellingen[2] as object, { tekst: '', succesfactor: 7 })
      Object.assign(nieuw.stadia[1] as object, { minimum: { succesfactor: 4, overig: 9 } })
    })
    const controle = await controleerKader(app, alsJson(kader).replace('"titel"', '"bron": "?", "titel"'))
    expect(controle).toMatchObject({ stand: 'fout', fouten: 5 })
    expect(zinnen(controle)).toEqual([
      'bron: staat er twee keer',
      'datum: de vorm is jjjj-mm',
      'stadium SMC in de basis: minimum, andere stellingen (overig): hoort een van deze te zijn: 1, 2, 3, 4, 5',
      'onderdeel 3, stelling 3.3: tekst: mag niet leeg zijn',
      'onderdeel 3, stelling 3.3: succesfactor: hoort een tekst te zijn',
    ])
  })

  test('of something else altogether names the first of them and how many there are', async () => {
    const kader = { ...kader121, stadia: Array.from({ length: 500 }, () => ({})) }
    const { meldingen, fouten } = await controleerKader(app, alsJson(kader))
    expect(meldingen).toHaveLength(200)
    expect(fouten).toBe(1500)
  })
})

describe('a version that is there', () => {
  test('and is the same changes nothing', async () => {
    const omgekeerd = Object.fromEntries(Object.entries(kader121).reverse())
    expect(await controleerKader(app, JSON.stringify(omgekeerd))).toMatchObject({
      stand: 'al-opgenomen',
      versie: '1.21',
      meldingen: [],
    })
  })

  test('and is otherwise is refused, and says to raise the number', async () => {
    const controle = await controleerKader(
      app,
      alsJson(volgendKader((kader) => Object.assign(kader, { titel: 'Anders' }), '1.21')),
    )
    expect(controle.meldingen).toEqual([
      {
        ernst: 'fout',
        plek: 'versie',
        wat: 'Versie 1.21 is er al, met een andere inhoud. Een versie verandert nooit.',
        doe: 'Verhoog het versienummer in het bestand.',
      },
    ])
  })
})

describe('a next version', () => {
  test('comes with what is different and what the trend does', async () => {
    const kader = volgendKader((nieuw) => {
      const stelling = nieuw.secties[7]?.stellingen[0]
      if (stelling) stelling.tekst = `${stelling.tekst} Ook op afstand.`
    })
    const controle = await controleerKader(app, alsJson(kader))
    expect(controle).toMatchObject({ stand: 'nieuw', versie: '1.22', fouten: 0, meldingen: [] })
    expect(controle.vergelijking).toMatchObject({
      ...{ van: '1.21', naar: '1.22', trend: 'breekt', verschillen: [] },
      onderdelen: [{ id: '8', trend: 'breekt', stellingen: [{ id: '8.1', trend: 'breekt' }] }],
    })
  })

  test('with other minimums is warned of, since the same scores may then bring another stadium', async () => {
    const kader = volgendKader((nieuw) => {
      Object.assign(nieuw.stadia[1] as object, { minimum: { succesfactor: 5, overig: 3 } })
    })
    const controle = await controleerKader(app, alsJson(kader))
    expect(controle.stand).toBe('nieuw')
    expect(zinnen(controle).map((zin) => zin.split('. ')[0])).toEqual(['stadia: De minima veranderen'])
  })

  test('that is no higher, changes nothing, has other stadia or uses a number again is warned of, not refused', async () => {
    const lager = await controleerKader(app, alsJson(volgendKader(() => {}, '1.20')))
    expect(lager.stand).toBe('nieuw')
    expect(zinnen(lager)).toEqual([
      'versie: Versie 1.20 is niet hoger dan 1.21, de hoogste die er is.',
      'hele bestand: Behalve het versienummer is alles gelijk aan versie 1.21.',
    ])
    const anders = await controleerKader(
      app,
      alsJson(
        volgendKader((kader) => {
          Object.assign(kader.stadia[1] as object, { id: 'basis-smc' })
          Object.assign(kader.secties[7]?.stellingen[1] as object, {
            tekst: 'Cliënten kiezen zelf hun arts.',
          })
        }),
      ),
    )
    expect(anders.stand).toBe('nieuw')
    expect(zinnen(anders).map((zin) => zin.split('. ')[0])).toEqual([
      'stadia: De stadia zijn andere dan in versie 1.21',
      'stelling 8.2: Zelfde nummer, andere tekst',
    ])
  })
})

test('a body that is no base64 or has no name is refused at its field', async () => {
  const antwoord = await app.roep('POST', '/api/v1/kadercontroles', {
    persoon: 'hans',
    body: { ...bestandMet('{}', ''), inhoud: '€' },
  })
  expect(antwoord.status).toBe(400)
  const { invalidParams } = await antwoord.json()
  expect(invalidParams.map(({ name }: { name: string }) => name).sort()).toEqual(['body.inhoud', 'body.naam'])
})
