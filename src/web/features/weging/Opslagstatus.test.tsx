import { screen, waitFor } from '@testing-library/react'
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { rijen } from '~tests/support/rijen'
import { maakTestapp, type Testapp } from '~tests/support/testapp'
import { inOpenRonde } from '~tests/support/testorganisatie'
import { laadApp, type Pagina, toonApp } from '~tests/support/webapp'
import { allesOpgeslagen, gekozen, rondje, staatOpServer, vraag } from '~tests/support/webvragen'
import { nieuweWeging } from '~tests/support/webweging'

let app: Testapp
beforeAll(async () => {
  app = await maakTestapp()
})
afterAll(() => app.sluit())

let weging: string
let pagina: Pagina
beforeEach(async () => {
  app.klok.nu = inOpenRonde
  weging = await nieuweWeging(app)
  pagina = await toonApp(app, `/wegingen/${weging}/onderdelen/8`, 'anna')
  await vraag('8.1')
})

const klik = async (nummer: string, optie: string) => pagina.gebruiker.click(await rondje(nummer, optie))
const netwerkTerug = () => window.dispatchEvent(new Event('online'))
const opslag = () => pagina.verbinding.verzoeken.filter((v) => v.startsWith('PATCH'))

test('one quiet line says that all is saved, and does not change with each answer', async () => {
  const status = await allesOpgeslagen()
  expect(status.getAttribute('role')).toBe('status')
  const gezien = new Set([status.textContent])
  const kijker = new MutationObserver(() => gezien.add(status.textContent))
  kijker.observe(status, { childList: true, characterData: true, subtree: true })
  await klik('8.1', '4')
  await klik('8.2', '3')
  await staatOpServer(app, weging, { 8.1: 4, 8.2: 3 })
  kijker.disconnect()
  expect([...gezien]).toEqual(['Alle antwoorden opgeslagen'])
})

describe('with the server away', () => {
  test('answers show, wait and are counted; back, they go out in the order in which they were given', async () => {
    pagina.verbinding.verbroken = true
    await klik('8.3', '2')
    await klik('8.1', '4')
    await klik('8 Eindweging Resultaatverantwoordelijk', '3')
    expect(
      await screen.findByText('Geen verbinding. 3 antwoorden nog niet verzonden; u kunt gewoon doorgaan.'),
    ).toBeTruthy()
    expect(await gekozen('8.1')).toBe('4')
    expect(screen.getByRole('progressbar', { name: '3 van 79 beantwoord' })).toBeTruthy()

    pagina.verbinding.verbroken = false
    const eerder = opslag().length
    netwerkTerug()
    await staatOpServer(app, weging, { 8.1: 4, 8.3: 2, 'eindweging-8': 3 })
    expect(
      opslag()
        .slice(eerder)
        .map((v) => v.split('/').at(-1)),
    ).toEqual(['8.3', '8.1', 'eindweging-8'])
    expect(await allesOpgeslagen()).toBeTruthy()
  })

  test('it is tried again by itself', async () => {
    pagina.verbinding.verbroken = true
    await klik('8.1', '4')
    await waitFor(() => expect(opslag()).toHaveLength(1))
    pagina.verbinding.verbroken = false
    await staatOpServer(app, weging, { 8.1: 4 })
  })

  test('one answer is one answer', async () => {
    pagina.verbinding.verbroken = true
    await klik('8.1', '4')
    expect(await screen.findByText(/^Geen verbinding\. 1 antwoord nog niet verzonden/)).toBeTruthy()
    pagina.verbinding.verbroken = false
    netwerkTerug()
    expect(await allesOpgeslagen()).toBeTruthy()
  })

  test('one can go on in the next section', async () => {
    pagina.verbinding.verbroken = true
    await klik('8.1', '4')
    await pagina.gebruiker.click(screen.getByRole('link', { name: 'Volgende: Lerend ontwikkelen' }))
    await klik('9.1', '2')
    expect(await screen.findByText(/2 antwoorden nog niet verzonden/)).toBeTruthy()
    pagina.verbinding.verbroken = false
    netwerkTerug()
    await staatOpServer(app, weging, { 8.1: 4, 9.1: 2 })
  })

  test('what waits survives a closed tab, and goes out when the page is opened again', async () => {
    pagina.verbinding.verbroken = true
    await klik('8.1', '4')
    await waitFor(() => expect(opslag()).toHaveLength(1))
    pagina.sluit()
    vi.resetModules()
    pagina.verbinding.verbroken = false
    await laadApp('/teams')
    await screen.findByRole('heading', { level: 1, name: 'Mijn teams' })
    await staatOpServer(app, weging, { 8.1: 4 })
  })
})

describe('signed out meanwhile', () => {
  const meldAf = () => rijen(app, 'DELETE FROM sessies')

  test('the status says so; signed in again everything goes out', async () => {
    await meldAf()
    await klik('8.1', '4')
    expect(await screen.findByText('U bent niet meer aangemeld. 1 antwoord nog niet verzonden.')).toBeTruthy()
    await klik('8.2', '3')
    expect(await screen.findByText(/2 antwoorden nog niet verzonden/)).toBeTruthy()
    await pagina.gebruiker.click(screen.getByRole('link', { name: 'Opnieuw aanmelden' }))
    await pagina.gebruiker.click(await screen.findByRole('button', { name: /^Anna de Vries/ }))
    await vraag('8.1')
    expect(await gekozen('8.1')).toBe('4')
    await staatOpServer(app, weging, { 8.1: 4, 8.2: 3 })
    expect(await allesOpgeslagen()).toBeTruthy()
  })

  test('signed in as somebody else, nothing goes out in that name; it waits for who gave it', async () => {
    await meldAf()
    await klik('8.1', '4')
    await screen.findByText(/U bent niet meer aangemeld/)
    await pagina.gebruiker.click(screen.getByRole('link', { name: 'Opnieuw aanmelden' }))
    await pagina.gebruiker.click(await screen.findByRole('button', { name: /^Emiel Bakker/ }))
    await vraag('8.1')
    expect(await gekozen('8.1')).toBeNull()
    netwerkTerug()
    await klik('8.2', '3')
    await staatOpServer(app, weging, { 8.2: 3 })

    await pagina.gebruiker.click(screen.getByRole('button', { name: 'Afmelden' }))
    await pagina.gebruiker.click(await screen.findByRole('button', { name: /^Anna de Vries/ }))
    await staatOpServer(app, weging, { 8.1: 4, 8.2: 3 })
    expect(
      await rijen(
        app,
        'SELECT vraag_id, gewijzigd_door FROM antwoorden WHERE weging_id = $1 ORDER BY vraag_id',
        [weging],
      ),
    ).toEqual([
      { vraag_id: '8.1', gewijzigd_door: 'anna' },
      { vraag_id: '8.2', gewijzigd_door: 'emiel' },
    ])
  })
})
