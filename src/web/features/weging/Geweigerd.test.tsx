import { screen, waitFor, within } from '@testing-library/react'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { maakTestapp, type Testapp } from '~tests/support/testapp'
import { kader121 } from '~tests/support/testkaders'
import { alleVragenOp, dienIn } from '~tests/support/testweging'
import { metParticipatiewet, zonderParticipatiewet } from '~tests/support/waarden'
import { toonApp } from '~tests/support/webapp'
import { allesOpgeslagen, gekozen, rondje, vraag } from '~tests/support/webvragen'
import { nieuweWeging } from '~tests/support/webweging'

let app: Testapp
beforeAll(async () => {
  app = await maakTestapp()
})
afterAll(() => app.sluit())

const losLaten = () => screen.getByRole('button', { name: 'Gezien, laat deze antwoorden los' })

describe('handed in meanwhile by somebody else', () => {
  test('what can no longer be saved is shown with the reason, until its writer lets it go', async () => {
    const weging = await nieuweWeging(app, { waarden: alleVragenOp(kader121, metParticipatiewet, 3) })
    const { gebruiker } = await toonApp(app, `/wegingen/${weging}/onderdelen/8`, 'anna')
    const vijf = await rondje('8.1', '5')
    const een = await rondje('8.3', '1')
    expect((await dienIn(app, 'emiel', weging)).status).toBe(200)
    await gebruiker.click(vijf)
    await gebruiker.click(een)

    const melding = await screen.findByRole('alert')
    await waitFor(() => expect(melding.textContent).toContain('2 antwoorden zijn niet opgeslagen'))
    const regels = within(melding)
      .getAllByRole('listitem')
      .map((regel) => regel.textContent)
    expect(regels[0]).toContain('Het SMC heeft een eigen kostenplaats.')
    expect(regels[0]).toContain('score 5')
    expect(regels[0]).toContain('Deze weging is ingediend en kan niet meer worden gewijzigd.')
    expect(regels[1]).toContain('score 1')

    document.dispatchEvent(new Event('visibilitychange'))
    expect(await screen.findByText(/ingediend op 16 november 2026 door Emiel Bakker/)).toBeTruthy()
    expect(screen.getByRole('alert')).toBeTruthy()
    await gebruiker.click(losLaten())
    await waitFor(() => expect(screen.queryByRole('alert')).toBeNull())
    await waitFor(async () => expect(await gekozen('8.1')).toBe('3'))
    expect((await rondje('8.1', '5')).disabled).toBe(true)
  })
})

describe('a stelling that does not hold any more, for somebody else changed the kenmerken', () => {
  test('W1: its score is refused, and the page shows it as n.v.t. once it hears of that', async () => {
    const weging = await nieuweWeging(app)
    const { gebruiker } = await toonApp(app, `/wegingen/${weging}/onderdelen/2`, 'anna')
    const drie = await rondje('2.8', '3')
    await app.roep('PATCH', `/api/v1/wegingen/${weging}`, {
      persoon: 'emiel',
      headers: { 'If-Match': '"1"' },
      body: { kenmerken: zonderParticipatiewet },
    })
    await gebruiker.click(drie)
    const melding = await screen.findByRole('alert')
    expect(melding.textContent).toContain('Eén antwoord is niet opgeslagen')
    expect(melding.textContent).toContain('Stelling 2.8 geldt niet voor dit team en krijgt geen score.')
    expect(await screen.findByText('Niet alle antwoorden zijn opgeslagen')).toBeTruthy()
    document.dispatchEvent(new Event('visibilitychange'))
    expect(await screen.findByText(/Geldt niet voor dit team, want/)).toBeTruthy()
    await gebruiker.click(losLaten())
    expect(await allesOpgeslagen()).toBeTruthy()
    await vraag('2.7')
  })
})
