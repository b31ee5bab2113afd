import { beforeAll, expect, test } from 'vitest'
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
import { bereidReisVoor, picture } from '~tests/support/reis'
import { type ApiGebruiker, beginWeging, bewaar, goed, meldAan } from '~tests/support/reisApi'
import { Exportblad } from './Exportblad'

const reis = bereidReisVoor()

/** Toelichtingen that a spreadsheet would take for something else, by the vraag of Hengelo that they stand at. */
const lastig = {
  '9.1': '=SOM(A1:A9)',
  '9.2': '+31 6 12345678',
  '9.3': '-5 is te laag',
  '9.4': '@iedereen: zie het verslag',
  '9.5': 'Zei "ja"; en daarna, "nee"\nop regel 2',
  '9.6': '9.10',
}

interface Kolommen {
  antwoorden: Exportkolom[]
  wegingen: Exportkolom[]
  afspraken: string[]
}

let land: ApiGebruiker
let kolommen: Kolommen
beforeAll(async () => {
  land = await meldAan(reis.app.url, 'programmabureau-1')
  kolommen = await land.lees<Kolommen>('/exports/kolommen?kaderVersie=1.21')
  const hengelo = await meldAan(reis.app.url, 'begeleider-smc-hengelo')
  const { id } = await beginWeging(hengelo, 'smc-hengelo')
  for (const [vraagId, toelichting] of Object.entries(lastig)) {
    await goed(await bewaar(hengelo, id, vraagId, 0, { waarde: 4, toelichting }))
  }
})

/** All rows that the API has, page after page. */
async function alleRijen(wat: 'antwoorden' | 'wegingen', zoek: string): Promise<Exportrij[]> {
  const rijen: Exportrij[] = []
  let pad: string | null = `${zoek}&aantal=1000`
  while (pad) {
    const pagina: Record<string, unknown> = await land.lees(pad)
    rijen.push(...(pagina[wat] as Exportrij[]))
    pad = (pagina.volgende as string | null)?.replace(/^.*\/api\/v1/, '') ?? null
  }
  return rijen
}

test('The workbook that the programmabureau downloads holds what the API says, cell by cell, each in its own type', async () => {
  const page = await reis.bezoek('programmabureau-1')
  const blad = new Exportblad(page)
  await page.goto('export')
  await blad.kies({ Ronde: '4e kwartaal 2026', District: 'Overijssel' })
  const verwacht = await alleRijen('antwoorden', '/rondes/2026-Q4/antwoorden?districtId=overijssel')
  await blad.teltRijen(`${new Intl.NumberFormat('nl-NL').format(verwacht.length)} rijen`)
  await page.screenshot({ path: await picture('export'), fullPage: true })

  const { naam, bytes } = await blad.download('XLSX downloaden, voor Excel')
  expect(naam).toBe('wegingskader-2026-Q4-antwoorden.xlsx')
  const { Antwoorden, Toelichting } = await leesXlsx(bytes)
  const namen = kolommen.antwoorden.map((kolom) => kolom.naam)
  const [kop, ...rijen] = Antwoorden?.rijen ?? []
  expect(kop).toEqual(namen)
  expect(evenBreed(rijen, namen.length)).toEqual(alsRijen(verwacht, kolommen.antwoorden, alsXlsxcel))
  expect(Antwoorden?.bevroren).toBe(1)
  expect(Antwoorden?.filter).toBe(`A1:R${verwacht.length + 1}`)

  // A code stays text, a score is a number, a day is a day, and no text became a formula.
  const plek = (kolom: string) => namen.indexOf(kolom)
  const vanHengelo = rijen.filter((rij) => rij[plek('teamId')] === 'smc-hengelo')
  expect(
    Object.fromEntries(vanHengelo.map((rij) => [rij[plek('vraagId')], rij[plek('toelichting')]])),
  ).toEqual(lastig)
  expect(vanHengelo.map((rij) => rij[plek('score')])).toEqual([4, 4, 4, 4, 4, 4])
  expect(vanHengelo[0]?.[plek('gewijzigdOp')]).toBeInstanceOf(Date)

  // The second sheet says what it is, and what each column means.
  const regels = Toelichting?.rijen ?? []
  expect(regels[0]).toEqual(['Wegingskader 1.21: antwoorden van ronde 2026-Q4.'])
  for (const kolom of namen) expect(regels.map(([eerste]) => eerste)).toContain(kolom)
  for (const zin of kolommen.afspraken) expect(regels).toContainEqual([zin])
})

test('A workbook of wegingen has a row per team, with means as numbers', async () => {
  const page = await reis.bezoek('programmabureau-1')
  const blad = new Exportblad(page)
  await page.goto('export?ronde=2026-Q3')
  await page.getByRole('radio', { name: /^Wegingen/ }).check()
  await blad.kies({ Status: 'Vastgesteld' })
  const verwacht = await alleRijen('wegingen', '/rondes/2026-Q3/wegingen?status=vastgesteld')
  await blad.teltRijen(`${verwacht.length} rijen`)
  const { Wegingen } = await leesXlsx((await blad.download('XLSX downloaden, voor Excel')).bytes)
  const namen = kolommen.wegingen.map((kolom) => kolom.naam)
  expect(Wegingen?.rijen[0]).toEqual(namen)
  expect(evenBreed(Wegingen?.rijen.slice(1) ?? [], namen.length)).toEqual(
    alsRijen(verwacht, kolommen.wegingen, alsXlsxcel),
  )
  expect(Wegingen?.rijen[1]?.[namen.indexOf('gemiddelde9')]).toBeTypeOf('number')
})

test.each([
  ['CSV met puntkomma', ';', ',', '\uFEFF'],
  ['CSV met komma', ',', '.', ''],
] as const)(
  '%s holds the same, and a text that begins as a formula is none',
  async (knop, scheiding, decimaal, bom) => {
    const page = await reis.bezoek('programmabureau-1')
    const blad = new Exportblad(page)
    await page.goto('export?ronde=2026-Q4')
    await blad.kies({ District: 'Overijssel', Onderdeel: '9 Lerend ontwikkelen', Status: 'Concept' })
    const zoek = '/rondes/2026-Q4/antwoorden?districtId=overijssel&sectieId=9&status=concept'
    const verwacht = await alleRijen('antwoorden', zoek)
    await blad.teltRijen(`${verwacht.length} rijen`)
    const { naam, bytes } = await blad.download(knop)
    expect(naam).toBe('wegingskader-2026-Q4-antwoorden.csv')
    const tekst = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
    expect(tekst.startsWith('\uFEFF')).toBe(bom !== '')
    const [kop, ...rijen] = leesCsv(tekst.slice(bom.length), scheiding)
    expect(kop).toEqual(kolommen.antwoorden.map((kolom) => ({ tekst: kolom.naam })))
    const alsCel = (soort: string, waarde: Exportrij[string]) => alsCsvcel(soort, waarde, decimaal)
    expect(rijen).toEqual(alsRijen(verwacht, kolommen.antwoorden, alsCel))
    const toelichting = kolommen.antwoorden.findIndex((kolom) => kolom.naam === 'toelichting')
    expect(rijen.map((rij) => rij[toelichting])).toEqual(
      expect.arrayContaining([{ tekst: `'${lastig['9.1']}` }, { tekst: lastig['9.5'] }]),
    )
  },
)

test('An export without rows says so before anything is downloaded, and what to do', async () => {
  const page = await reis.bezoek('programmabureau-1')
  const blad = new Exportblad(page)
  await page.goto('export?ronde=2024-Q1')
  await blad.kies({ Status: 'Concept' })
  await blad.teltRijen('0 rijen')
  await page.getByText('Bij deze keuze zijn er geen rijen').waitFor()
  await page.getByText('Kies een andere ronde, of laat een filter weg.').waitFor()
  expect(await page.getByRole('link', { name: /downloaden|CSV/ }).count()).toBe(0)
  await blad.kies({ Status: 'Alle wegingen' })
  await blad.teltRijen('8.137 rijen')
})
