import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { laptop, telefoon } from '~tests/support/browser'
import { meetMaten } from '~tests/support/maten'
import { bereidReisVoor, wachtOp } from '~tests/support/reis'
import { beginWeging, meldAan } from '~tests/support/reisApi'
import { Formulier } from './Formulier'

const reis = bereidReisVoor()

const schermen = [
  ['a laptop', { viewport: laptop }],
  ['a phone', { viewport: telefoon, hasTouch: true, isMobile: true }],
] as const

/** What the browser says of a page that is not there for this person. */
const nietGevonden = [/status of 404/, /^ApiFout: Dit bestaat niet, of u mag het niet zien\./]

const titel = (page: Page) => page.getByRole('heading', { level: 1 })
const teams = (page: Page) => page.getByRole('main').getByRole('heading', { level: 2 })

test.each(schermen)(
  'On %s a begeleider sees the own team only, and no other weging exists for them',
  async (_, scherm) => {
    const elders = await beginWeging(await meldAan(reis.app.url, 'begeleider-smc-emmen'), 'smc-emmen')
    const page = await reis.bezoek('begeleider-smc-assen', { ...scherm, magKlagen: nietGevonden })
    await page.goto('')
    await titel(page).filter({ hasText: 'Mijn team' }).waitFor()
    expect(await teams(page).allTextContents()).toEqual(['SMC Assen'])
    expect(await page.getByRole('banner').innerText()).toContain('begeleider')
    expect(await page.getByText('Voorbeeldgegevens:').count()).toBe(1)
    expect(await meetMaten(page)).toEqual([])
    for (const pad of ['', '/onderdelen/1', '/uitkomst', '/indienen', '/verslag']) {
      await page.goto(`wegingen/${elders.id}${pad}`)
      await titel(page).filter({ hasText: 'Deze pagina is er niet' }).waitFor()
    }
    expect(await meetMaten(page)).toEqual([])
    await page.getByRole('link', { name: 'Naar mijn teams' }).click()
    await titel(page).filter({ hasText: 'Mijn team' }).waitFor()
  },
)

test.each(schermen)(
  'On %s a districtsmanager reads all teams of the district and changes none',
  async (_, scherm) => {
    const verzonden: string[] = []
    const page = await reis.bezoek('districtsmanager-noord', { ...scherm, magKlagen: nietGevonden })
    page.on('request', (verzoek) => verzoek.method() !== 'GET' && verzonden.push(verzoek.url()))
    await page.goto('')
    await titel(page).filter({ hasText: 'Teams' }).waitFor()
    const namen = await teams(page).allTextContents()
    expect(namen).toEqual(
      expect.arrayContaining(['SMC Assen Noord', 'SMC Emmen Noord', 'SMC Groningen 1 Noord']),
    )
    expect(namen.filter((naam) => !naam.endsWith(' Noord'))).toEqual([])
    expect(await page.getByRole('link', { name: /Weging beginnen|Verder met de weging/ }).count()).toBe(0)
    expect(await meetMaten(page)).toEqual([])

    await page.getByRole('link', { name: 'Weging bekijken SMC Emmen' }).click()
    await titel(page).filter({ hasText: 'antwoorden te gaan' }).waitFor()
    expect(await page.getByRole('link', { name: /indienen|Verder met invullen/i }).count()).toBe(0)
    await page.getByRole('link', { name: 'Antwoorden', exact: true }).click()
    const formulier = new Formulier(page)
    await formulier.vraag('1.1').waitFor()
    expect(await page.getByRole('radio', { disabled: false }).count()).toBe(0)
    expect(await formulier.gekozen('1.1')).not.toBeNull()
    expect(
      await page.getByRole('button', { name: /Wis antwoord|Toelichting toevoegen|toetsen/ }).count(),
    ).toBe(0)
    expect(await meetMaten(page)).toEqual([])

    await page.goto('')
    await page.getByText(/^Eerdere wegingen van SMC Assen/).click()
    await page
      .getByRole('listitem')
      .filter({ hasText: 'SMC Assen' })
      .getByRole('link', { name: /kwartaal/ })
      .first()
      .click()
    await page.getByRole('link', { name: 'Weegverslag', exact: true }).click()
    await titel(page).filter({ hasText: 'Weegverslag SMC Assen' }).waitFor()
    expect(await meetMaten(page)).toEqual([])

    // A team in another district is not there, however one comes to its address.
    const elders = await beginWeging(await meldAan(reis.app.url, 'begeleider-smc-hengelo'), 'smc-hengelo')
    await page.goto(`wegingen/${elders.id}/uitkomst`)
    await titel(page).filter({ hasText: 'Deze pagina is er niet' }).waitFor()
    await page.goto('teams/smc-alkmaar/beginnen')
    await page.getByText('Hier kunt u geen weging beginnen').waitFor()
    expect(verzonden).toEqual([])
  },
)

test.each(schermen)('On %s the programmabureau finds any of 103 teams and reads it', async (_, scherm) => {
  const page = await reis.bezoek('programmabureau-1', scherm)
  await page.goto('')
  await page.getByText('103 van 103 teams').waitFor()
  expect(await page.getByRole('link', { name: /Weging beginnen|Verder met de weging/ }).count()).toBe(0)
  expect(await meetMaten(page)).toEqual([])
  await page.getByRole('searchbox', { name: 'Zoek een team of district' }).fill('heerlen')
  await page.getByText('4 van 103 teams').waitFor()
  expect(await teams(page).allTextContents()).toEqual(
    [1, 2, 3, 4].map((nummer) => `SMC Heerlen ${nummer} Limburg`),
  )
  await page.getByRole('searchbox').fill('assen')
  await page.getByRole('link', { name: 'Uitkomst bekijken SMC Assen' }).click()
  await titel(page).filter({ hasText: 'één stelling van SMC in de basis' }).waitFor()
  expect(await page.getByRole('link', { name: 'Weging indienen' }).count()).toBe(0)
})

test.each(schermen)('On %s a beheerder sees no scores at all', async (_, scherm) => {
  const elders = await beginWeging(await meldAan(reis.app.url, 'begeleider-smc-emmen'), 'smc-emmen')
  const page = await reis.bezoek('beheerder-1', { ...scherm, magKlagen: nietGevonden })
  await page.goto('')
  await page.getByText('Als beheerder ziet u geen wegingen').waitFor()
  expect(await meetMaten(page)).toEqual([])
  await page.goto(`wegingen/${elders.id}/uitkomst`)
  await titel(page).filter({ hasText: 'Deze pagina is er niet' }).waitFor()
})

test.each(schermen)(
  'On %s one signs in, out, and in as somebody else; the bar always says who',
  async (_, scherm) => {
    const page = await reis.bezoek(null, scherm)
    const balk = page.getByRole('banner')
    await page.goto('')
    await page.getByRole('searchbox').fill('hengelo')
    await page
      .getByRole('button', { name: /SMC Hengelo$/ })
      .first()
      .click()
    await titel(page).filter({ hasText: 'Mijn team' }).waitFor()
    await balk.getByText(/· begeleider$/).waitFor()
    await balk.getByRole('button', { name: 'Afmelden' }).click()
    await titel(page).filter({ hasText: 'Kies als wie u rondkijkt' }).waitFor()
    await wachtOp(() => balk.innerText()).not.toContain('begeleider')
    expect(await meetMaten(page)).toEqual([])
    await page.goBack()
    await titel(page).filter({ hasText: 'Kies als wie u rondkijkt' }).waitFor()
    await page.getByRole('searchbox').fill('noord')
    await page
      .getByRole('button', { name: /Noord$/ })
      .first()
      .click()
    await teams(page).filter({ hasText: 'SMC Assen' }).waitFor()
    await balk.getByText(/· districtsmanager$/).waitFor()
    expect(await teams(page).filter({ hasText: 'SMC Hengelo' }).count()).toBe(0)
  },
)

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
