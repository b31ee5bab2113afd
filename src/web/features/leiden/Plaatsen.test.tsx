import { screen, waitFor, within } from '@testing-library/react'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { maakTestapp, type Testapp } from '~tests/support/testapp'
import { doeMee } from '~tests/support/testsessie'
import { toonApp } from '~tests/support/webapp'
import { kijkOpnieuw, openZaal } from '~tests/support/webdeelname'

let app: Testapp
beforeAll(async () => {
  app = await maakTestapp()
})
afterAll(() => app.sluit())

const knop = (naam: string | RegExp) => screen.findByRole('button', { name: naam })
const plaats = async (nummer: number) => {
  const naam = await screen.findByText(`Plaats ${nummer}`)
  return within(naam.closest('li') as HTMLElement)
}

describe('before it begins', () => {
  test('tells how to join, that phones cannot reach this machine yet, and how many are here', async () => {
    const zaal = await openZaal(app)
    await doeMee(app, zaal.code)
    await doeMee(app, zaal.code, null)
    await toonApp(app, `/groepssessies/${zaal.sessieId}`, 'anna')
    expect(await screen.findByText('Telefoons kunnen deze computer nog niet bereiken')).toBeTruthy()
    expect(screen.getAllByText(`${zaal.code.slice(0, 3)} ${zaal.code.slice(3)}`)).toHaveLength(2)
    expect(screen.getByText('Plaatsen (1)')).toBeTruthy()
    expect(screen.getByText('Luisteren alleen mee (1)')).toBeTruthy()
    const { beamersleutel } = await zaal.regie()
    expect(screen.getByRole('link', { name: /^Scherm voor de beamer/ }).getAttribute('href')).toBe(
      `${window.location.origin}/beamer/${beamersleutel}`,
    )
  })

  test('G4: whether spreads are shown per functie can change until the first score', async () => {
    const zaal = await openZaal(app, { wijze: 'vooraf' })
    const { gebruiker } = await toonApp(app, `/groepssessies/${zaal.sessieId}`, 'anna')
    await gebruiker.click(await knop('Niet per functie laten zien'))
    const weer = await knop('Ook per functie laten zien')
    await (await doeMee(app, zaal.code)).scoor('8.1', 3)
    await gebruiker.click(weer)
    expect((await screen.findByRole('alert')).textContent).toContain('Dit ligt vast: er is al gescoord')
    expect((await zaal.regie()).sessie.perFunctie).toBe(false)
  })
})

describe('a seat', () => {
  test('without a phone gets a score from the begeleider, and the screen only says that it is in', async () => {
    const zaal = await openZaal(app)
    const { gebruiker } = await toonApp(app, `/groepssessies/${zaal.sessieId}`, 'anna')
    await gebruiker.click(await knop('Plaats toevoegen'))
    expect(await screen.findByText('Kies de functie van deze persoon.')).toBeTruthy()
    await gebruiker.selectOptions(
      screen.getByRole('combobox', { name: 'Plaats voor iemand zonder telefoon' }),
      'aios',
    )
    await gebruiker.click(await knop('Plaats toevoegen'))
    expect((await plaats(1)).getByText(/zonder telefoon/)).toBeTruthy()
    await gebruiker.click(await knop('Begin met de eerste vraag'))
    await screen.findByText('0 van 1')
    const zonder = within(screen.getByRole('list', { name: 'Plaatsen zonder telefoon' }))
    await gebruiker.click(zonder.getByRole('button', { name: /^Score invoeren/ }))
    expect(screen.getByText(/Dan ziet de groep wat u kiest\./)).toBeTruthy()
    await gebruiker.click(await knop('Invoeren'))
    expect(await screen.findByText('Kies een score of Geen beeld.')).toBeTruthy()
    const keuze = screen.getByRole('combobox', { name: 'Score van plaats 1' })
    await gebruiker.selectOptions(keuze, '4, ontwikkeling is in vergevorderd stadium')
    await gebruiker.click(await knop('Invoeren'))

    expect(await screen.findByText('Ingevoerd.')).toBeTruthy()
    expect(screen.queryByRole('combobox', { name: 'Score van plaats 1' })).toBeNull()
    kijkOpnieuw()
    expect(await screen.findByText('1 van 1')).toBeTruthy()
  })

  test('is freed after a question', async () => {
    const zaal = await openZaal(app)
    const mens = await doeMee(app, zaal.code)
    const { gebruiker } = await toonApp(app, `/groepssessies/${zaal.sessieId}`, 'anna')
    await gebruiker.click((await plaats(1)).getByRole('button', { name: /^Maak vrij/ }))
    await gebruiker.click(await knop('Maak plaats 1 vrij'))
    await waitFor(() => expect(screen.queryByText('Plaats 1')).toBeNull())
    expect((await mens.roep('GET')).status).toBe(401)
  })
})

describe('the parkeerlijst', () => {
  test('takes a subject with the vraag that is on, leads back to it, and is ticked off', async () => {
    const zaal = await openZaal(app)
    await zaal.doe({ soort: 'begin' })
    const { gebruiker } = await toonApp(app, `/groepssessies/${zaal.sessieId}`, 'anna')
    await gebruiker.click(await screen.findByText('Parkeerlijst (0)'))
    await gebruiker.type(
      screen.getByRole('textbox', { name: 'Wat wilt u later bespreken?' }),
      'Wie betaalt dit?',
    )
    await gebruiker.click(await knop('Parkeer bij 8.1'))
    expect(await screen.findByText('Parkeerlijst (1)')).toBeTruthy()
    expect(screen.getByRole('button', { current: true }).textContent).toContain('geparkeerd')
    await zaal.doe({ soort: 'ga-naar', vraagId: '8.2', zonderAfspraak: true })
    kijkOpnieuw()
    await knop('Parkeer bij 8.2')
    await gebruiker.click(await knop('Naar 8.1'))
    expect(await screen.findByRole('heading', { level: 2, name: /^8\.1/ })).toBeTruthy()
    await gebruiker.click(screen.getByRole('checkbox', { name: 'Wie betaalt dit?' }))
    expect(await screen.findByText('Parkeerlijst (0)')).toBeTruthy()
    expect((await zaal.regie()).parkeerpunten).toMatchObject([{ vraagId: '8.1', klaar: true }])
  })

  test('takes a subject that belongs to no vraag', async () => {
    const zaal = await openZaal(app)
    await zaal.doe({ soort: 'begin' })
    const { gebruiker } = await toonApp(app, `/groepssessies/${zaal.sessieId}`, 'anna')
    await gebruiker.click(await screen.findByText('Parkeerlijst (0)'))
    await gebruiker.click(screen.getByRole('checkbox', { name: 'Het onderwerp hoort niet bij deze vraag' }))
    await gebruiker.type(screen.getByRole('textbox', { name: 'Wat wilt u later bespreken?' }), 'De koffie')
    await gebruiker.click(await knop('Parkeer'))
    expect(await screen.findByRole('checkbox', { name: 'De koffie' })).toBeTruthy()
    expect((await zaal.regie()).parkeerpunten).toMatchObject([{ vraagId: null, tekst: 'De koffie' }])
  })
})
