import { fireEvent, screen, waitFor } from '@testing-library/react'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { maakTestapp, type Testapp } from '~tests/support/testapp'
import { toonApp } from '~tests/support/webapp'
import { allesOpgeslagen, bij, rondje, staatOpServer, vraag } from '~tests/support/webvragen'
import { nieuweWeging } from '~tests/support/webweging'

let app: Testapp
beforeAll(async () => {
  app = await maakTestapp()
})
afterAll(() => app.sluit())

const veld = () => screen.findByRole<HTMLTextAreaElement>('textbox', { name: bij('Toelichting', '8.1') })
const toevoegen = () => screen.findByRole('button', { name: bij('Toelichting toevoegen', '8.1') })
const teLang = 'a'.repeat(4_001)

describe('a toelichting', () => {
  test('is a button until somebody wants it; then one can write at once', async () => {
    const weging = await nieuweWeging(app)
    const { gebruiker } = await toonApp(app, `/wegingen/${weging}/onderdelen/8`, 'anna')
    await gebruiker.click(await toevoegen())
    const tekst = await veld()
    await waitFor(() => expect(document.activeElement).toBe(tekst))
  })

  test('is saved when its writer rests, as one change', async () => {
    const weging = await nieuweWeging(app)
    const { gebruiker, verbinding } = await toonApp(app, `/wegingen/${weging}/onderdelen/8`, 'anna')
    await gebruiker.click(await toevoegen())
    await gebruiker.type(await veld(), 'Samen besproken')
    expect(verbinding.verzoeken.filter((v) => v.startsWith('PATCH'))).toEqual([])
    await staatOpServer(app, weging, { 8.1: null, '8.1 toelichting': 'Samen besproken' })
    expect(verbinding.verzoeken.filter((v) => v.startsWith('PATCH'))).toHaveLength(1)
    expect(await allesOpgeslagen()).toBeTruthy()
  })

  test('goes along with a score that is given meanwhile', async () => {
    const weging = await nieuweWeging(app)
    const { gebruiker } = await toonApp(app, `/wegingen/${weging}/onderdelen/8`, 'anna')
    await gebruiker.click(await toevoegen())
    await gebruiker.type(await veld(), 'Samen besproken')
    await gebruiker.click(await rondje('8.1', '4'))
    await staatOpServer(app, weging, { 8.1: 4, '8.1 toelichting': 'Samen besproken' })
  })

  test('stays open when it is emptied to write something else', async () => {
    const weging = await nieuweWeging(app, { toelichtingen: { 8.1: 'Oud' } })
    const { gebruiker } = await toonApp(app, `/wegingen/${weging}/onderdelen/8`, 'anna')
    const tekst = await veld()
    await gebruiker.clear(tekst)
    await staatOpServer(app, weging, { 8.1: null })
    expect(document.activeElement).toBe(await veld())
    await gebruiker.keyboard('Nieuw')
    await staatOpServer(app, weging, { 8.1: null, '8.1 toelichting': 'Nieuw' })
  })
})

describe('a toelichting that is too long', () => {
  test('is not cut off and not sent: it stays with the reason beside it', async () => {
    const weging = await nieuweWeging(app)
    const { gebruiker, verbinding } = await toonApp(app, `/wegingen/${weging}/onderdelen/8`, 'anna')
    await gebruiker.click(await toevoegen())
    const tekst = await veld()
    fireEvent.input(tekst, { target: { value: teLang } })
    expect(await screen.findByText('Een toelichting heeft hoogstens 4000 tekens.')).toBeTruthy()
    expect(screen.getByText('1 teken te veel')).toBeTruthy()
    expect(tekst.getAttribute('aria-invalid')).toBe('true')
    await gebruiker.click(await rondje('8.1', '4'))
    await staatOpServer(app, weging, { 8.1: 4 })
    expect(tekst.value).toBe(teLang)
    expect(verbinding.verzoeken.filter((v) => v.startsWith('PATCH'))).toHaveLength(1)
  })

  test('is not wiped by what somebody else writes there', async () => {
    const weging = await nieuweWeging(app)
    const { gebruiker } = await toonApp(app, `/wegingen/${weging}/onderdelen/8`, 'anna')
    await gebruiker.click(await toevoegen())
    const tekst = await veld()
    fireEvent.input(tekst, { target: { value: teLang } })
    await app.roep('PATCH', `/api/v1/wegingen/${weging}/antwoorden/8.1`, {
      persoon: 'emiel',
      headers: { 'If-Match': '"0"' },
      body: { waarde: 2, toelichting: 'Van Emiel' },
    })
    document.dispatchEvent(new Event('visibilitychange'))
    await waitFor(async () => expect((await rondje('8.1', '2')).checked).toBe(true))
    expect(tekst.value).toBe(teLang)
  })

  test('is still there after a visit to another section, and the status does not call it saved', async () => {
    const weging = await nieuweWeging(app)
    const { gebruiker } = await toonApp(app, `/wegingen/${weging}/onderdelen/8`, 'anna')
    await gebruiker.click(await toevoegen())
    fireEvent.input(await veld(), { target: { value: teLang } })
    await gebruiker.click(screen.getByRole('link', { name: 'Volgende: Lerend ontwikkelen' }))
    await vraag('9.1')
    expect(await screen.findByText('De toelichting bij 8.1 is te lang en niet opgeslagen')).toBeTruthy()
    await gebruiker.click(screen.getByRole('link', { name: 'Vorige: Resultaatverantwoordelijk SMC' }))
    expect((await veld()).value).toBe(teLang)
    expect(await screen.findByText('Een toelichting heeft hoogstens 4000 tekens.')).toBeTruthy()
    fireEvent.input(await veld(), { target: { value: 'Kort' } })
    await staatOpServer(app, weging, { 8.1: null, '8.1 toelichting': 'Kort' })
    expect(await allesOpgeslagen()).toBeTruthy()
    expect(screen.queryByText('Een toelichting heeft hoogstens 4000 tekens.')).toBeNull()
  })

  test('is saved as soon as it is short enough', async () => {
    const weging = await nieuweWeging(app)
    const { gebruiker } = await toonApp(app, `/wegingen/${weging}/onderdelen/8`, 'anna')
    await gebruiker.click(await toevoegen())
    const tekst = await veld()
    fireEvent.input(tekst, { target: { value: teLang } })
    await screen.findByText('Een toelichting heeft hoogstens 4000 tekens.')
    fireEvent.input(tekst, { target: { value: 'a'.repeat(4_000) } })
    await staatOpServer(app, weging, { 8.1: null, '8.1 toelichting': 'a'.repeat(4_000) })
    expect(screen.queryByText('Een toelichting heeft hoogstens 4000 tekens.')).toBeNull()
    await vraag('8.1')
  })
})
