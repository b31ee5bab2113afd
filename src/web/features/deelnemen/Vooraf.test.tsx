import { screen, waitFor } from '@testing-library/react'
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { maakTestapp, type Testapp } from '~tests/support/testapp'
import { inOpenRonde } from '~tests/support/testorganisatie'
import { laadApp, type Pagina } from '~tests/support/webapp'
import { doeMeeOpTelefoon, kijkOpnieuw, openZaal, type Testzaal } from '~tests/support/webdeelname'
import { gekozen, rondje, vraag } from '~tests/support/webvragen'

let app: Testapp
beforeAll(async () => {
  app = await maakTestapp()
})
afterAll(() => app.sluit())

const EINDWEGING = '8 Eindweging Resultaatverantwoordelijk'
let zaal: Testzaal
let pagina: Pagina
beforeEach(async () => {
  zaal = await openZaal(app, { wijze: 'vooraf' })
  pagina = await doeMeeOpTelefoon(app, zaal)
})

const knop = (naam: string) => screen.findByRole('button', { name: naam })
const druk = async (naam: string) => pagina.gebruiker.click(await knop(naam))
const scoor = async (nummer: string, optie: string) => {
  await pagina.gebruiker.click(await rondje(nummer, optie))
  await screen.findByText('Verstuurd. U kunt nog wijzigen tot de begeleider begint.')
}

test('one walks through all, sees what is open, is calmly done, and can still change', async () => {
  await vraag('8.1')
  expect(screen.getByText('0 van 4 gescoord')).toBeTruthy()
  await scoor('8.1', '4')
  expect(screen.getByText('1 van 4 gescoord')).toBeTruthy()
  await druk('Volgende')
  expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1, name: /^8\.2 / }))
  await druk('Volgende')
  await scoor('8.3', 'Geen beeld')
  await druk('Vorige')
  await vraag('8.2')
  await druk('Bekijk wat nog open is (2)')
  await screen.findByRole('heading', { level: 1, name: 'Nog 2 te gaan' })
  await druk('eindweging 8')
  await scoor(EINDWEGING, '3')
  await druk('Overzicht')
  await druk('Ga verder met 8.2')
  await scoor('8.2', '2')
  await druk('Bekijk al mijn scores')
  expect(await screen.findByRole('heading', { level: 1, name: 'U bent klaar' })).toBeTruthy()
  expect(screen.getByText(/^U hebt bij alles een score gegeven\. Wijzigen kan tot/)).toBeTruthy()
  kijkOpnieuw()
  expect(await screen.findByText('1 van 1 is klaar.')).toBeTruthy()
  await druk('8.1 score 4')
  expect(await gekozen('8.1')).toBe('4')
  await scoor('8.1', '5')
  expect(await gekozen('8.1')).toBe('5')
})

test('a next time one begins at the first that is open', async () => {
  await scoor('8.1', '4')
  pagina.sluit()
  await laadApp(`/deelname/${zaal.sessieId}`)
  expect(await vraag('8.2')).toBeTruthy()
})

test('chosen without a connection it counts as scored, and goes out later', async () => {
  await vraag('8.1')
  pagina.verbinding.verbroken = true
  await pagina.gebruiker.click(await rondje('8.1', '2'))
  await screen.findByText(/^Bewaard op deze telefoon\./)
  await druk('Volgende')
  await pagina.gebruiker.click(await rondje('8.2', '3'))
  expect(screen.getByText('2 van 4 gescoord')).toBeTruthy()
  pagina.verbinding.verbroken = false
  window.dispatchEvent(new Event('online'))
  await screen.findByText(/^Verstuurd\./)
  const antwoord = await fetch(`/api/v1/groepssessies/${zaal.sessieId}/deelname`)
  expect((await antwoord.json()).eigen).toEqual({ 8.1: 2, 8.2: 3 })
})

test('when the moment has passed it says so, with how far one got', async () => {
  pagina.sluit()
  const klok = vi.spyOn(Date, 'now').mockReturnValue(inOpenRonde.getTime())
  const tot = new Date(inOpenRonde.getTime() + 60_000).toISOString()
  zaal = await openZaal(app, { wijze: 'vooraf', voorafTot: tot })
  pagina = await doeMeeOpTelefoon(app, zaal)
  await pagina.gebruiker.click(await rondje('8.1', '4'))
  await screen.findByText(/^Verstuurd\. U kunt nog wijzigen tot \d/)
  pagina.sluit()
  klok.mockReturnValue(inOpenRonde.getTime() + 120_000)
  await laadApp(`/deelname/${zaal.sessieId}`)
  expect(
    await screen.findByRole('heading', { level: 1, name: 'Het moment om vooraf te scoren is voorbij' }),
  ).toBeTruthy()
  expect(screen.getByText(/^U gaf 1 van de 4 scores\./)).toBeTruthy()
  expect(screen.queryByRole('radio')).toBeNull()
})

test('when the conversation begins it shows what the group sees', async () => {
  await scoor('8.1', '4')
  await zaal.doe({ soort: 'begin' })
  kijkOpnieuw()
  expect(await screen.findByRole('heading', { level: 1, name: 'De scores zijn getoond' })).toBeTruthy()
  await zaal.doe({ soort: 'ga-naar', vraagId: '8.1', zonderAfspraak: true })
  kijkOpnieuw()
  await screen.findByText(/^Praat erover met elkaar/)
  expect(screen.getByText('0 van 4 afgesproken')).toBeTruthy()
  await waitFor(() => expect(document.activeElement?.tagName).toBe('H1'))
})
