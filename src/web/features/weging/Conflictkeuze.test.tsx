import { screen, waitFor, within } from '@testing-library/react'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Antwoordwijziging } from '~/contract/antwoordwijziging'
import { maakTestapp, type Testapp } from '~tests/support/testapp'
import { bewaar, leesWeging } from '~tests/support/testweging'
import { toonApp } from '~tests/support/webapp'
import { allesOpgeslagen, bij, gekozen, rondje, staatOpServer, vraag } from '~tests/support/webvragen'
import { nieuweWeging, vul } from '~tests/support/webweging'

let app: Testapp
beforeAll(async () => {
  app = await maakTestapp()
})
afterAll(() => app.sluit())

/** Who comes back to the page takes a new look first. */
const kijk = () => document.dispatchEvent(new Event('visibilitychange'))

describe('somebody else in the same weging', () => {
  test('saves an answer: it arrives in the radios and in the count', async () => {
    const weging = await nieuweWeging(app)
    await toonApp(app, `/wegingen/${weging}/onderdelen/8`, 'anna')
    await vraag('8.1')
    await vul(app, 'emiel', weging, { waarden: { 8.1: 4, 9.1: 'geen-beeld' } })
    kijk()
    await waitFor(async () => expect(await gekozen('8.1')).toBe('4'))
    expect(screen.getByRole('progressbar', { name: '2 van 79 beantwoord' })).toBeTruthy()
  })

  test('writes a toelichting: it arrives, and so does its emptying', async () => {
    const weging = await nieuweWeging(app)
    await toonApp(app, `/wegingen/${weging}/onderdelen/8`, 'anna')
    await vraag('8.1')
    await vul(app, 'emiel', weging, { toelichtingen: { 8.1: 'Van Emiel' } })
    kijk()
    const veld = { name: bij('Toelichting', '8.1') }
    expect((await screen.findByRole<HTMLTextAreaElement>('textbox', veld)).value).toBe('Van Emiel')
    await vul(app, 'emiel', weging, { toelichtingen: { 8.1: '' } })
    kijk()
    await waitFor(() => expect(screen.queryByRole('textbox', veld)).toBeNull())
  })

  test('clears an answer: the radios are empty again', async () => {
    const weging = await nieuweWeging(app, { waarden: { 8.1: 2 } })
    await toonApp(app, `/wegingen/${weging}/onderdelen/8`, 'anna')
    await vraag('8.1')
    await bewaar(app, 'emiel', weging, '8.1', 1, { waarde: null })
    kijk()
    await waitFor(async () => expect(await gekozen('8.1')).toBeNull())
  })

  test('changes another field of the same answer: both changes stand', async () => {
    const weging = await nieuweWeging(app, { waarden: { 8.1: 2 } })
    const { gebruiker } = await toonApp(app, `/wegingen/${weging}/onderdelen/8`, 'anna')
    const vier = await rondje('8.1', '4')
    await vul(app, 'emiel', weging, { toelichtingen: { 8.1: 'Van Emiel' } })
    await gebruiker.click(vier)
    await staatOpServer(app, weging, { 8.1: 4, '8.1 toelichting': 'Van Emiel' })
    expect(screen.queryByRole('alert')).toBeNull()
  })
})

describe('both changed the same answer', () => {
  /** Anna scores 4 while Emiel, unseen by her, made another change. */
  const bots = async (vanEmiel: Antwoordwijziging) => {
    const weging = await nieuweWeging(app, { waarden: { 8.1: 2 } })
    const pagina = await toonApp(app, `/wegingen/${weging}/onderdelen/8`, 'anna')
    const vier = await rondje('8.1', '4')
    await bewaar(app, 'emiel', weging, '8.1', 1, vanEmiel)
    await pagina.gebruiker.click(vier)
    return { ...pagina, weging, melding: within(await screen.findByRole('alert')) }
  }

  test('both are shown, with who and when, and nothing is overwritten', async () => {
    const { weging, melding } = await bots({ waarde: 3, toelichting: 'Nog niet iedereen' })
    expect(
      melding.getByText(/Twee mensen wijzigden dit antwoord\. Welk antwoord blijft staan\?/),
    ).toBeTruthy()
    const [van, hun] = melding.getAllByRole('term')
    const [mijn, ander] = melding.getAllByRole('definition')
    expect(van?.textContent).toBe('Van u')
    expect(mijn?.textContent, 'what only the other wrote is not ours').toBe(
      '4, ontwikkeling is in vergevorderd stadium',
    )
    expect(hun?.textContent).toBe('Van Emiel Bakker, 16 november 2026 om 11:00')
    expect(ander?.textContent).toBe('3, ontwikkeling is halverwege. Toelichting: “Nog niet iedereen”')
    expect(await gekozen('8.1')).toBe('4')
    await staatOpServer(app, weging, { 8.1: 3, '8.1 toelichting': 'Nog niet iedereen' })
    expect(await screen.findByText('1 antwoord wacht op uw keuze')).toBeTruthy()
  })

  test('of two toelichtingen both are shown, and no score that only the other gave', async () => {
    const weging = await nieuweWeging(app, { waarden: { 8.1: 2 }, toelichtingen: { 8.1: 'Van eerst' } })
    const { gebruiker } = await toonApp(app, `/wegingen/${weging}/onderdelen/8`, 'anna')
    const veld = await screen.findByRole('textbox', { name: bij('Toelichting', '8.1') })
    const { antwoorden } = await leesWeging(app, 'emiel', weging)
    await bewaar(app, 'emiel', weging, '8.1', antwoorden[0]?.versie ?? 0, {
      waarde: 3,
      toelichting: 'Van Emiel',
    })
    await gebruiker.clear(veld)
    const delen = within(await screen.findByRole('alert')).getAllByRole('definition')
    expect(delen.map((deel) => deel.textContent)).toEqual([
      'Geen toelichting',
      '3, ontwikkeling is halverwege. Toelichting: “Van Emiel”',
    ])
  })

  test('mine is kept: it goes on top of theirs', async () => {
    const { gebruiker, weging, melding } = await bots({ waarde: 3 })
    await gebruiker.click(melding.getByRole('button', { name: 'Houd mijn antwoord' }))
    await staatOpServer(app, weging, { 8.1: 4 })
    expect(await allesOpgeslagen()).toBeTruthy()
    expect(screen.queryByRole('alert')).toBeNull()
    expect(document.activeElement).toBe(await rondje('8.1', '4'))
  })

  test('theirs is taken: it shows in the radios', async () => {
    const { gebruiker, weging, melding } = await bots({ waarde: 'geen-beeld' })
    expect(melding.getAllByRole('definition')[1]?.textContent).toBe('Geen beeld')
    await gebruiker.click(melding.getByRole('button', { name: 'Neem het antwoord van Emiel Bakker' }))
    await waitFor(async () => expect(await gekozen('8.1')).toBe('geen-beeld'))
    await staatOpServer(app, weging, { 8.1: 'geen-beeld' })
    expect(await allesOpgeslagen()).toBeTruthy()
    expect(document.activeElement?.closest('fieldset')).toBe(await vraag('8.1'))
  })

  test('other answers go on being saved meanwhile', async () => {
    const { gebruiker, weging } = await bots({ waarde: null })
    await gebruiker.click(await rondje('8.2', '5'))
    await staatOpServer(app, weging, { 8.1: null, 8.2: 5 })
  })

  test('the same answer from both is no conflict', async () => {
    const weging = await nieuweWeging(app, { waarden: { 8.1: 2 } })
    const { gebruiker, verbinding } = await toonApp(app, `/wegingen/${weging}/onderdelen/8`, 'anna')
    const vier = await rondje('8.1', '4')
    await bewaar(app, 'emiel', weging, '8.1', 1, { waarde: 4 })
    await gebruiker.click(vier)
    await waitFor(() => expect(verbinding.verzoeken.some((v) => v.startsWith('PATCH'))).toBe(true))
    expect(await allesOpgeslagen()).toBeTruthy()
    expect(screen.queryByRole('alert')).toBeNull()
  })
})
