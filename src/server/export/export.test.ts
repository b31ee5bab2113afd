import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { vragenVanKader } from '~/domein/kader/vragen'
import {
  alsCsvcel,
  alsRijen,
  alsXlsxcel,
  type Exportkolom,
  type Exportrij,
  evenBreed,
} from '~tests/support/exportrijen'
import { leesCsv } from '~tests/support/leesCsv'
import { leesXlsx } from '~tests/support/leesXlsx'
import { rijen } from '~tests/support/rijen'
import { maakTestapp, type Testapp } from '~tests/support/testapp'
import { lastig, vulExport } from '~tests/support/testexport'
import { kader121 } from '~tests/support/testkaders'

let app: Testapp
let kolommen: { antwoorden: Exportkolom[]; wegingen: Exportkolom[]; afspraken: string[] }
beforeAll(async () => {
  app = await maakTestapp()
  await vulExport(app)
  kolommen = await (
    await app.roep('GET', '/api/v1/exports/kolommen?kaderVersie=1.21', { persoon: 'petra' })
  ).json()
})
afterAll(() => app.sluit())

const haal = async (pad: string) => {
  const antwoord = await app.roep('GET', `/api/v1/rondes/${pad}`, { persoon: 'petra' })
  expect(antwoord.status, await antwoord.clone().text()).toBe(200)
  return antwoord
}
const bytes = async (pad: string) => new Uint8Array(await (await haal(pad)).arrayBuffer())
const antwoorden = async (): Promise<Exportrij[]> =>
  (await (await haal('2026-Q3/antwoorden?aantal=1000')).json()).antwoorden
const wegingen = async (): Promise<Exportrij[]> => (await (await haal('2026-Q3/wegingen')).json()).wegingen

describe('one row per answer', () => {
  test('of the settled revisie of each team, or else the last one, in the order of the kader', async () => {
    const rijen = await antwoorden()
    const vragen = vragenVanKader(kader121).map(({ id }) => id)
    const van = (teamId: string) => rijen.filter((rij) => rij.teamId === teamId)
    expect(van('assen').map(({ vraagId }) => vraagId)).toEqual(vragen)
    expect(van('emmen').map(({ vraagId }) => vraagId)).toEqual(vragen)
    expect(van('emmen').every(({ revisie, status }) => revisie === 1 && status === 'vastgesteld')).toBe(true)
    // The one that was cleared is no answer any more; the one with a toelichting alone is.
    expect(van('breda').map(({ vraagId }) => vraagId)).toEqual(vragen.filter((id) => id !== '1.1'))
    expect(rijen.length).toBe(79 + 79 + 78)
  })

  test('says what was answered, under the names of that ronde', async () => {
    const rij = (await antwoorden()).find(({ teamId, vraagId }) => teamId === 'emmen' && vraagId === '2.1')
    expect(rij).toEqual({
      ronde: '2026-Q3',
      kaderVersie: '1.21',
      districtId: 'noord',
      district: 'Oud Noord',
      teamId: 'emmen',
      team: '=Emmen',
      revisie: 1,
      status: 'vastgesteld',
      stadiumBerekend: 'smc-in-de-basis',
      stadiumVastgesteld: 'in-ontwikkeling',
      sectieId: '2',
      vraagId: '2.1',
      soort: 'stelling',
      score: 4,
      geenBeeld: false,
      nietVanToepassing: false,
      toelichting: '',
      gewijzigdOp: expect.stringMatching(/Z$/),
    })
  })

  test('W1, W4: geen beeld and n.v.t. have no score and are told apart; a concept has no stadium', async () => {
    const rijen = await antwoorden()
    const zoek = (team: string, vraag: string) =>
      rijen.find(({ teamId, vraagId }) => teamId === team && vraagId === vraag)
    expect(zoek('assen', '3.3')).toMatchObject({ score: null, geenBeeld: true, nietVanToepassing: false })
    expect(zoek('assen', '2.8')).toMatchObject({
      score: null,
      geenBeeld: false,
      nietVanToepassing: true,
      gewijzigdOp: null,
    })
    expect(zoek('breda', '1.2')).toMatchObject({
      score: null,
      geenBeeld: false,
      toelichting: 'Nog bespreken',
    })
    expect(zoek('breda', '2.1')).toMatchObject({
      status: 'concept',
      stadiumBerekend: null,
      stadiumVastgesteld: null,
    })
    expect(zoek('assen', 'eindweging-9')).toMatchObject({ sectieId: '9', soort: 'eindweging', score: 3 })
  })
})

describe('one row per weging', () => {
  test('with its days, its outcome and the mean and count of each section', async () => {
    const [noord, oud, zuid] = await wegingen()
    expect([noord?.team, oud?.team, zuid?.team]).toEqual(['Assen', '=Emmen', 'Breda'])
    const [uitkomst] = await rijen(
      app,
      `select u.* from uitkomsten u join wegingen w on w.id = u.weging_id where team_id = 'assen'`,
    )
    expect(noord).toMatchObject({
      status: 'vastgesteld',
      participatiewet: false,
      vastgesteldOp: '2026-11-20T12:00:00.000Z',
      reden: null,
      belemmeringen: uitkomst?.belemmeringen,
      bijna: uitkomst?.bijna,
    })
    const secties = noord?.secties as unknown as object[]
    expect(secties.map((sectie) => (sectie as { sectieId: string }).sectieId)).toEqual(
      kader121.secties.map(({ id }) => id),
    )
    expect(secties[3]).toEqual({ sectieId: '4', gemiddelde: 20 / 6, aantal: 6 })
    expect(oud).toMatchObject({ reden: 'Het staat er dichtbij.' })
    expect(zuid).toMatchObject({ status: 'concept', belemmeringen: null, bijna: null, secties: [] })
  })
})

const csvs = [
  ['csv', ',', '.', ''],
  ['csv-punt-komma', ';', ',', '\uFEFF'],
] as const

describe.each(csvs)('formaat=%s', (formaat, scheiding, decimaal, bom) => {
  const lees = async (pad: string) => {
    const tekst = new TextDecoder('utf-8', { ignoreBOM: true }).decode(
      await bytes(`${pad}formaat=${formaat}`),
    )
    expect(tekst.startsWith('\uFEFF')).toBe(bom !== '')
    return leesCsv(tekst.slice(bom.length), scheiding)
  }
  const cel = (soort: string, waarde: Exportrij[string]) => alsCsvcel(soort, waarde, decimaal)

  test('holds the answers, cell by cell', async () => {
    const [kop, ...regels] = await lees('2026-Q3/antwoorden?')
    expect(kop).toEqual(kolommen.antwoorden.map(({ naam }) => ({ tekst: naam })))
    expect(regels).toEqual(alsRijen(await antwoorden(), kolommen.antwoorden, cel))
  })

  test('holds the wegingen, cell by cell, with means in its own decimal sign', async () => {
    const [kop, ...regels] = await lees('2026-Q3/wegingen?')
    const namen = kolommen.wegingen.map(({ naam }) => naam)
    expect(kop).toEqual(namen.map((tekst) => ({ tekst })))
    expect(regels).toEqual(alsRijen(await wegingen(), kolommen.wegingen, cel))
    expect(regels[0]?.[namen.indexOf('gemiddelde4')]).toBe(String(20 / 6).replace('.', decimaal))
  })

  test('keeps ids text, and makes text that begins as a formula harmless', async () => {
    const [, ...regels] = await lees('2026-Q3/antwoorden?districtId=noord&')
    const vraag = kolommen.antwoorden.findIndex(({ naam }) => naam === 'vraagId')
    const toelichting = kolommen.antwoorden.findIndex(({ naam }) => naam === 'toelichting')
    expect(regels.map((rij) => rij[vraag])).toContainEqual({ tekst: '3.4' })
    for (const [id, tekst] of Object.entries(lastig).slice(0, 6)) {
      const rij = regels.find((rij) => (rij[vraag] as { tekst: string }).tekst === id)
      expect(rij?.[toelichting]).toEqual({ tekst: `'${tekst}` })
    }
  })

  test('without rows says so', async () => {
    const [, ...regels] = await lees('2026-Q4/antwoorden?')
    expect(regels).toHaveLength(1)
    expect(regels[0]?.[0]).toEqual({ tekst: 'Geen rijen: bij deze keuze is er niets om te exporteren.' })
  })

  test('has a name, and no line that names its separator', async () => {
    const antwoord = await haal(`2026-Q3/antwoorden?formaat=${formaat}`)
    expect(antwoord.headers.get('Content-Type')).toBe('text/csv; charset=utf-8; header=present')
    expect(antwoord.headers.get('Content-Disposition')).toBe(
      'attachment; filename="wegingskader-2026-Q3-antwoorden.csv"',
    )
    expect(antwoord.headers.get('Cache-Control')).toBe('no-store')
    expect(await antwoord.text()).not.toContain('sep=')
  })
})

describe('formaat=xlsx', () => {
  const lees = async (pad: string) => leesXlsx(await bytes(`${pad}formaat=xlsx`))

  test.each(['antwoorden', 'wegingen'] as const)(
    'holds the %s, cell by cell, each in its own type',
    async (wat) => {
      const boek = await lees(`2026-Q3/${wat}?`)
      const blad = boek[wat === 'antwoorden' ? 'Antwoorden' : 'Wegingen']
      const verwacht = wat === 'antwoorden' ? await antwoorden() : await wegingen()
      const namen = kolommen[wat].map(({ naam }) => naam)
      expect(blad?.rijen[0]).toEqual(namen)
      expect(evenBreed(blad?.rijen.slice(1) ?? [], namen.length)).toEqual(
        alsRijen(verwacht, kolommen[wat], alsXlsxcel),
      )
      expect(blad?.bevroren).toBe(1)
      expect(blad?.filter).toMatch(new RegExp(`^A1:[A-Z]+${verwacht.length + 1}$`))
    },
  )

  test('changes no text, also when it looks like a formula, a code or a date', async () => {
    const { Antwoorden } = await lees('2026-Q3/antwoorden?districtId=noord&sectieId=1&')
    const namen = Antwoorden?.rijen[0] ?? []
    const teksten = Antwoorden?.rijen
      .slice(1)
      .map((rij) => [rij[namen.indexOf('vraagId')], rij[namen.indexOf('toelichting')]])
    for (const regel of Object.entries(lastig).slice(0, 8)) expect(teksten).toContainEqual(regel)
  })

  test('has a second sheet with what it is and what every column means', async () => {
    const { Toelichting } = await lees('2026-Q3/antwoorden?sectieId=9&status=vastgesteld&')
    const regels = Toelichting?.rijen ?? []
    expect(regels[0]).toEqual(['Wegingskader 1.21: antwoorden van ronde 2026-Q3.'])
    expect(regels[2]).toEqual(['Keuze: onderdeel 9, status vastgesteld.'])
    expect(regels[3]).toEqual(['Aantal rijen: 16.'])
    for (const { naam } of kolommen.antwoorden) expect(regels.map(([eerste]) => eerste)).toContain(naam)
    for (const zin of kolommen.afspraken) expect(regels).toContainEqual([zin])
  })

  test('without rows says so on both sheets', async () => {
    const { Wegingen, Toelichting } = await lees('2026-Q4/wegingen?')
    expect(Wegingen?.rijen.slice(1)).toEqual([['Geen rijen: bij deze keuze is er niets om te exporteren.']])
    expect(Toelichting?.rijen).toContainEqual(['Deze keuze heeft geen rijen.'])
  })

  test('has a name and the type of a workbook', async () => {
    const { headers } = await haal('2026-Q3/wegingen?formaat=xlsx')
    expect(headers.get('Content-Type')).toBe(
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    )
    expect(headers.get('Content-Disposition')).toBe(
      'attachment; filename="wegingskader-2026-Q3-wegingen.xlsx"',
    )
  })
})

test('says which answers are constructed', async () => {
  await rijen(app, `update rondes set geconstrueerd = true where id = '2026-Q4'`)
  const { Toelichting } = await leesXlsx(await bytes('2026-Q4/antwoorden?formaat=xlsx'))
  expect(JSON.stringify(Toelichting?.rijen)).toContain('zijn geconstrueerd')
})

test('keeps what a score of a stelling that no longer counts was out of the export', async () => {
  await rijen(
    app,
    `update antwoorden set score = 5 where vraag_id = '2.8' and weging_id in (select id from wegingen where participatiewet);
     update wegingen set participatiewet = false where team_id = 'emmen'`,
  )
  const rij = (await antwoorden()).find(({ teamId, vraagId }) => teamId === 'emmen' && vraagId === '2.8')
  expect(rij).toMatchObject({ score: null, nietVanToepassing: true })
})
