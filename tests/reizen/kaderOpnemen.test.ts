import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import type { Kader } from '~/domein/kader/Kader'
import { bereidReisVoor } from '~tests/support/reis'
import { meldAan } from '~tests/support/reisApi'
import { alsJson } from '~tests/support/testkaderbestand'
import { volgendKader } from '~tests/support/volgendKader'
import { Keuring } from './Keuring'

const reis = bereidReisVoor()
const keuring = new Keuring()

/** The next version as a beheerder gets it: other words here and there, a stelling more, and one point more for the basis. */
const volgende = volgendKader((kader) => {
  const [een, , drie] = kader.secties as [Kader['secties'][0], Kader['secties'][0], Kader['secties'][0]]
  Object.assign(kader, { datum: '2027-01', bron: `${kader.bron} Herzien in 2027.` })
  Object.assign(een, { titel: `${een.titel} en betrokken` })
  for (const stelling of een.stellingen.slice(0, 2)) stelling.tekst = stelling.tekst.replace(/^\S+/, 'Elk')
  Object.assign(drie.stellingen[2] as object, { tekst: 'Cliënten kiezen zelf waar zij een afspraak maken.' })
  drie.stellingen.push({
    id: '3.10',
    tekst: 'Het team kijkt elk kwartaal terug op zijn eigen plan.',
    succesfactor: null,
  })
  Object.assign(kader.stadia[1] as object, { minimum: { succesfactor: 4, overig: 4 } })
})
const kapot = alsJson(volgende)
  .replace('"datum": "2027-01"', '"datum": "januari 2027"')
  .replace('"tekst": "Cliënten kiezen zelf waar zij een afspraak maken."', '"tekst": ""')
  .replace('"eindweging"', '"eindweging": "Twee keer",\n      "eindweging"')

async function kies(page: Page, inhoud: string): Promise<void> {
  await page.getByLabel('Kies het JSON-bestand').setInputFiles({
    name: 'wegingskader-1.22.json',
    mimeType: 'application/json',
    buffer: Buffer.from(inhoud),
  })
}
const kop = (page: Page, name: string | RegExp, level = 1) =>
  page.getByRole('heading', { level, name }).waitFor()

test('A beheerder mends a file, sees what it makes different and takes it in; the programmabureau plans a ronde with it', async () => {
  const beheerder = await reis.bezoek('beheerder-1')
  await beheerder.goto('')
  await beheerder.getByRole('link', { name: 'Kaders' }).click()
  await kop(beheerder, 'Versies van het wegingskader')
  await keuring.bekijk(beheerder, 'kader-lijst')
  await beheerder.getByRole('link', { name: 'Versie opnemen uit een bestand' }).click()
  await kop(beheerder, 'Versie van het wegingskader opnemen')
  await keuring.bekijk(beheerder, 'kader-kiezen')

  // A file with faults: all of them at once, where they are.
  await kies(beheerder, kapot)
  await kop(beheerder, 'wegingskader-1.22.json kan niet worden opgenomen', 2)
  const fouten = await beheerder.locator('#inhoud li').allInnerTexts()
  expect(fouten.map((fout) => fout.replaceAll(/\s+/g, ' '))).toEqual([
    'Datum De vorm is jjjj-mm.',
    'Eindweging Staat er twee keer.',
    'Stelling 3.3: tekst Mag niet leeg zijn.',
  ])
  await keuring.bekijk(beheerder, 'kader-fouten')
  await beheerder.getByRole('button', { name: 'Kies een ander bestand' }).click()

  // Mended: what is different, word by word, and what the trend does with it.
  await kies(beheerder, alsJson(volgende))
  await kop(beheerder, 'Wat er verandert met versie 1.22', 2)
  await beheerder.getByText('Zelfde nummer, andere tekst.').first().waitFor()
  await kop(beheerder, 'Stelling 3.10', 4)
  await beheerder.getByText('van 3 naar 4').waitFor()
  await keuring.bekijk(beheerder, 'kader-verschillen')
  await beheerder.getByRole('button', { name: 'Versie 1.22 opnemen' }).click()
  await beheerder.getByText('Versie 1.22 is opgenomen').waitFor()
  await keuring.bekijk(beheerder, 'kader-opgenomen')
  await beheerder.getByRole('link', { name: 'Bekijk versie 1.22' }).click()
  await kop(beheerder, 'Wegingskader 1.22')
  await keuring.bekijk(beheerder, 'kader-versie')
  const bestand = beheerder.waitForEvent('download')
  await beheerder.getByRole('button', { name: 'Download versie 1.22 als JSON' }).click()
  expect((await bestand).suggestedFilename()).toBe('wegingskader-1.22.json')

  // Who plans rondes can use it at once.
  const bureau = await reis.bezoek('programmabureau-1')
  await bureau.goto('kaders/1.22')
  await bureau.getByRole('link', { name: 'Ronde plannen met versie 1.22' }).click()
  await kop(bureau, 'Rondes')
  expect(await bureau.getByLabel('Versie van het wegingskader').inputValue()).toBe('1.22')
  await bureau.getByRole('button', { name: 'Ronde plannen' }).click()
  await bureau.waitForURL(/\/rondes\/\d{4}-Q\d$/)
  const rondeId = new URL(bureau.url()).pathname.split('/').at(-1)
  const land = await meldAan(reis.app.url, 'programmabureau-1')
  const { rondes } = await land.lees<{ rondes: { id: string; kaderVersie: string }[] }>('/rondes')
  expect(rondes.find(({ id }) => id === rondeId)?.kaderVersie).toBe('1.22')

  // A begeleider has no business here, and is told so.
  const begeleider = await reis.bezoek('begeleider-smc-assen')
  await begeleider.goto('kaders')
  await kop(begeleider, 'Voor uw rol is er geen overzicht van versies', 2)
  await keuring.bekijk(begeleider, 'kader-geen-rechten')
})
