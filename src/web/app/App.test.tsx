import { screen, waitFor, within } from '@testing-library/react'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { rijen } from '~tests/support/rijen'
import { maakTestapp, type Testapp } from '~tests/support/testapp'
import { laadApp, toonApp } from '~tests/support/webapp'
import { verwachtOpConsole } from '~tests/support/webconsole'
import { Verbinding } from '~tests/support/webnetwerk'
import { nieuweWeging } from '~tests/support/webweging'

let app: Testapp
beforeAll(async () => {
  app = await maakTestapp()
})
afterAll(() => app.sluit())

const kop = (naam: string | RegExp) => screen.findByRole('heading', { level: 1, name: naam })

describe('every page', () => {
  test('has a bar with the ways, who is signed in, and that the data is an example', async () => {
    await toonApp(app, '/teams', 'petra')
    await kop('Teams')
    const balk = within(screen.getByRole('banner'))
    expect(balk.getByRole('link', { name: 'Naar de inhoud' }).getAttribute('href')).toBe('#inhoud')
    expect(balk.getByRole('link', { name: 'Wegingskader' })).toBeTruthy()
    expect(balk.getByRole('link', { name: 'Teams' }).getAttribute('aria-current')).toBe('page')
    expect(balk.getByText(/Petra Smit/).textContent).toBe('Petra Smit · programmabureau')
    expect(balk.getByText('Voorbeeldgegevens: de teams, personen en scores zijn verzonnen.')).toBeTruthy()
    expect(screen.getByRole('main').id).toBe('inhoud')
  })

  test('has a menu that a phone opens by a button, and that closes when one goes elsewhere', async () => {
    const { gebruiker } = await toonApp(app, '/teams', 'petra')
    await kop('Teams')
    const menu = screen.getByRole('button', { name: 'Menu' })
    expect(menu.getAttribute('aria-expanded')).toBe('false')
    await gebruiker.click(menu)
    expect(menu.getAttribute('aria-expanded')).toBe('true')
    await gebruiker.click(screen.getByRole('link', { name: 'Rondes' }))
    await kop('Rondes')
    expect(menu.getAttribute('aria-expanded')).toBe('false')
  })

  test('of a real organisation says nothing about an example', async () => {
    const echt = await app.instantie({ voorbeeld: false })
    new Verbinding(echt, await app.meldAan('petra'))
    await laadApp('/teams')
    await kop('Teams')
    expect(screen.queryByText(/Voorbeeldgegevens/)).toBeNull()
  })

  test('gets focus on its heading after a link, not when it is the first', async () => {
    const weging = await nieuweWeging(app)
    const { gebruiker } = await toonApp(app, `/wegingen/${weging}/kenmerken`, 'anna')
    const eerste = await kop('Wat past bij het team?')
    expect(document.activeElement).not.toBe(eerste)
    await gebruiker.click(screen.getByRole('link', { name: 'Uitkomst' }))
    const volgende = await kop(/: nog 79 antwoorden te gaan$/)
    await waitFor(() => expect(document.activeElement).toBe(volgende))
  })

  test.each([
    ['a begeleider is the list of teams', 'anna', /^Mijn teams?$/, '/teams'],
    ['the programmabureau is the whole country', 'petra', /./, '/landelijk-beeld'],
    ['a districtsmanager is the werklijst', 'dirk', 'Werklijst', '/werklijst'],
    ['a beheerder is the organisation', 'hans', 'Organisatie', '/organisatie'],
  ] as const)('the start of %s', async (_wie, persoon, titel, pad) => {
    await toonApp(app, '/', persoon)
    await kop(titel)
    expect(window.location.pathname).toBe(pad)
  })

  test('leads a beheerder to no teams, of whom there is nothing to see', async () => {
    await toonApp(app, '/organisatie', 'hans')
    await kop('Organisatie')
    const menu = within(screen.getByRole('navigation', { name: 'Hoofdmenu' }))
    expect(menu.getAllByRole('link').map(({ textContent }) => textContent)).toEqual([
      'Import',
      'Organisatie',
      'Kaders',
    ])
  })
})

describe('a page that is not there', () => {
  test.each(['/bestaat-niet', '/teams/assen/iets'])('%s: says so and leads to the teams', async (pad) => {
    const { gebruiker } = await toonApp(app, pad, 'dirk')
    await kop('Deze pagina is er niet')
    expect(document.title).toBe('Deze pagina is er niet – Wegingskader')
    await gebruiker.click(screen.getByRole('link', { name: 'Naar mijn teams' }))
    await kop('Teams')
  })

  test.each([
    ['that never was', '00000000-0000-4000-8000-000000000000', /ApiFout: Dit bestaat niet/],
    ['by an address that is none', 'geen-weging', /ApiFout/],
  ])('a weging %s: the same', async (_wat, id, klacht) => {
    verwachtOpConsole(klacht, /Error in route match/)
    await toonApp(app, `/wegingen/${id}/uitkomst`, 'anna')
    await kop('Deze pagina is er niet')
  })
})

describe('without a connection', () => {
  test('a page that was never open says so, and comes when the server is back', async () => {
    verwachtOpConsole(/GeenVerbinding/, /Error in route match/)
    const weging = await nieuweWeging(app)
    const { gebruiker, verbinding } = await toonApp(app, '/teams', 'anna')
    await kop('Mijn teams')
    verbinding.verbroken = true
    window.history.pushState(null, '', `/wegingen/${weging}/uitkomst`)
    window.dispatchEvent(new PopStateEvent('popstate'))
    await kop('Geen verbinding met de server')
    expect(screen.getByText(/^Wat u invulde staat veilig in deze browser\./)).toBeTruthy()
    verbinding.verbroken = false
    await gebruiker.click(screen.getByRole('button', { name: 'Probeer opnieuw' }))
    await kop(/: nog 79 antwoorden te gaan$/)
  })

  test('the very first page says so as well', async () => {
    verwachtOpConsole(/GeenVerbinding/, /Error in route match/)
    const verbinding = new Verbinding(app, await app.meldAan('dirk'))
    verbinding.verbroken = true
    const { gebruiker } = await laadApp('/teams')
    await kop('Geen verbinding met de server')
    verbinding.verbroken = false
    await gebruiker.click(screen.getByRole('button', { name: 'Probeer opnieuw' }))
    await kop('Teams')
  })
})

test('signed out meanwhile, a page says so and leads back to itself through signing in', async () => {
  verwachtOpConsole(/ApiFout: Meld u aan/, /Error in route match/)
  const weging = await nieuweWeging(app)
  const { gebruiker } = await toonApp(app, '/teams', 'anna')
  await kop('Mijn teams')
  await rijen(app, 'DELETE FROM sessies')
  window.history.pushState(null, '', `/wegingen/${weging}/uitkomst`)
  window.dispatchEvent(new PopStateEvent('popstate'))
  await kop('U bent niet meer aangemeld')
  await gebruiker.click(screen.getByRole('button', { name: 'Aanmelden' }))
  await gebruiker.click(await screen.findByRole('button', { name: /^Anna de Vries/ }))
  await kop(/: nog 79 antwoorden te gaan$/)
})
