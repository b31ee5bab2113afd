import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { bereidReisVoor, wachtOp } from '~tests/support/reis'
import { goed, leesWeging, meldAan } from '~tests/support/reisApi'
import { Toetsenbord } from './Toetsenbord'

const reis = bereidReisVoor()

/** After an act focus is on something that shows, and where one was or where what came of it begins. */
const staatOp = (toetsen: Toetsenbord, naam: string | RegExp) =>
  wachtOp(() => toetsen.focus()).toMatchObject({
    naam: typeof naam === 'string' ? naam : expect.stringMatching(naam),
    zichtbaar: true,
  })

test('A districtsmanager with only a keyboard remarks, returns, settles otherwise than computed, and reads along the teams', async () => {
  const page = await reis.bezoek('districtsmanager-noord')
  const toetsen = new Toetsenbord(page)
  const begeleider = await meldAan(reis.app.url, 'begeleider-smc-groningen-1')

  // The werklijst, what is to be reviewed first, and a remark with one statement.
  await page.goto('')
  await page.getByRole('heading', { level: 1, name: 'Werklijst' }).waitFor()
  await toetsen.tabNaar('Beoordelen SMC Groningen 1')
  await toetsen.druk('Enter')
  await toetsen.staatOpKop('SMC Groningen 1 beoordelen')
  const wegingId = /wegingen\/([^/]+)/.exec(page.url())?.[1] ?? ''
  await toetsen.tabNaar(/^Alles/)
  await toetsen.druk('Enter')
  await staatOp(toetsen, /^Alles/)
  await toetsen.tabNaar('Opmerking maken bij stelling 1.2')
  await toetsen.druk('Enter')
  await staatOp(toetsen, /^Opmerking bij stelling 1\.2/)
  await toetsen.typ('Waaraan ziet het team dit?')
  await toetsen.tabNaar('Opmerking plaatsen')
  await toetsen.druk('Enter')
  await page.getByText('“Waaraan ziet het team dit?”').waitFor()
  await staatOp(toetsen, 'Opmerking maken bij stelling 1.2')
  // A second one that is thought better of leads back to the same place.
  await toetsen.druk('Enter')
  await staatOp(toetsen, /^Opmerking bij stelling 1\.2/)
  await toetsen.tabNaar('Annuleren')
  await toetsen.druk('Enter')
  await staatOp(toetsen, 'Opmerking maken bij stelling 1.2')

  // Back it goes, with the reason, asked first.
  await toetsen.tabNaar(/^Wat vraagt u van het team\?/)
  await toetsen.typ('Licht 1.2 nog toe.')
  await toetsen.tabNaar('Weging teruggeven')
  await toetsen.druk('Enter')
  await staatOp(toetsen, 'Weging nu teruggeven?')
  await toetsen.druk('Escape')
  await staatOp(toetsen, 'Weging teruggeven')
  await toetsen.druk('Enter')
  await staatOp(toetsen, 'Weging nu teruggeven?')
  await toetsen.tabNaar('Ja, geef de weging terug')
  await toetsen.druk('Enter')
  await page.getByText('Het team is aan zet').first().waitFor()
  await toetsen.staatOpKop('SMC Groningen 1 beoordelen')

  // The team hands in again; the districtsmanager settles another stadium than computed.
  const { versie, volgnummer } = await leesWeging(begeleider, wegingId)
  await goed(
    await begeleider.roep(
      'POST',
      `/wegingen/${wegingId}/indiening`,
      { volgnummer },
      { 'If-Match': `"${versie}"` },
    ),
  )
  await toetsen.tabNaar('Werklijst', 'Shift+Tab')
  await toetsen.druk('Enter')
  await toetsen.staatOpKop('Werklijst')
  await toetsen.tabNaar('Beoordelen SMC Groningen 1')
  await toetsen.druk('Enter')
  await toetsen.staatOpKop('SMC Groningen 1 beoordelen')
  await page.getByText('U bent aan zet').waitFor()
  await toetsen.tabNaar(/^Team in ontwikkeling/)
  await toetsen.druk('Space')
  await page.getByRole('radio', { name: /^Team in ontwikkeling/, checked: true }).waitFor()
  await toetsen.tabNaar(/^Waarom stelt u een ander stadium vast/)
  await toetsen.typ('Het team zegt zelf dat het nog niet zover is.')
  await toetsen.tabNaar('Weging vaststellen')
  await toetsen.druk('Enter')
  await staatOp(toetsen, 'Weging nu vaststellen?')
  await toetsen.tabNaar('Ja, stel de weging vast')
  await toetsen.druk('Enter')
  await page.getByText('Deze weging is vastgesteld').waitFor()
  await toetsen.staatOpKop('SMC Groningen 1 beoordelen')
  expect((await leesWeging(begeleider, wegingId)).vastgesteld).toMatchObject({
    stadium: 'in-ontwikkeling',
    reden: 'Het team zegt zelf dat het nog niet zover is.',
  })

  // The teams side by side: in another order, and what a team wrote with its score.
  await toetsen.tabNaar('Kalibratie', 'Shift+Tab')
  await toetsen.druk('Enter')
  await toetsen.staatOpKop(/^Kalibratie/)
  await toetsen.tabNaar('Grootste verschil eerst')
  await toetsen.druk('Enter')
  await page.getByRole('button', { name: 'Grootste verschil eerst', pressed: true }).waitFor()
  await staatOp(toetsen, 'Grootste verschil eerst')
  await toetsen.tabNaar(/ toelichting(en)? \(\d+\)$/)
  const stelling = (await toetsen.focus()).naam
  await toetsen.druk('Enter')
  await page.getByRole('button', { expanded: true, name: stelling }).waitFor()
  await staatOp(toetsen, stelling)
  await toetsen.druk('Enter')
  await page.getByRole('button', { expanded: true, name: stelling }).waitFor({ state: 'detached' })
})

test('The programmabureau with only a keyboard reads and takes figures along, follows a trend, and copies a reminder', async () => {
  const page = await reis.bezoek('programmabureau-1', { permissions: ['clipboard-read', 'clipboard-write'] })
  const toetsen = new Toetsenbord(page)

  // The national picture: another quarter, the table of a chart, and its figures as a file.
  await page.goto('')
  await page.getByRole('heading', { level: 1 }).waitFor()
  await toetsen.tabNaar('Kwartaal')
  await toetsen.typ('1e kwartaal 2024')
  await page.getByRole('heading', { level: 1, name: /^13 van 103 teams/ }).waitFor()
  await staatOp(toetsen, 'Kwartaal')
  await toetsen.tabNaar(/^Download CSV: /)
  const komt = page.waitForEvent('download')
  await toetsen.druk('Enter')
  const download = await komt
  expect(await readFile(await download.path(), 'utf8')).toMatch(/90/)
  await staatOp(toetsen, /^Download CSV: /)
  await toetsen.tabNaar('Dezelfde cijfers als tabel')
  await toetsen.druk('Enter')
  await staatOp(toetsen, 'Dezelfde cijfers als tabel')
  await page.getByRole('main').getByRole('table').first().waitFor()

  // The trend of a district, and of one section of it.
  await toetsen.tabNaar('Trend', 'Shift+Tab')
  await toetsen.druk('Enter')
  await toetsen.staatOpKop(/./)
  await toetsen.tabNaar('Van wie')
  await toetsen.typ('Noord')
  await page.waitForURL(/district=noord/)
  await staatOp(toetsen, 'Van wie')
  await toetsen.tabNaar('Waarvan')
  await toetsen.typ('6 Taak')
  await page.waitForURL(/sectie=/)
  await staatOp(toetsen, 'Waarvan')

  // Who is out, and a reminder for a team.
  await toetsen.tabNaar('Voortgang', 'Shift+Tab')
  await toetsen.druk('Enter')
  await toetsen.staatOpKop(/teams hebben ingediend$/)
  await toetsen.tabNaar(/^Noord: /)
  await toetsen.druk('Enter')
  await toetsen.tabNaar('Herinnering voor SMC Hoogeveen')
  await toetsen.druk('Enter')
  await staatOp(toetsen, 'Herinnering')
  await toetsen.tabNaar('Tekst kopiëren')
  await toetsen.druk('Enter')
  await page.getByText('De tekst staat op het klembord.').waitFor()
  await staatOp(toetsen, 'Tekst kopiëren')
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('SMC Hoogeveen')
  await toetsen.tabNaar('Sluiten')
  await toetsen.druk('Enter')
  await staatOp(toetsen, 'Herinnering voor SMC Hoogeveen')
})
