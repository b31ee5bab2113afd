import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { bereidReisVoor } from '~tests/support/reis'
import { meldAan } from '~tests/support/reisApi'
import { Keuring } from './Keuring'

const reis = bereidReisVoor()
const keuring = new Keuring()

interface Ronde {
  teams: { naam: string; district: { naam: string } }[]
}

const kop = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name }).waitFor()

/** Gives what is on screen another name from a day on. */
async function hernoem(page: Page, naam: string, vanaf?: string) {
  const formulier = page.getByRole('form', { name: 'Andere naam' })
  await formulier.getByLabel('Naam').fill(naam)
  if (vanaf) await formulier.getByLabel('Vanaf').fill(vanaf)
  await formulier.getByRole('button', { name: 'Naam wijzigen' }).click()
}

test('An organisation changes by the day, and what has been keeps its name', async () => {
  const page = await reis.bezoek('programmabureau-1', { magKlagen: [/status of 400/] })
  const bureau = await meldAan(reis.app.url, 'programmabureau-1')
  const { openRonde } = await bureau.lees<{ openRonde: { id: string } }>('/teams')
  const inRonde = async (id: string) =>
    (await bureau.lees<Ronde>(`/rondes/${id}`)).teams.map(({ naam, district }) => `${naam}, ${district.naam}`)

  // The next quarter is planned; from its first day on much will be otherwise.
  await page.goto('rondes')
  await kop(page, 'Rondes')
  const volgend = await page.getByLabel('Eerste dag').inputValue()
  const rondeId = await page.getByLabel('Kwartaal').inputValue()
  await page.getByRole('button', { name: 'Ronde plannen' }).click()
  await kop(page, /is gepland$/)
  await keuring.bekijk(page, 'ronde-gepland')

  // One district gets its other name then, another one today.
  await page.goto('organisatie')
  await kop(page, 'Organisatie')
  await page.getByText(/^Noord \(\d+\)$/).click()
  await page.getByRole('link', { name: 'District Noord hernoemen' }).click()
  await kop(page, 'District Noord')
  await hernoem(page, 'Gelderlnd', volgend)
  await page.getByText(/Deze naam lijkt op het district Gelderland\./).waitFor()
  await hernoem(page, 'Noordoost', volgend)
  await page.getByText('De andere naam is gepland').waitFor()
  await kop(page, 'District Noord')
  await keuring.bekijk(page, 'organisatie-district')
  await page.goto('organisatie/districten/overijssel')
  await hernoem(page, 'Twente en Salland')
  await kop(page, 'District Twente en Salland')

  // Two teams get other names then; of one that is taken back.
  for (const [team, naam] of [
    ['smc-emmen', 'SMC Zuidoost-Drenthe'],
    ['smc-hoogeveen', 'SMC Zuidwest-Drenthe'],
  ] as const) {
    await page.goto(`organisatie/${team}`)
    await hernoem(page, naam, volgend)
    await page.getByText('De andere naam is gepland').waitFor()
  }
  await keuring.bekijk(page, 'organisatie-team')
  await page.getByRole('link', { name: 'Organisatie' }).last().click()
  await kop(page, 'Organisatie')
  await page.getByRole('button', { name: /^Intrekken.* SMC Zuidwest-Drenthe/ }).click()
  await page.getByRole('dialog').waitFor()
  await keuring.bekijk(page, 'organisatie-intrekken')
  await page.getByRole('button', { name: 'Ja, trek de wijziging in' }).click()
  await page.getByText('De wijziging is ingetrokken').waitFor()
  await page
    .getByText(/krijgt SMC Emmen de naam SMC Zuidoost-Drenthe\.$/)
    .first()
    .waitFor()
  expect(await page.getByText(/SMC Zuidwest-Drenthe/).count()).toBe(0)

  // Two teams merge then. One for which something is planned cannot go up into another before that.
  await page.getByRole('link', { name: 'Teams samenvoegen, splitsen of toevoegen' }).click()
  await kop(page, 'Teams samenvoegen, splitsen of toevoegen')
  for (const i of [1, 2]) {
    await page.getByRole('button', { name: 'Kies een team dat ophoudt' }).click()
    await page.getByLabel(`Team ${i} dat ophoudt`).selectOption(`SMC ${i === 1 ? 'Assen' : 'Emmen'} (Noord)`)
  }
  await page.getByLabel('Naam van nieuw team 1').fill('SMC Drenthe')
  await page.getByLabel('District van nieuw team 1').selectOption('Noord')
  await page.getByLabel('Eerste dag van de nieuwe teams').fill(volgend)
  await page.getByRole('button', { name: 'Teams vastleggen' }).click()
  await page
    .getByText(/Voor SMC Emmen is vanaf .* nog een wijziging gepland/)
    .first()
    .waitFor()
  await keuring.bekijk(page, 'organisatie-herindelen')
  await page.getByLabel('Team 2 dat ophoudt').selectOption('SMC Hoogeveen (Noord)')
  await page.getByRole('button', { name: 'Teams vastleggen' }).click()
  await kop(page, 'Organisatie')
  await keuring.bekijk(page, 'organisatie')

  // The ronde that is open has the names of then; what is to come has today's, until its day comes.
  expect(await inRonde(openRonde.id)).toEqual(
    expect.arrayContaining([
      'SMC Assen, Noord',
      'SMC Emmen, Noord',
      'SMC Hoogeveen, Noord',
      'SMC Hengelo, Overijssel',
    ]),
  )
  const straks = await inRonde(rondeId)
  expect(straks).toEqual(
    expect.arrayContaining(['SMC Drenthe, Noord', 'SMC Emmen, Noord', 'SMC Hengelo, Twente en Salland']),
  )
  expect(straks.filter((team) => /Assen|Hoogeveen/.test(team))).toEqual([])

  // The new team is followed back to the two that it comes out of, and that is said.
  await page.goto('trend?team=smc-drenthe')
  await page.getByText(/zijn het de cijfers van SMC Assen en SMC Hoogeveen samen/).waitFor()
  await keuring.bekijk(page, 'trend-voorgangers')

  // The plan was a mistake after all; the ronde that runs cannot be taken away.
  await page.goto(`rondes/${openRonde.id}`)
  await kop(page, /is open$/)
  expect(await page.getByRole('button', { name: 'Ronde verwijderen' }).count()).toBe(0)
  await page.goto(`rondes/${rondeId}`)
  await page.getByRole('button', { name: 'Ronde verwijderen' }).click()
  await page.getByRole('dialog').waitFor()
  await keuring.bekijk(page, 'ronde-verwijderen')
  await page.getByRole('button', { name: 'Ja, verwijder de ronde' }).click()
  await kop(page, 'Rondes')
  expect(await page.getByRole('heading', { level: 2, name: /is gepland$/ }).count()).toBe(0)
})
