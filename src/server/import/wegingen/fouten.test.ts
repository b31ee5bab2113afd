import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { maakXlsx } from '~tests/support/maakXlsx'
import { maakZip } from '~tests/support/maakZip'
import { maakTestapp, type Testapp } from '~tests/support/testapp'
import { controleer, haalSjabloon, type Invulling, ingevuld, vulSjabloonIn } from '~tests/support/testimport'

const RONDE = '2026-Q4'
const kop = { 'Voert de Participatiewet uit': 'ja', 'Caseload verdeeld op bsn': 'nee' }
const zonder = { ...kop, 'Voert de Participatiewet uit': 'nee' }

let app: Testapp
beforeAll(async () => {
  app = await maakTestapp()
})
afterAll(() => app.sluit())

const controle = async (bytes: Uint8Array, naam = 'weging.xlsx') => {
  const [gevonden] = await controleer(app, RONDE, [{ naam, bytes }])
  if (!gevonden) throw new Error('Geen controle')
  return gevonden
}
const vanAssen = async (invulling: Invulling) =>
  controle((await ingevuld(app, RONDE, 'assen', { kop, ...invulling })).bytes)
const plekken = ({ meldingen }: Awaited<ReturnType<typeof controle>>) =>
  meldingen.map(({ ernst, kolom, rij, wat }) => `${ernst} ${kolom ?? ''}${rij ?? ''} ${wat}`)

describe('a cell', () => {
  test('with a formula is no answer, whatever it comes to', async () => {
    const gevonden = await vanAssen({
      antwoorden: { '1.1': { formule: '2+2', waarde: 4 }, '1.2': [3, { formule: 'HYPERLINK("http://x")' }] },
    })
    expect(plekken(gevonden)).toEqual([
      'fout D12 Hier staat een formule in plaats van een score.',
      'fout E13 Hier staat een formule in plaats van een toelichting.',
    ])
  })

  test('that became a date is told of as one', async () => {
    const gevonden = await vanAssen({ antwoorden: { '1.1': { datum: 4 }, '1.2': [4, { datum: 46344 }] } })
    expect(plekken(gevonden)).toEqual(['fout D12 Hier staat een datum. Dat is geen score.'])
  })

  test('may hold a score as a text, with spaces, or in other words for geen beeld', async () => {
    const gevonden = await vanAssen({
      antwoorden: {
        '1.1': ' 4 ',
        '1.2': '3,0',
        '1.3': 'GEEN BEELD',
        '1.4': 'geen-beeld',
        '2.8': 'Geen beeld',
      },
    })
    expect(gevonden.meldingen).toEqual([])
    expect(gevonden.wijzigingen.map(({ naar }) => naar.waarde)).toEqual([
      4,
      3,
      'geen-beeld',
      'geen-beeld',
      'geen-beeld',
    ])
  })

  test.each([0, 6, 3.5, -1, 'vier', '4 of 5'])('with %s is no score', async (waarde) => {
    expect((await vanAssen({ antwoorden: { '1.1': waarde } })).meldingen).toEqual([
      expect.objectContaining({ ernst: 'fout', rij: 12, kolom: 'D' }),
    ])
  })

  test('with a text like a formula is a text', async () => {
    const gevonden = await vanAssen({ antwoorden: { '1.1': [4, '=1+1 & <b> “é” 👍'] } })
    expect(gevonden.wijzigingen[0]?.naar.toelichting).toBe('=1+1 & <b> “é” 👍')
  })

  test('with a toelichting that is too long says how long it may be', async () => {
    const gevonden = await vanAssen({ antwoorden: { '1.1': [4, 'a'.repeat(4001)] } })
    expect(gevonden.meldingen[0]).toMatchObject({ rij: 12, kolom: 'E', doe: 'Kort haar in tot 4000 tekens.' })
  })
})

describe('n.v.t. (W1)', () => {
  test('is what stelling 2.8 is for a team without the Participatiewet, which takes no score there', async () => {
    expect((await vanAssen({ kop: zonder, antwoorden: { '2.8': 'n.v.t.', '1.1': 3 } })).stand).toBe('nieuw')
    const gevonden = await vanAssen({ kop: zonder, antwoorden: { '2.8': 4 } })
    expect(gevonden.meldingen).toEqual([
      expect.objectContaining({
        ernst: 'fout',
        kolom: 'D',
        wat: expect.stringContaining('2.8 geldt niet voor dit team'),
      }),
    ])
  })

  test('is no answer where the stelling does count', async () => {
    const gevonden = await vanAssen({ antwoorden: { '1.1': 'nvt', '2.8': 'n.v.t.' } })
    expect(gevonden.meldingen.map(({ wat }) => wat)).toEqual([
      'Vraag 1.1 geldt voor elk team; n.v.t. kan hier niet.',
      'Stelling 2.8 geldt voor dit team, want het voert de Participatiewet uit.',
    ])
  })
})

describe('the head and the rows', () => {
  test('a ronde, a team, a name and kenmerken that do not fit are all named at once', async () => {
    const gevonden = await vanAssen({ kop: { Ronde: '2026-Q3', Team: 'Emmen' }, antwoorden: { '99.1': 3 } })
    expect(plekken(gevonden)).toEqual([
      'fout B3 Dit bestand is voor ronde 2026-Q3, en u importeert in 2026-Q4.',
      'fout B6 Het bestand noemt Emmen, maar de code assen is van Assen.',
      'fout B8 Bij Voert de Participatiewet uit staat geen ja of nee.',
      'fout B9 Bij Caseload verdeeld op bsn staat geen ja of nee.',
      'fout A91 Wegingskader 1.21 heeft geen vraag “99.1”.',
    ])
  })

  test('a team that is not in the ronde, and a file that names none', async () => {
    const leeg = await haalSjabloon(app, RONDE, null)
    expect((await controle(await vulSjabloonIn(leeg, { kop }))).meldingen[0]?.wat).toBe(
      'Er staat niet bij van welk team dit is.',
    )
    const onbekend = await controle(await vulSjabloonIn(leeg, { kop: { ...kop, 'Team-id': 'zwolle' } }))
    expect(onbekend.team).toBeNull()
    expect(onbekend.meldingen[0]?.wat).toBe('Team “zwolle” doet niet mee aan ronde 2026-Q4.')
  })

  test('a template for any team is read once the team is filled in', async () => {
    const leeg = await haalSjabloon(app, RONDE, null)
    const gevuld = await vulSjabloonIn(leeg, {
      kop: { ...kop, 'Team-id': 'Breda', Team: 'breda' },
      antwoorden: { '1.1': 3 },
    })
    expect(await controle(gevuld)).toMatchObject({
      stand: 'nieuw',
      team: { id: 'breda', naam: 'Breda' },
      meldingen: [],
    })
  })

  test('two files for one team stop each other', async () => {
    const een = await ingevuld(app, RONDE, 'assen', { kop, antwoorden: { '1.1': 3 }, naam: 'een.xlsx' })
    const twee = { ...een, naam: 'twee.xlsx' }
    const controles = await controleer(app, RONDE, [een, twee])
    expect(controles.map(({ stand, meldingen }) => [stand, meldingen[0]?.wat])).toEqual([
      ['fout', 'Ook twee.xlsx is van dit team.'],
      ['fout', 'Ook een.xlsx is van dit team.'],
    ])
  })

  test('a vraag that stands there twice, and a code that became a number', async () => {
    const rijen = [
      ['Ronde', RONDE],
      ['Wegingskader', '1.21'],
      ['Team-id', 'assen'],
      ['Voert de Participatiewet uit', 'ja'],
      ['Caseload verdeeld op bsn', 'nee'],
      ['extra', 'Vraag', 'Score'],
      [null, '1.1', 3],
      [null, '1.1', 4],
      [null, 2.1, 5],
      [null, { datum: 45300 }, 2],
      [null, null, 1],
    ]
    const gevonden = await controle(new Uint8Array(maakXlsx(rijen, 'weging ')))
    expect(plekken(gevonden)).toEqual([
      'fout B10 De code van de vraag is een datum geworden.',
      'fout B11 Deze rij heeft geen code van een vraag.',
      'fout B8 Vraag 1.1 staat ook in rij 7.',
    ])
  })

  test('an empty template changes nothing, and says so', async () => {
    const gevonden = await vanAssen({})
    expect(gevonden).toMatchObject({
      stand: 'ongewijzigd',
      meldingen: [{ ernst: 'let-op', wat: 'Er is nog niets ingevuld.' }],
    })
  })
})

describe('a file that is something else is told kindly what it is', () => {
  const tekst = (inhoud: string) => new Uint8Array(Buffer.from(inhoud, 'latin1'))
  test.each([
    ['an empty file', tekst(''), 'leeg'],
    ['a pdf', tekst('%PDF-1.7 ...'), 'pdf'],
    ['an old workbook', tekst('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'), '.xls'],
    ['a CSV', tekst('vraag;score\r\n1.1;4\r\n'), 'tekstbestand'],
    ['a picture', tekst('\x89PNG\r\n\x1a\n\0\0\0'), 'geen Excel-werkmap'],
    ['a Word document', new Uint8Array(maakZip({ 'word/document.xml': '<a/>' })), 'Word-document'],
    [
      'an OpenDocument',
      new Uint8Array(maakZip({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet' })),
      '.ods',
    ],
    ['a binary workbook', new Uint8Array(maakZip({ 'xl/workbook.bin': 'x' })), '.xlsb'],
    ['another zip', new Uint8Array(maakZip({ 'foto.txt': 'x' })), 'geen Excel-werkmap'],
    ['a cut-off workbook', new Uint8Array(maakXlsx([['a']]).subarray(0, 300)), 'beschadigd'],
    [
      'another workbook',
      new Uint8Array(
        maakXlsx([
          ['Naam', 'Bedrag'],
          ['x', 3],
        ]),
      ),
      'geen blad Weging',
    ],
  ])('%s', async (_wat, bytes, woord) => {
    const gevonden = await controle(bytes)
    expect(gevonden.stand).toBe('fout')
    expect(gevonden.meldingen).toHaveLength(1)
    expect(gevonden.meldingen[0]?.wat).toContain(woord)
    expect(gevonden.meldingen[0]?.doe).toMatch(/\.$/)
  })
})

describe('a file that would do harm', () => {
  const bom = Buffer.alloc(40 * 1024 * 1024, 0x20)

  test('by becoming huge once unpacked is not opened, also when it lies about that', async () => {
    const eerlijk = await controle(new Uint8Array(maakZip({ 'xl/workbook.xml': bom })))
    const gelogen = await controle(new Uint8Array(maakZip({ 'xl/workbook.xml': bom }, 100)))
    for (const { meldingen } of [eerlijk, gelogen])
      expect(meldingen[0]?.wat).toContain('uitgepakt veel groter')
  })

  test('by entities that stand for others is not read', async () => {
    const bytes = maakZip({
      'xl/workbook.xml': '<!DOCTYPE a [<!ENTITY b "bbbb">]><workbook>&b;</workbook>',
      'xl/_rels/workbook.xml.rels': '<Relationships/>',
    })
    expect((await controle(new Uint8Array(bytes))).meldingen[0]?.wat).toContain('beschadigd')
  })

  test('by its size is told of per file, and all of them together are refused', async () => {
    const groot = new Uint8Array(1024 * 1024 + 1)
    expect((await controle(groot)).meldingen[0]?.wat).toContain('groter dan 1 MB')
    const inhoud = Buffer.alloc(1024 * 1024).toString('base64')
    const bestanden = Array.from({ length: 21 }, (_, i) => ({ naam: `${i}.xlsx`, inhoud }))
    const pad = `/api/v1/rondes/${RONDE}/importcontroles`
    expect(
      (await app.roep('POST', pad, { persoon: 'petra', body: { bestanden: bestanden.slice(0, 21) } })).status,
    ).toBe(413)
    expect(
      (await app.roep('POST', pad, { persoon: 'petra', body: { bestanden: bestanden.slice(0, 15) } })).status,
    ).toBe(200)
  })
})
