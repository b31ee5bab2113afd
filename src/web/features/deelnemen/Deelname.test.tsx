import { screen, waitFor, within } from '@testing-library/react'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { maakTestapp, type Testapp } from '~tests/support/testapp'
import { doe } from '~tests/support/testsessie'
import { laadApp, type Pagina, toonApp } from '~tests/support/webapp'
import { verwachtOpConsole } from '~tests/support/webconsole'
import { doeMeeOpTelefoon, kijkOpnieuw, openZaal, type Testzaal } from '~tests/support/webdeelname'
import { gekozen, rondje, vraag } from '~tests/support/webvragen'

let app: Testapp
beforeAll(async () => {
  app = await maakTestapp()
})
afterAll(() => app.sluit())

let zaal: Testzaal
let pagina: Pagina
beforeEach(async () => {
  zaal = await openZaal(app, { vervanger: 'emiel' })
  pagina = await doeMeeOpTelefoon(app, zaal)
  await kop('U doet mee')
})

const kop = (naam: string) => screen.findByRole('heading', { level: 1, name: naam })
const druk = async (naam: string) => pagina.gebruiker.click(await screen.findByRole('button', { name: naam }))
const begin = async () => {
  await zaal.doe({ soort: 'begin' })
  kijkOpnieuw()
  await vraag('8.1')
}
const toon = async (scherm: 'uitkomst' | 'peiling' | 'peilinguitslag') => {
  await zaal.doe({ soort: 'toon', scherm })
  kijkOpnieuw()
}

test('who waits is told how it begins, and how to get back', async () => {
  const [zetel] = (await zaal.regie()).zetels
  expect(zetel).toMatchObject({ nummer: 1, aanwezig: true })
  expect(screen.getByText(/^Zo begint het:/)).toBeTruthy()
  expect(screen.getAllByText('Uw terugkeercode')).toHaveLength(2)
})

test('a pause says that nothing is lost, and afterwards the vraag is there again', async () => {
  await begin()
  await pagina.gebruiker.click(await rondje('8.1', '4'))
  await screen.findByText(/^Verstuurd\./)
  await zaal.doe({ soort: 'pauzeer' })
  kijkOpnieuw()
  const pauze = await kop('Pauze')
  await waitFor(() => expect(document.activeElement).toBe(pauze))
  await zaal.doe({ soort: 'hervat' })
  kijkOpnieuw()
  expect(await gekozen('8.1')).toBe('4')
})

test('a handover of the lead is said in one line, until the next vraag', async () => {
  await begin()
  await doe(app, 'emiel', zaal.sessieId, { soort: 'neem-leiding' })
  kijkOpnieuw()
  const regel = await screen.findByText('Vanaf nu leidt Emiel Bakker de sessie.')
  expect(regel.getAttribute('role')).toBe('status')
  await doe(app, 'emiel', zaal.sessieId, { soort: 'ga-naar', vraagId: '8.2', zonderAfspraak: true })
  kijkOpnieuw()
  await vraag('8.2')
  expect(regel.textContent).toBe('')
})

describe('at the end', () => {
  beforeEach(begin)

  test('the outcome is a sentence; the screen in the room has the rest', async () => {
    await zaal.doe({ soort: 'kies-werkpunten', punten: [{ vraagId: null, tekst: 'Elke week samen kijken' }] })
    await toon('uitkomst')
    await kop('De uitkomst')
    expect(screen.getByText('Nog 79 antwoorden te gaan')).toBeTruthy()
    expect(screen.getByText('Elke week samen kijken')).toBeTruthy()
  })

  test('the peiling is sent once; what was filled in stays when something else was shown', async () => {
    await toon('peiling')
    await kop('Hoe was de sessie?')
    await druk('Verstuur mijn antwoorden')
    expect(await screen.findByText('Geef bij minstens één zin een antwoord.')).toBeTruthy()
    const zin = async (naam: RegExp) => within(await screen.findByRole('group', { name: naam }))
    await pagina.gebruiker.click((await zin(/vrijuit/)).getByRole('radio', { name: /^5/ }))
    await toon('uitkomst')
    await kop('De uitkomst')
    await toon('peiling')
    expect((await zin(/vrijuit/)).getByRole<HTMLInputElement>('radio', { name: /^5/ }).checked).toBe(true)
    await pagina.gebruiker.click((await zin(/tijd/)).getByRole('radio', { name: '2' }))
    await druk('Verstuur mijn antwoorden')
    await kop('Dank u')
    await toon('peilinguitslag')
    await kop('Zo vond de groep de sessie')
    await toon('peiling')
    expect(await kop('Dank u')).toBeTruthy()
    const { moment } = await zaal.regie()
    expect(moment.telling).toEqual({ gekozen: 1, aanwezig: 1 })
  })

  test('the close says what is destroyed and what stays, also to who opens the page later', async () => {
    await pagina.gebruiker.click(await rondje('8.1', '4'))
    await screen.findByText(/^Verstuurd\./)
    pagina.verbinding.verbroken = true
    await pagina.gebruiker.click(await rondje('8.1', '5'))
    await screen.findByText(/^Bewaard op deze telefoon\./)
    await zaal.doe({ soort: 'sluit' })
    pagina.verbinding.verbroken = false
    kijkOpnieuw()
    await kop('Dank u wel voor het meedoen')
    expect(screen.getByRole('heading', { level: 2, name: 'Wat is gewist' })).toBeTruthy()
    expect(screen.getByRole('heading', { level: 2, name: 'Wat blijft' })).toBeTruthy()
    await waitFor(() => expect(Object.keys(window.localStorage)).toEqual([]))
    pagina.sluit()
    verwachtOpConsole(/is gesloten/, /Error in route match/)
    await laadApp(`/deelname/${zaal.sessieId}`)
    expect(await kop('Dank u wel voor het meedoen')).toBeTruthy()
  })
})

describe('the seat', () => {
  test('is in one tab: another one takes it, and it can be taken back', async () => {
    await begin()
    await fetch(`/api/v1/groepssessies/${zaal.sessieId}/deelname/tabblad`, {
      method: 'PUT',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ tabblad: 'het-andere-tabblad' }),
    })
    kijkOpnieuw()
    await kop('U doet mee in een ander tabblad')
    await druk('Verder in dit tabblad')
    expect(await vraag('8.1')).toBeTruthy()
  })

  test('that was freed leads back to the code', async () => {
    const [zetel] = (await zaal.regie()).zetels
    await zaal.doe({ soort: 'maak-plaats-vrij', deelnemerId: zetel?.id ?? '' })
    kijkOpnieuw()
    await kop('U doet op deze telefoon niet mee')
    await pagina.gebruiker.click(screen.getByRole('link', { name: 'Doe mee' }))
    expect(await screen.findByRole('textbox', { name: 'Code' })).toBeTruthy()
  })

  test('is given up only after a question', async () => {
    await pagina.gebruiker.click(screen.getByText('Meer'))
    await druk('Stop met meedoen')
    await druk('Blijf meedoen')
    expect((await zaal.regie()).zetels).toHaveLength(1)
    await druk('Stop met meedoen')
    const vraagdialoog = within(await screen.findByRole('dialog'))
    await pagina.gebruiker.click(vraagdialoog.getByRole('button', { name: 'Stop met meedoen' }))
    expect(await kop('U doet niet meer mee')).toBeTruthy()
    expect((await zaal.regie()).zetels).toEqual([])
  })

  test('is asked for of a phone without one', async () => {
    pagina.sluit()
    verwachtOpConsole(/U doet niet \(meer\) mee/, /Error in route match/)
    await toonApp(app, `/deelname/${zaal.sessieId}`, null)
    expect(await kop('U doet op deze telefoon niet mee')).toBeTruthy()
  })
})

test('a page that opens without a connection says that nothing is lost, and a next try works', async () => {
  pagina.sluit()
  pagina.verbinding.verbroken = true
  verwachtOpConsole(/Er is geen verbinding met de server/, /Error in route match/)
  const { gebruiker } = await laadApp(`/deelname/${zaal.sessieId}`)
  await kop('De groepssessie is nu niet te bereiken')
  pagina.verbinding.verbroken = false
  await gebruiker.click(screen.getByRole('button', { name: 'Probeer opnieuw' }))
  expect(await kop('U doet mee')).toBeTruthy()
})
