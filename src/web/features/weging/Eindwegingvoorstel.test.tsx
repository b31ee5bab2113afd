import { screen, waitFor } from '@testing-library/react'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { maakTestapp, type Testapp } from '~tests/support/testapp'
import { metParticipatiewet } from '~tests/support/waarden'
import { toonApp } from '~tests/support/webapp'
import { bij, gekozen, rondje, staatOpServer } from '~tests/support/webvragen'
import { nieuweWeging } from '~tests/support/webweging'

let app: Testapp
beforeAll(async () => {
  app = await maakTestapp()
})
afterAll(() => app.sluit())

const eindweging = '8 Eindweging Resultaatverantwoordelijk'
const voorstel = async () => {
  const kop = await screen.findByRole('heading', { level: 2, name: /^Eindweging:/ })
  return kop.nextElementSibling?.textContent
}
const waarschuwing = () => screen.queryByText(/De eindweging wijkt meer dan één punt af van het gemiddelde/)

describe('W5: the proposal for an eindweging', () => {
  test('waits for the first score', async () => {
    await toonApp(app, `/wegingen/${await nieuweWeging(app)}/onderdelen/8`, 'anna')
    expect(await voorstel()).toBe('Er zijn nog geen scores in dit onderdeel, dus er is nog geen voorstel.')
  })

  test('follows the scores, says how it was reached, and fills nothing in', async () => {
    const weging = await nieuweWeging(app, { waarden: { 8.1: 4 } })
    const { gebruiker } = await toonApp(app, `/wegingen/${weging}/onderdelen/8`, 'anna')
    expect(await voorstel()).toBe(
      'De stellingen hierboven zijn gemiddeld 4,0, over 1 van de 3 stellingen met een score. Afgerond is dat 4, ontwikkeling is in vergevorderd stadium. Het team kiest zelf.',
    )
    await gebruiker.click(await rondje('8.2', '1'))
    await waitFor(async () => expect(await voorstel()).toContain('gemiddeld 2,5, over 2 van de 3'))
    expect(await voorstel()).toContain('Afgerond is dat 3, ontwikkeling is halverwege.')
    await gebruiker.click(await rondje('8.3', 'Geen beeld'))
    await staatOpServer(app, weging, { 8.1: 4, 8.2: 1, 8.3: 'geen-beeld' })
    expect(await voorstel(), 'geen beeld is no number').toContain('gemiddeld 2,5, over 2 van de 3')
    expect(await gekozen(eindweging)).toBeNull()
  })

  test('W1: counts only what holds for the team', async () => {
    const weging = await nieuweWeging(app, {
      kenmerken: { ...metParticipatiewet, participatiewet: false },
      waarden: { 2.1: 3 },
    })
    await toonApp(app, `/wegingen/${weging}/onderdelen/2`, 'anna')
    expect(await voorstel()).toContain('over 1 van de 7 stellingen met een score')
  })
})

describe('W5: an eindweging more than one point from the mean', () => {
  test('asks for a toelichting, and no longer once there is one', async () => {
    const weging = await nieuweWeging(app, { waarden: { 8.1: 4, 8.2: 4 } })
    const { gebruiker } = await toonApp(app, `/wegingen/${weging}/onderdelen/8`, 'anna')
    await gebruiker.click(await rondje(eindweging, '2'))
    await waitFor(() => expect(waarschuwing()).toBeTruthy())
    expect(waarschuwing()?.closest('[role=status]')).toBeTruthy()
    const knop = { name: bij('Toelichting toevoegen', 'eindweging-8') }
    await gebruiker.click(screen.getByRole('button', knop))
    const veld = { name: bij('Toelichting', 'eindweging-8') }
    await gebruiker.type(await screen.findByRole('textbox', veld), 'Het voelt nog niet zo')
    await waitFor(() => expect(waarschuwing()).toBeNull())
    await staatOpServer(app, weging, {
      8.1: 4,
      8.2: 4,
      'eindweging-8': 2,
      'eindweging-8 toelichting': 'Het voelt nog niet zo',
    })
  })

  test.each([
    ['exactly one point off', '3'],
    ['geen beeld', 'Geen beeld'],
  ])('does not when it is %s', async (_wat, optie) => {
    const weging = await nieuweWeging(app, { waarden: { 8.1: 4, 8.2: 4 } })
    const { gebruiker } = await toonApp(app, `/wegingen/${weging}/onderdelen/8`, 'anna')
    await gebruiker.click(await rondje(eindweging, optie))
    const waarde = optie === '3' ? 3 : 'geen-beeld'
    await staatOpServer(app, weging, { 8.1: 4, 8.2: 4, 'eindweging-8': waarde })
    expect(waarschuwing()).toBeNull()
  })
})
