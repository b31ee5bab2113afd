import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { bereidReisVoor, wachtOp } from '~tests/support/reis'
import { beginWeging, leesWeging, meldAan } from '~tests/support/reisApi'
import { Formulier } from './Formulier'

const reis = bereidReisVoor()
const eenTekort = 'Team in ontwikkeling tot SMC, één stelling van SMC in de basis'

/** Everything that the page sends to change something. */
function luisterNaarWijzigingen(page: Page): string[] {
  const verzonden: string[] = []
  page.on('request', (verzoek) => {
    if (verzoek.method() !== 'GET') verzonden.push(`${verzoek.method()} ${verzoek.url()}`)
  })
  return verzonden
}

test('SMC Assen is one point short, sees which, tries it, and nothing of that is kept', async () => {
  const page = await reis.bezoek('begeleider-smc-assen')
  const verzonden = luisterNaarWijzigingen(page)
  const { titel } = new Formulier(page)
  const api = await meldAan(reis.app.url, 'begeleider-smc-assen')
  const { id } = await beginWeging(api, 'smc-assen')
  const vooraf = await leesWeging(api, id)

  await page.goto('')
  await page.getByRole('link', { name: 'Uitkomst bekijken SMC Assen' }).click()
  await titel.filter({ hasText: eenTekort }).waitFor()
  await page
    .getByText(/67 van de 68 stellingen halen wat SMC in de basis vraagt\. Eén staat nog in de weg\./)
    .waitFor()
  const kortsteWeg = page.getByRole('region', { name: 'De kortste weg naar SMC in de basis' })
  const tekst = await kortsteWeg.innerText()
  expect(tekst).toContain('Deze ene stelling is genoeg.')
  expect(tekst).toMatch(/T\.3[\s\S]*3\s+nodig\s+4/)
  expect(await page.getByText('nog 1 stelling, 1 punt').count()).toBe(1)

  // Tried: the outcome follows at once, and says that it is not kept.
  await page.getByRole('link', { name: 'Wat als: andere scores proberen' }).click()
  await titel.filter({ hasText: 'Wat als' }).waitFor()
  expect(await page.getByText('Niets hiervan wordt opgeslagen').count()).toBe(1)
  const uitslag = page
    .getByRole('main')
    .getByRole('status')
    .filter({ hasText: /geprobeerd|niet opgeslagen/i })
  expect(await uitslag.innerText()).toContain('Nog niets geprobeerd')
  const probeer = page.getByRole('combobox', { name: 'probeer bij T.3' })
  await probeer.selectOption('4')
  await uitslag.filter({ hasText: 'Met één andere score, niet opgeslagen' }).waitFor()
  expect(await uitslag.innerText()).toContain('SMC in de basis')
  expect(await page.getByText('Geprobeerd, niet opgeslagen', { exact: true }).count()).toBe(1)

  // And back with one click.
  await page.getByRole('button', { name: 'Terug naar de echte scores' }).click()
  await uitslag.filter({ hasText: 'Nog niets geprobeerd' }).waitFor()
  expect(await probeer.inputValue()).toBe('3')
  expect(await page.getByText('Geprobeerd, niet opgeslagen', { exact: true }).count()).toBe(0)

  // A refresh forgets what was tried too, and the button of the browser leads out again.
  await probeer.selectOption('5')
  await uitslag.filter({ hasText: 'Met één andere score' }).waitFor()
  await page.reload()
  await uitslag.filter({ hasText: 'Nog niets geprobeerd' }).waitFor()
  await page.goBack()
  await titel.filter({ hasText: eenTekort }).waitFor()
  await page.goForward()
  await titel.filter({ hasText: 'Wat als' }).waitFor()
  await page.getByRole('link', { name: 'Stoppen met proberen' }).click()
  await titel.filter({ hasText: eenTekort }).waitFor()

  expect(verzonden).toEqual([])
  expect(await leesWeging(api, id)).toEqual(vooraf)
})

test('While answers are missing the outcome claims no stadium and leads to what is open', async () => {
  const page = await reis.bezoek('begeleider-smc-emmen')
  const formulier = new Formulier(page)
  await page.goto('')
  await page.getByRole('link', { name: 'Verder met de weging SMC Emmen' }).click()
  await page.getByRole('link', { name: 'Uitkomst', exact: true }).click()
  await formulier.titel.filter({ hasText: /: nog \d+ antwoorden te gaan$/ }).waitFor()
  await page.getByText('Een stadium is er pas als alles is beantwoord.').waitFor()
  const open = page.getByRole('region', { name: 'Nog open' }).getByRole('link', { name: /^\d+\.\d+$/ })
  const eerste = await open.first().innerText()
  await open.first().click()
  await wachtOp(() => formulier.page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe(
    `${eerste.replace('.', '_')}.waarde`,
  )
})

test('Changed kenmerken change the questions, and back again, with every score kept', async () => {
  const page = await reis.bezoek('begeleider-smc-assen')
  const formulier = new Formulier(page)
  const { id } = await beginWeging(await meldAan(reis.app.url, 'begeleider-smc-assen'), 'smc-assen')
  await formulier.open(id, 'onderdelen/2')
  const score = await formulier.gekozen('2.8')
  expect(score).not.toBeNull()

  await wisselParticipatiewet(page)
  await formulier.open(id, 'onderdelen/2')
  await page.getByText('Geldt niet voor dit team, want het voert de Participatiewet niet uit.').waitFor()
  expect(await formulier.vraag('2.8').count()).toBe(0)
  await page.getByRole('link', { name: 'Uitkomst', exact: true }).click()
  await page.getByText(/66 van de 67 stellingen halen/).waitFor()

  await wisselParticipatiewet(page)
  await formulier.open(id, 'onderdelen/2')
  expect(await formulier.gekozen('2.8')).toBe(score)
})

async function wisselParticipatiewet(page: Page) {
  await page.getByRole('link', { name: 'Kenmerken', exact: true }).click()
  await page.getByRole('checkbox', { name: 'Ons team voert de Participatiewet uit' }).click()
  await page.getByRole('button', { name: 'Kenmerken bewaren' }).click()
  await page.getByRole('heading', { level: 1, name: '1 Cliënt centraal' }).waitFor()
}
