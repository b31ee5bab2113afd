import { screen, waitFor, within } from '@testing-library/react'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { maakTestapp, type Testapp } from '~tests/support/testapp'
import { kader121 } from '~tests/support/testkaders'
import { doe, leesRegie, openSessie } from '~tests/support/testsessie'
import { alleVragenOp, dienIn } from '~tests/support/testweging'
import { metParticipatiewet } from '~tests/support/waarden'
import { toonApp } from '~tests/support/webapp'
import { verwachtOpConsole } from '~tests/support/webconsole'
import { nieuweWeging } from '~tests/support/webweging'

let app: Testapp
beforeAll(async () => {
  app = await maakTestapp()
})
afterAll(() => app.sluit())

const pad = (weging: string) => `/wegingen/${weging}/groepssessie`
const open = () => screen.findByRole('button', { name: 'Groepssessie openen' })
const minuten = () =>
  screen.findByRole<HTMLInputElement>('textbox', { name: 'Hoe lang duurt het, in minuten?' })
const onderdeel = (naam: RegExp) => screen.getByRole<HTMLInputElement>('checkbox', { name: naam })

describe('opening a groepssessie', () => {
  test('proposes all sections and a length, and tells what that leaves for each vraag', async () => {
    const weging = await nieuweWeging(app, { waarden: { 8.1: 4, 8.2: 'geen-beeld' } })
    const { gebruiker } = await toonApp(app, pad(weging), 'anna')
    expect((await minuten()).value).toBe('120')
    expect(screen.getByText(/Voor 79 vragen is dat 1 minuut en 30 seconden per vraag/)).toBeTruthy()
    expect(screen.getByText('3 stellingen en de eindweging, 2 beantwoord')).toBeTruthy()
    await gebruiker.click(screen.getByRole('button', { name: 'Niets kiezen' }))
    await gebruiker.click(onderdeel(/^8 /))
    expect((await minuten()).value).toBe('15')
    await gebruiker.clear(await minuten())
    await gebruiker.type(await minuten(), '20')
    await gebruiker.click(onderdeel(/^9 /))
    expect((await minuten()).value, 'what was typed is not taken away').toBe('20')
    expect(screen.getByText(/Voor 12 vragen is dat 1 minuut en 40 seconden per vraag/)).toBeTruthy()
  })

  test('says at each field what is missing, and keeps what was chosen', async () => {
    const weging = await nieuweWeging(app)
    const { gebruiker } = await toonApp(app, pad(weging), 'anna')
    await gebruiker.clear(await minuten())
    await gebruiker.type(await minuten(), 'kort')
    await gebruiker.click(onderdeel(/per functie/))
    await gebruiker.click(await open())
    expect(await screen.findByText('Kies hoe u het wilt doen.')).toBeTruthy()
    expect(screen.getByText('Vul een heel aantal minuten in, zoals 90.')).toBeTruthy()
    expect((await minuten()).value).toBe('kort')
    expect(onderdeel(/per functie/).checked).toBe(true)
  })

  test('without a section it asks for one and brings the reader there', async () => {
    const weging = await nieuweWeging(app)
    const { gebruiker } = await toonApp(app, pad(weging), 'anna')
    await gebruiker.click(await screen.findByRole('radio', { name: /^Samen/ }))
    await gebruiker.click(screen.getByRole('button', { name: 'Niets kiezen' }))
    await gebruiker.click(await open())
    expect(await screen.findByText('Kies minstens één onderdeel.')).toBeTruthy()
    expect(document.activeElement?.closest('fieldset')?.id).toBe('secties')
  })

  test('opens the session and comes to its page', async () => {
    const weging = await nieuweWeging(app)
    const { gebruiker } = await toonApp(app, pad(weging), 'anna')
    await gebruiker.click(await screen.findByRole('radio', { name: /^Vooraf/ }))
    await gebruiker.selectOptions(screen.getByRole('combobox', { name: /overnemen/ }), 'Emiel Bakker')
    await gebruiker.click(await open())
    expect(await screen.findByRole('heading', { level: 2, name: 'Iedereen scoort vooraf' })).toBeTruthy()
    expect(document.activeElement?.textContent).toContain('Leeuwarden')
    const regie = await leesRegie(app, 'anna', window.location.pathname.split('/').at(-1) ?? '')
    expect(regie.sessie).toMatchObject({ wijze: 'vooraf', voorafTot: null, perFunctie: false })
    expect(regie.leiding.vervanger?.naam).toBe('Emiel Bakker')
    expect(regie.sessie.vragen).toHaveLength(79)
  })

  test('without a connection it says so, and nothing that was chosen is lost', async () => {
    const weging = await nieuweWeging(app)
    const { gebruiker, verbinding } = await toonApp(app, pad(weging), 'anna')
    await gebruiker.click(await screen.findByRole('radio', { name: /^Samen/ }))
    verbinding.verbroken = true
    await gebruiker.click(await open())
    expect((await screen.findByRole('alert')).textContent).toContain('De groepssessie is niet geopend')
    expect(screen.getByRole<HTMLInputElement>('radio', { name: /^Samen/ }).checked).toBe(true)
    verbinding.verbroken = false
    await gebruiker.click(await open())
    expect(await screen.findByRole('heading', { level: 2, name: 'De groep komt binnen' })).toBeTruthy()
  })
})

describe('where there is nothing to open', () => {
  test('a session that lives is one button away', async () => {
    const weging = await nieuweWeging(app)
    const sessieId = await openSessie(app, 'anna', weging)
    await toonApp(app, pad(weging), 'emiel')
    const link = await screen.findByRole('link', { name: 'Ga naar de groepssessie' })
    expect(link.getAttribute('href')).toBe(`/groepssessies/${sessieId}`)
    const nu = within(screen.getByRole('region', { name: 'De sessie van nu' }))
    expect(nu.getByText('is open en nog niet begonnen')).toBeTruthy()
    expect(nu.getByText(/Anna de Vries leidt haar\./)).toBeTruthy()
    expect(screen.queryByRole('button', { name: 'Groepssessie openen' })).toBeNull()
  })

  test('one that is closed stands among the earlier ones', async () => {
    const weging = await nieuweWeging(app)
    await doe(app, 'anna', await openSessie(app, 'anna', weging), { soort: 'sluit' })
    await toonApp(app, pad(weging), 'anna')
    const eerdere = within(await screen.findByRole('region', { name: 'Eerdere sessies' }))
    expect(eerdere.getByText('16 november 2026')).toBeTruthy()
    expect(eerdere.getByText('Vraag voor vraag, samen, geleid door Anna de Vries')).toBeTruthy()
    expect(eerdere.getByText('0 deelnemers, 0 afgesproken')).toBeTruthy()
    expect(await open()).toBeTruthy()
  })

  test('a weging that was handed in takes no session', async () => {
    const waarden = alleVragenOp(kader121, metParticipatiewet, 3)
    const weging = await nieuweWeging(app, { waarden })
    await dienIn(app, 'anna', weging)
    await toonApp(app, pad(weging), 'anna')
    expect(await screen.findByRole('heading', { name: 'Deze weging is ingediend' })).toBeTruthy()
  })

  test('who may only look is told who can', async () => {
    const weging = await nieuweWeging(app)
    await toonApp(app, pad(weging), 'dirk')
    expect(await screen.findByRole('heading', { name: 'Hier kunt u geen groepssessie openen' })).toBeTruthy()
  })

  test('a session that is not there is not there for anybody', async () => {
    verwachtOpConsole(/ApiFout/, /Error in route match/)
    await toonApp(app, '/groepssessies/00000000-0000-4000-8000-000000000000', 'anna')
    await waitFor(() => expect(screen.getByRole('heading', { name: 'Deze pagina is er niet' })).toBeTruthy())
  })
})
