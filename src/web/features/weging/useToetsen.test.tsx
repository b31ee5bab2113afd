import { fireEvent, screen, within } from '@testing-library/react'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { maakTestapp, type Testapp } from '~tests/support/testapp'
import { toonApp } from '~tests/support/webapp'
import { bij, gekozen, rondje, staatOpServer, vraag } from '~tests/support/webvragen'
import { nieuweWeging } from '~tests/support/webweging'

let app: Testapp
beforeAll(async () => {
  app = await maakTestapp()
})
afterAll(() => app.sluit())

/** Which question has focus, by its number. */
const plek = () => document.activeElement?.closest('fieldset')?.id

describe('the keys of the form', () => {
  test('1 to 5 score and go on, 0 is geen beeld, and the last one leads to the next section', async () => {
    const weging = await nieuweWeging(app)
    const { gebruiker } = await toonApp(app, `/wegingen/${weging}/onderdelen/8`, 'anna')
    const eerste = await rondje('8.1', '1')
    eerste.focus()
    await gebruiker.keyboard('5')
    expect(plek()).toBe('vraag-8.2')
    await gebruiker.keyboard('1')
    expect(plek()).toBe('vraag-8.3')
    await gebruiker.keyboard('0')
    expect(plek()).toBe('vraag-eindweging-8')
    await gebruiker.keyboard('3')
    expect(document.activeElement).toBe(screen.getByRole('link', { name: 'Volgende: Lerend ontwikkelen' }))
    expect([await gekozen('8.1'), await gekozen('8.2'), await gekozen('8.3')]).toEqual([
      '5',
      '1',
      'geen-beeld',
    ])
    await staatOpServer(app, weging, { 8.1: 5, 8.2: 1, 8.3: 'geen-beeld', 'eindweging-8': 3 })
  })

  test('going on comes to the score that the next one has', async () => {
    const weging = await nieuweWeging(app, { waarden: { 8.2: 4 } })
    const { gebruiker } = await toonApp(app, `/wegingen/${weging}/onderdelen/8`, 'anna')
    const eerste = await rondje('8.1', '1')
    eerste.focus()
    await gebruiker.keyboard('5')
    expect(document.activeElement).toBe(await rondje('8.2', '4'))
    await staatOpServer(app, weging, { 8.1: 5, 8.2: 4 })
  })

  test.each(['{Delete}', '{Backspace}'])('%s takes the answer back and stays there', async (toets) => {
    const weging = await nieuweWeging(app, { waarden: { 8.1: 2 } })
    const { gebruiker } = await toonApp(app, `/wegingen/${weging}/onderdelen/8`, 'anna')
    const twee = await rondje('8.1', '2')
    twee.focus()
    await gebruiker.keyboard(toets)
    expect(await gekozen('8.1')).toBeNull()
    expect(plek()).toBe('vraag-8.1')
    await staatOpServer(app, weging, { 8.1: null })
  })

  test('arrows choose within the question, as in any group of radios', async () => {
    const weging = await nieuweWeging(app, { waarden: { 8.1: 2 } })
    const { gebruiker } = await toonApp(app, `/wegingen/${weging}/onderdelen/8`, 'anna')
    const twee = await rondje('8.1', '2')
    twee.focus()
    await gebruiker.keyboard('{ArrowDown}')
    expect(await gekozen('8.1')).toBe('3')
    expect(plek()).toBe('vraag-8.1')
    await staatOpServer(app, weging, { 8.1: 3 })
  })

  test('Enter and other keys do nothing at all', async () => {
    const weging = await nieuweWeging(app)
    const { gebruiker, verbinding } = await toonApp(app, `/wegingen/${weging}/onderdelen/8`, 'anna')
    const eerste = await rondje('8.1', '1')
    eerste.focus()
    await gebruiker.keyboard('{Enter}6789abc{Escape}{Control>}3{/Control}{Alt>}4{/Alt}{Meta>}2{/Meta}')
    expect(document.activeElement).toBe(eerste)
    expect(await gekozen('8.1')).toBeNull()
    expect(window.location.pathname).toBe(`/wegingen/${weging}/onderdelen/8`)
    expect(verbinding.verzoeken.filter((v) => !v.startsWith('GET'))).toEqual([])
  })

  test('a key that is held down scores one question, not all that follow', async () => {
    const weging = await nieuweWeging(app)
    await toonApp(app, `/wegingen/${weging}/onderdelen/8`, 'anna')
    const eerste = await rondje('8.1', '1')
    eerste.focus()
    fireEvent.keyDown(document.activeElement as Element, { key: '5' })
    fireEvent.keyDown(document.activeElement as Element, { key: '5', repeat: true })
    expect(await gekozen('8.1')).toBe('5')
    expect(await gekozen('8.2')).toBeNull()
    await staatOpServer(app, weging, { 8.1: 5 })
  })

  test('in a toelichting a digit is a digit, and Enter a new line', async () => {
    const weging = await nieuweWeging(app)
    const { gebruiker } = await toonApp(app, `/wegingen/${weging}/onderdelen/8`, 'anna')
    await vraag('8.1')
    await gebruiker.click(screen.getByRole('button', { name: bij('Toelichting toevoegen', '8.1') }))
    await gebruiker.type(
      await screen.findByRole('textbox', { name: bij('Toelichting', '8.1') }),
      '3 van de 5{Enter}0{Delete}',
    )
    expect(await gekozen('8.1')).toBeNull()
    await staatOpServer(app, weging, { 8.1: null, '8.1 toelichting': '3 van de 5\n0' })
  })

  test('all keys are told of in a panel, which a button closes', async () => {
    const weging = await nieuweWeging(app)
    const { gebruiker } = await toonApp(app, `/wegingen/${weging}/onderdelen/8`, 'anna')
    await gebruiker.click(await screen.findByRole('button', { name: 'Invullen met toetsen' }))
    const paneel = within(await screen.findByRole('dialog', { name: 'Invullen met toetsen' }))
    for (const toets of ['1 tot en met 5', '0', 'Delete', 'Pijltjes', 'Tab', 'Enter']) {
      expect(paneel.getByText(toets)).toBeTruthy()
    }
    await gebruiker.click(paneel.getByRole('button', { name: 'Sluiten' }))
    expect(screen.queryByRole('dialog')).toBeNull()
  })
})
