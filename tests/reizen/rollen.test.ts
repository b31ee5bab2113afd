import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { laptop, telefoon } from '~tests/support/browser'
import { meetMaten } from '~tests/support/maten'
import { bereidReisVoor, wachtOp } from '~tests/support/reis'
import { beginWeging, meldAan } from '~tests/support/reisApi'
import { Formulier } from './Formulier'

const reis = bereidReisVoor()

/** What must be so on a laptop, and on a phone, where it must fit too. */
async function opBeide(page: Page, klopt: () => Promise<unknown>) {
  await klopt()
  await page.setViewportSize(telefoon)
  await klopt()
  expect(await meetMaten(page)).toEqual([])
  await page.setViewportSize(laptop)
}

/** What the browser says of a page that is not there for this person. */
const nietGevonden = [/status of 404/, /^ApiFout: Dit bestaat niet, of u mag het niet zien\./]

const titel = (page: Page) => page.getByRole('heading', { level: 1 })
const teams = (page: Page) => page.getByRole('main').getByRole('heading', { level: 2 })

test('A begeleider sees the own team only, and no other weging exists for them', async () => {
  const elders = await beginWeging(await meldAan(reis.app.url, 'begeleider-smc-emmen'), 'smc-emmen')
  const page = await reis.bezoek('begeleider-smc-assen', { magKlagen: nietGevonden })
  await page.goto('')
  await titel(page).filter({ hasText: 'Mijn team' }).waitFor()
  await opBeide(page, async () => {
    expect(await teams(page).allTextContents()).toEqual(['SMC Assen'])
    await page.getByRole('banner').getByText('· begeleider').waitFor()
    await page.getByText('Voorbeeldgegevens:').waitFor()
    await page.getByRole('link', { name: 'Uitkomst bekijken SMC Assen' }).waitFor()
  })
  for (const pad of ['', '/onderdelen/1', '/uitkomst', '/indienen', '/verslag']) {
    await page.goto(`wegingen/${elders.id}${pad}`)
    await titel(page).filter({ hasText: 'Deze pagina is er niet' }).waitFor()
  }
  await opBeide(page, () => page.getByRole('link', { name: 'Naar mijn teams' }).waitFor())
  await page.getByRole('link', { name: 'Naar mijn teams' }).click()
  await titel(page).filter({ hasText: 'Mijn team' }).waitFor()
})

test('A districtsmanager reads all teams of the district and changes none', async () => {
  const verzonden: string[] = []
  const page = await reis.bezoek('districtsmanager-noord', { magKlagen: nietGevonden })
  page.on('request', (verzoek) => verzoek.method() !== 'GET' && verzonden.push(verzoek.url()))
  await page.goto('teams')
  await titel(page).filter({ hasText: 'Teams' }).waitFor()
  await opBeide(page, async () => {
    const namen = await teams(page).allTextContents()
    expect(namen).toEqual(
      expect.arrayContaining(['SMC Assen Noord', 'SMC Emmen Noord', 'SMC Groningen 1 Noord']),
    )
    expect(namen.filter((naam) => !naam.endsWith(' Noord'))).toEqual([])
    expect(await page.getByRole('link', { name: /Weging beginnen|Verder met de weging/ }).count()).toBe(0)
  })

  await page.getByRole('link', { name: 'Weging bekijken SMC Emmen' }).click()
  await titel(page).filter({ hasText: 'antwoorden te gaan' }).waitFor()
  await opBeide(page, async () => {
    expect(await page.getByRole('link', { name: /indienen|Verder met invullen/i }).count()).toBe(0)
  })
  await page.getByRole('link', { name: 'Antwoorden', exact: true }).click()
  const formulier = new Formulier(page)
  await formulier.vraag('1.1').waitFor()
  await opBeide(page, async () => {
    expect(await page.getByRole('radio', { disabled: false }).count()).toBe(0)
    expect(await formulier.gekozen('1.1')).not.toBeNull()
    const wijzigen = page.getByRole('button', { name: /Wis antwoord|Toelichting toevoegen|toetsen/ })
    expect(await wijzigen.count()).toBe(0)
  })

  await page.goto('teams')
  await page.getByText(/^Eerdere wegingen van SMC Assen/).click()
  const assen = page.getByRole('listitem').filter({ hasText: 'SMC Assen' })
  await assen
    .getByRole('link', { name: /kwartaal/ })
    .first()
    .click()
  await page.getByRole('link', { name: 'Weegverslag', exact: true }).click()
  await opBeide(page, () => titel(page).filter({ hasText: 'Weegverslag SMC Assen' }).waitFor())

  // A team in another district is not there, however one comes to its address.
  const elders = await beginWeging(await meldAan(reis.app.url, 'begeleider-smc-hengelo'), 'smc-hengelo')
  await page.goto(`wegingen/${elders.id}/uitkomst`)
  await titel(page).filter({ hasText: 'Deze pagina is er niet' }).waitFor()
  await page.goto('teams/smc-alkmaar/beginnen')
  await page.getByText('Hier kunt u geen weging beginnen').waitFor()
  expect(verzonden).toEqual([])
})

test('The programmabureau finds any of 103 teams and reads it', async () => {
  const page = await reis.bezoek('programmabureau-1')
  await page.goto('teams')
  await page.getByText('103 van 103 teams').waitFor()
  await opBeide(page, async () => {
    expect(await page.getByRole('link', { name: /Weging beginnen|Verder met de weging/ }).count()).toBe(0)
  })
  await page.getByRole('searchbox', { name: 'Zoek een team of district' }).fill('heerlen')
  await page.getByText('4 van 103 teams').waitFor()
  const heerlen = [1, 2, 3, 4].map((nummer) => `SMC Heerlen ${nummer} Limburg`)
  await opBeide(page, async () => expect(await teams(page).allTextContents()).toEqual(heerlen))
  await page.getByRole('searchbox').fill('assen')
  await page.getByRole('link', { name: 'Uitkomst bekijken SMC Assen' }).click()
  await titel(page).filter({ hasText: 'één stelling van SMC in de basis' }).waitFor()
  await opBeide(page, async () => {
    expect(await page.getByRole('link', { name: 'Weging indienen' }).count()).toBe(0)
  })
})

test('A beheerder sees no scores at all', async () => {
  const elders = await beginWeging(await meldAan(reis.app.url, 'begeleider-smc-emmen'), 'smc-emmen')
  const page = await reis.bezoek('beheerder-1', { magKlagen: nietGevonden })
  await page.goto('')
  await titel(page).filter({ hasText: 'Organisatie' }).waitFor()
  await page.goto('teams')
  await page.getByText('Als beheerder ziet u geen wegingen').waitFor()
  await opBeide(page, async () => expect(await teams(page).allTextContents()).not.toContain('SMC Emmen'))
  await page.goto(`wegingen/${elders.id}/uitkomst`)
  await titel(page).filter({ hasText: 'Deze pagina is er niet' }).waitFor()
})

test('One signs in, out, and in as somebody else; the bar always says who', async () => {
  const page = await reis.bezoek(null)
  const balk = page.getByRole('banner')
  await page.goto('')
  await page.getByRole('searchbox').fill('hengelo')
  await page
    .getByRole('button', { name: /SMC Hengelo$/ })
    .first()
    .click()
  await titel(page).filter({ hasText: 'Mijn team' }).waitFor()
  await opBeide(page, () => balk.getByText(/· begeleider$/).waitFor())
  await balk.getByRole('button', { name: 'Afmelden' }).click()
  await titel(page).filter({ hasText: 'Kies als wie u rondkijkt' }).waitFor()
  await wachtOp(() => balk.innerText()).not.toContain('begeleider')
  await page.goBack()
  await titel(page).filter({ hasText: 'Kies als wie u rondkijkt' }).waitFor()
  await page.getByRole('searchbox').fill('noord')
  await page
    .getByRole('button', { name: /Noord$/ })
    .first()
    .click()
  await teams(page).filter({ hasText: 'SMC Assen' }).waitFor()
  await opBeide(page, () => balk.getByText(/· districtsmanager$/).waitFor())
  expect(await teams(page).filter({ hasText: 'SMC Hengelo' }).count()).toBe(0)
})

test('Signed out meanwhile: answers wait, and go out after signing in again', async () => {
  const persoon = 'begeleider-smc-alkmaar'
  const { id } = await beginWeging(await meldAan(reis.app.url, persoon), 'smc-alkmaar')
  const page = await reis.bezoek(persoon, { magKlagen: [/status of 401/] })
  const formulier = new Formulier(page)
  await formulier.open(id, 'onderdelen/1')
  const naam = await page
    .getByRole('banner')
    .getByText(/· begeleider$/)
    .textContent()
  await page.context().clearCookies()
  await formulier.keuze('1.1', 4).check()
  await page.getByText('U bent niet meer aangemeld. 1 antwoord nog niet verzonden.').waitFor()
  await formulier.keuze('1.2', 3).check()
  await page.getByText('2 antwoorden nog niet verzonden').waitFor()
  await page.getByRole('link', { name: 'Opnieuw aanmelden' }).click()
  await titel(page).filter({ hasText: 'Kies als wie u rondkijkt' }).waitFor()
  await page.getByRole('searchbox').fill('alkmaar')
  await page.getByRole('button', { name: naam?.replace(' · begeleider', '') ?? '' }).click()
  await formulier.vraag('1.1').waitFor()
  await formulier.isOpgeslagen()
  expect(await formulier.gekozen('1.1')).toBe('4')
  const { beantwoord } = await meldAan(reis.app.url, persoon)
    .then((wie) => wie.lees<{ teams: { weging: { beantwoord: number } }[] }>('/teams'))
    .then(({ teams: [team] }) => team?.weging ?? { beantwoord: 0 })
  expect(beantwoord).toBe(2)
})
