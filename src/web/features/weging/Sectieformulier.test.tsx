import { screen, waitFor } from '@testing-library/react'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { maakTestapp, type Testapp } from '~tests/support/testapp'
import { toonApp } from '~tests/support/webapp'
import { allesOpgeslagen, bij, gekozen, rondje, staatOpServer, vraag } from '~tests/support/webvragen'
import { nieuweWeging } from '~tests/support/webweging'

let app: Testapp
beforeAll(async () => {
  app = await maakTestapp()
})
afterAll(() => app.sluit())

const voortgang = (gedaan: number) =>
  screen.findByRole('progressbar', { name: `${gedaan} van 79 beantwoord` })

describe('answering', () => {
  test('starts with nothing chosen, and with the words of the kader', async () => {
    const weging = await nieuweWeging(app)
    await toonApp(app, `/wegingen/${weging}/onderdelen/8`, 'anna')
    expect((await vraag('8.1')).textContent).toContain('Het SMC heeft een eigen kostenplaats.')
    expect(await gekozen('8.1')).toBeNull()
    expect((await rondje('8.1', '3')).labels?.[0]?.textContent).toContain('ontwikkeling is halverwege')
    expect(screen.getAllByRole('radio')).toHaveLength(4 * 6)
  })

  test('a click is kept at once, counted, and saved by itself', async () => {
    const weging = await nieuweWeging(app)
    const { gebruiker } = await toonApp(app, `/wegingen/${weging}/onderdelen/8`, 'anna')
    await gebruiker.click(await rondje('8.1', '4'))
    expect(await gekozen('8.1')).toBe('4')
    await gebruiker.click(await rondje('8.2', 'Geen beeld'))
    await gebruiker.click(await rondje('8 Eindweging Resultaatverantwoordelijk', '3'))
    expect(await voortgang(3)).toBeTruthy()
    await staatOpServer(app, weging, { 8.1: 4, 8.2: 'geen-beeld', 'eindweging-8': 3 })
    expect(await allesOpgeslagen()).toBeTruthy()
  })

  test('another choice right after the first is the one that counts, without a conflict', async () => {
    const weging = await nieuweWeging(app)
    const { gebruiker, verbinding } = await toonApp(app, `/wegingen/${weging}/onderdelen/8`, 'anna')
    const drie = await rondje('8.1', '3')
    const vier = await rondje('8.1', '4')
    const laatDoor = verbinding.houdOp()
    await gebruiker.click(drie)
    await waitFor(() => expect(verbinding.verzoeken.filter((v) => v.startsWith('PATCH'))).toHaveLength(1))
    await gebruiker.click(vier)
    laatDoor()
    await staatOpServer(app, weging, { 8.1: 4 })
    expect(screen.queryByText(/Twee mensen wijzigden/)).toBeNull()
  })

  test('what was answered before stands there', async () => {
    const weging = await nieuweWeging(app, { waarden: { 8.1: 2, 8.3: 'geen-beeld' } })
    await toonApp(app, `/wegingen/${weging}/onderdelen/8`, 'anna')
    await vraag('8.1')
    expect([await gekozen('8.1'), await gekozen('8.2'), await gekozen('8.3')]).toEqual([
      '2',
      null,
      'geen-beeld',
    ])
  })

  test('a button takes an answer back, for a radio cannot be unset', async () => {
    const weging = await nieuweWeging(app, { waarden: { 8.1: 2 } })
    const { gebruiker } = await toonApp(app, `/wegingen/${weging}/onderdelen/8`, 'anna')
    await vraag('8.1')
    expect(screen.queryByRole('button', { name: bij('Wis antwoord', '8.2') })).toBeNull()
    await gebruiker.click(screen.getByRole('button', { name: bij('Wis antwoord', '8.1') }))
    expect(await gekozen('8.1')).toBeNull()
    expect(await voortgang(0)).toBeTruthy()
    await staatOpServer(app, weging, { 8.1: null })
    expect(screen.queryByRole('button', { name: bij('Wis antwoord', '8.1') })).toBeNull()
  })

  test('going to the next section and back, everything is still there', async () => {
    const weging = await nieuweWeging(app)
    const { gebruiker } = await toonApp(app, `/wegingen/${weging}/onderdelen/8`, 'anna')
    await gebruiker.click(await rondje('8.1', '4'))
    await gebruiker.click(screen.getByRole('link', { name: 'Volgende: Lerend ontwikkelen' }))
    await vraag('9.1')
    await gebruiker.click(screen.getByRole('link', { name: 'Vorige: Resultaatverantwoordelijk SMC' }))
    await vraag('8.1')
    expect(await gekozen('8.1')).toBe('4')
    await staatOpServer(app, weging, { 8.1: 4 })
  })
})

describe('who may only look', () => {
  test('sees the answers and can change nothing', async () => {
    const weging = await nieuweWeging(app, {
      waarden: { 8.1: 2 },
      toelichtingen: { 8.1: 'Pas sinds kort' },
    })
    const { gebruiker, verbinding } = await toonApp(app, `/wegingen/${weging}/onderdelen/8`, 'dirk')
    const drie = await rondje('8.1', '3')
    expect(await gekozen('8.1')).toBe('2')
    expect(drie.disabled).toBe(true)
    const toelichting = screen.getByRole<HTMLTextAreaElement>('textbox', { name: bij('Toelichting', '8.1') })
    expect(toelichting.value).toBe('Pas sinds kort')
    expect(toelichting.readOnly).toBe(true)
    await gebruiker.click(drie)
    expect(screen.queryByRole('button', { name: /Wis antwoord|Toelichting toevoegen|Invullen/ })).toBeNull()
    expect(verbinding.verzoeken.filter((v) => !v.startsWith('GET'))).toEqual([])
  })
})
