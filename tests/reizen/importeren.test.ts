import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { vragenVanKader } from '~/domein/kader/vragen'
import { leesZip } from '~/server/export/xlsx/leesZip'
import { bereidReisVoor, picture } from '~tests/support/reis'
import { type ApiGebruiker, leesWeging, meldAan } from '~tests/support/reisApi'
import { kader121 } from '~tests/support/testkaders'
import { type Ingetypt, vulSjabloon } from '~tests/support/vulSjabloon'
import { alsBestand, Importblad } from './Importblad'
import { Toetsenbord } from './Toetsenbord'

const reis = bereidReisVoor()

const jaNee = { 'Voert de Participatiewet uit': 'ja', 'Caseload verdeeld op bsn': 'nee' }
const alles = Object.fromEntries(vragenVanKader(kader121).map(({ id }) => [id, 3]))

interface Teams {
  openRonde: { id: string }
  teams: { id: string; weging: { id: string } | null }[]
}

async function wegingVan(wie: ApiGebruiker, teamId: string) {
  const { teams } = await wie.lees<Teams>('/teams')
  const id = teams.find((team) => team.id === teamId)?.weging?.id
  return id === undefined ? null : leesWeging(wie, id)
}

const antwoordVan = async (wie: ApiGebruiker, teamId: string, vraagId: string) =>
  (await wegingVan(wie, teamId))?.antwoorden.find((antwoord) => antwoord.vraagId === vraagId)

test('Of five templates that came back two are faulty: three are taken over, the faults are read by cell, mended and sent again', async () => {
  const land = await meldAan(reis.app.url, 'programmabureau-1')
  const page = await reis.bezoek('programmabureau-1')
  const blad = new Importblad(page)
  const eerst = await antwoordVan(land, 'smc-assen', '1.1')
  const ander = eerst?.waarde === 2 ? 1 : 2
  const ingetypt: Record<string, Ingetypt> = {
    'SMC Alkmaar': { kop: jaNee, antwoorden: alles },
    'SMC Almelo': {
      antwoorden: { '1.1': [4, '=Gaat beter & sneller'], '9.5': ['geen beeld', ''] },
    },
    'SMC Assen': { antwoorden: { '1.1': [ander, 'Bijgesteld in het teamoverleg.'] } },
    // A score that there is none of, and a stelling of another version.
    'SMC Almere 1': { antwoorden: { '1.1': 6, '1.2': 4, '12.1': 3 } },
    // The file of a colleague, under the code of this team.
    'SMC Almere 2': { kop: { Team: 'SMC Amersfoort 2' }, antwoorden: { '2.1': 3 } },
  }

  // Each team gets its own template; five come back filled in.
  await page.goto('import')
  const sjablonen = new Map<string, Awaited<ReturnType<Importblad['haalSjabloon']>>>()
  for (const team of Object.keys(ingetypt)) sjablonen.set(team, await blad.haalSjabloon(team))
  const { openRonde } = await land.lees<Teams>('/teams')
  expect([...sjablonen.values()].map(({ naam }) => naam)).toContain(
    `weging-${openRonde.id}-smc-almere-1.xlsx`,
  )
  const ingevuld = async (team: string, invulling = ingetypt[team] ?? {}) => {
    const { naam, bytes } = sjablonen.get(team) ?? { naam: '', bytes: new Uint8Array() }
    return alsBestand(naam, await vulSjabloon(bytes, invulling))
  }
  const vijf = await Promise.all(Object.keys(ingetypt).map((team) => ingevuld(team)))
  await blad.kies(vijf)

  // The report: what would happen, and per cell what is wrong and what to do.
  await page
    .getByText('Vijf bestanden: twee worden een nieuwe weging, één wijzigt een weging en twee hebben fouten.')
    .waitFor()
  await page.screenshot({ path: await picture('import-controle'), fullPage: true })
  expect(await blad.meldingen('SMC Almere 1')).toEqual([
    '✕ Fout D12 Hier staat “6”. Dat is geen score. Vul 1, 2, 3, 4, 5 of geen beeld in, of maak de cel leeg.',
    '✕ Fout A91 Wegingskader 1.21 heeft geen vraag “12.1”. Verbeter de code, of haal de rij weg.',
  ])
  expect(await blad.meldingen('SMC Almere 2')).toEqual([
    '✕ Fout B6 Het bestand noemt SMC Amersfoort 2, maar de code smc-almere-2 is van SMC Almere 2. Verbeter de code of de naam, zodat zeker is van wie deze antwoorden zijn.',
  ])
  await blad.bestand('SMC Alkmaar').getByText('Daarna is alles beantwoord.').waitFor()
  const verandert = blad
    .bestand('SMC Assen')
    .getByRole('table', { name: 'Wat verandert bij SMC Assen' })
    .getByRole('row')
  expect(await verandert.count()).toBe(2)
  expect(await verandert.last().innerText()).toMatch(
    new RegExp(`^1\\.1 [^]*score ${eerst?.waarde}[^]*score ${ander}[^]*“Bijgesteld in het teamoverleg.”`),
  )
  expect(await wegingVan(land, 'smc-alkmaar')).toBeNull()
  expect(await antwoordVan(land, 'smc-assen', '1.1')).toEqual(eerst)

  await blad.neemOver('Neem drie wegingen over')
  await page.getByText('Drie van drie wegingen overgenomen').waitFor()
  await page.screenshot({ path: await picture('import-resultaat') })
  expect((await wegingVan(land, 'smc-alkmaar'))?.antwoorden).toHaveLength(79)
  expect(await antwoordVan(land, 'smc-almelo', '1.1')).toMatchObject({
    waarde: 4,
    toelichting: '=Gaat beter & sneller',
  })
  expect(await antwoordVan(land, 'smc-almelo', '9.5')).toMatchObject({ waarde: 'geen-beeld' })
  expect(await antwoordVan(land, 'smc-assen', '1.1')).toMatchObject({ waarde: ander })
  expect(await wegingVan(land, 'smc-almere-1')).toBeNull()
  expect(await wegingVan(land, 'smc-almere-2')).toBeNull()

  // One is mended and sent again, together with all that was there: only that one does anything.
  await page.getByRole('button', { name: 'Meer bestanden importeren' }).click()
  const hersteld = await ingevuld('SMC Almere 1', { antwoorden: { '1.1': 5, '1.2': 4 } })
  await blad.kies([...vijf.slice(0, 3), hersteld])
  await page.getByText('Vier bestanden: één wordt een nieuwe weging en drie veranderen niets.').waitFor()
  await blad.neemOver('Neem één weging over')
  await page.getByText('Eén van één weging overgenomen').waitFor()
  expect((await wegingVan(land, 'smc-almere-1'))?.antwoorden.map(({ waarde }) => waarde)).toEqual([5, 4])

  // The same once more changes nothing, and there is nothing to take over.
  const voor = await Promise.all(['smc-alkmaar', 'smc-almelo', 'smc-assen'].map((id) => wegingVan(land, id)))
  await page.getByRole('button', { name: 'Meer bestanden importeren' }).click()
  await blad.kies(vijf.slice(0, 3))
  await page.getByText('Drie bestanden: drie veranderen niets.').waitFor()
  await blad.bestand('SMC Alkmaar').getByText('Verandert niets').waitFor()
  expect(await page.getByRole('button', { name: /^Neem/ }).count()).toBe(0)
  expect(
    await Promise.all(['smc-alkmaar', 'smc-almelo', 'smc-assen'].map((id) => wegingVan(land, id))),
  ).toEqual(voor)
})

test('The templates of all teams come in one zip, and one of them comes back filled in', async () => {
  const page = await reis.bezoek('programmabureau-1')
  const blad = new Importblad(page)
  await page.goto('import')
  const komt = page.waitForEvent('download')
  await page.getByRole('link', { name: 'Sjablonen van alle 103 teams ophalen (ZIP)' }).click()
  const download = await komt
  expect(download.suggestedFilename()).toBe('sjablonen-2026-Q4.zip')
  const zip = leesZip(await readFile(await download.path()), 50_000_000)
  expect(zip.namen).toHaveLength(103)
  const naam = 'weging-2026-Q4-smc-zwolle-1.xlsx'
  const sjabloon = new Uint8Array((await zip.pakUit(naam)) ?? [])
  await blad.kies([alsBestand(naam, await vulSjabloon(sjabloon, { antwoorden: { '1.1': 4 } }))])
  await blad.bestand('SMC Zwolle 1').getByText('Nieuwe weging').waitFor()
})

test('Somebody with only a keyboard fetches a template, chooses it filled in, and takes it over', async () => {
  const land = await meldAan(reis.app.url, 'programmabureau-1')
  const page = await reis.bezoek('programmabureau-1')
  const toetsen = new Toetsenbord(page)
  await page.goto('import')
  await page.getByRole('link', { name: 'Sjabloon ophalen (XLSX)' }).waitFor()
  await toetsen.tabNaar('Team')
  await toetsen.typ('SMC Hengelo')
  const komt = page.waitForEvent('download')
  await toetsen.tabNaar('Sjabloon ophalen (XLSX)')
  await toetsen.druk('Enter')
  const download = await komt
  expect(download.suggestedFilename()).toMatch(/smc-hengelo\.xlsx$/)
  expect((await toetsen.focus()).naam).toBe('Sjabloon ophalen (XLSX)')
  const bytes = await readFile(await download.path())
  const gevuld = await vulSjabloon(bytes, { antwoorden: { 'T.5': 4 } })

  // Listened for well before the key, since the browser must know by then that it need not open a window of its own.
  page.once('filechooser', (kiezer) => kiezer.setFiles(alsBestand('ingevuld.xlsx', gevuld)))
  await toetsen.tabNaar('Kies de ingevulde sjablonen', 'Shift+Tab')
  await toetsen.druk('Enter')
  // What came in place of the field has focus, so that reading goes on there.
  await page.getByRole('heading', { name: 'Wat er gebeurt als u overneemt' }).waitFor()
  expect((await toetsen.focus()).naam).toBe('Wat er gebeurt als u overneemt')
  await toetsen.tabNaar('Neem één weging over')
  await toetsen.druk('Enter')
  await page.getByRole('heading', { name: 'Resultaat' }).waitFor()
  expect((await toetsen.focus()).naam).toBe('Resultaat')
  expect(await antwoordVan(land, 'smc-hengelo', 'T.5')).toMatchObject({ waarde: 4 })

  await toetsen.tabNaar('Meer bestanden importeren')
  await toetsen.druk('Enter')
  await page.getByLabel('Kies de ingevulde sjablonen').waitFor()
  expect((await toetsen.focus()).naam).toBe('Ingevulde bestanden')
})
