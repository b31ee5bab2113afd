import { screen, waitFor } from '@testing-library/react'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { maakTestapp, type Testapp } from '~tests/support/testapp'
import { leesWeging } from '~tests/support/testweging'
import { zonderParticipatiewet } from '~tests/support/waarden'
import { toonApp } from '~tests/support/webapp'
import { nieuweWeging } from '~tests/support/webweging'

let app: Testapp
beforeAll(async () => {
  app = await maakTestapp()
})
afterAll(() => app.sluit())

const participatiewet = () => screen.findByRole<HTMLInputElement>('checkbox', { name: /Participatiewet/ })
const bewaar = () => screen.getByRole('button', { name: 'Kenmerken bewaren' })

describe('the kenmerken of a weging', () => {
  test('W1: a stelling that no longer holds is asked no more; its score is back when the kenmerk is', async () => {
    const weging = await nieuweWeging(app, { waarden: { 2.8: 4 } })
    const { gebruiker } = await toonApp(app, `/wegingen/${weging}/kenmerken`, 'anna')
    expect(await screen.findByRole('heading', { level: 1, name: 'Wat past bij het team?' })).toBeTruthy()
    expect((await participatiewet()).checked).toBe(true)
    expect(screen.getByText(/^Scores die u al gaf blijven bewaard\./)).toBeTruthy()
    await gebruiker.click(await participatiewet())
    await gebruiker.click(bewaar())

    expect(await screen.findByRole('heading', { level: 1, name: '1 Cliënt centraal' })).toBeTruthy()
    expect(screen.getByRole('progressbar', { name: '0 van 78 beantwoord' })).toBeTruthy()
    await gebruiker.click(screen.getByRole('link', { name: 'Kenmerken' }))
    await gebruiker.click(await participatiewet())
    await gebruiker.click(bewaar())
    expect(await screen.findByRole('progressbar', { name: '1 van 79 beantwoord' })).toBeTruthy()
  })

  test('changed by somebody else meanwhile: says so, and keeps that change', async () => {
    const weging = await nieuweWeging(app)
    const { gebruiker } = await toonApp(app, `/wegingen/${weging}/kenmerken`, 'anna')
    await participatiewet()
    await app.roep('PATCH', `/api/v1/wegingen/${weging}`, {
      persoon: 'emiel',
      headers: { 'If-Match': '"1"' },
      body: { kenmerken: zonderParticipatiewet },
    })
    await gebruiker.click(screen.getByRole('checkbox', { name: /bsn/ }))
    await gebruiker.click(bewaar())
    const melding = await screen.findByRole('alert')
    expect(melding.textContent).toContain('De kenmerken zijn niet bewaard')
    expect(melding.textContent).toContain('Iemand anders heeft de kenmerken intussen gewijzigd.')
    expect((await leesWeging(app, 'anna', weging)).kenmerken).toEqual(zonderParticipatiewet)
  })

  test('a change of somebody else shows as soon as this page hears of it', async () => {
    const weging = await nieuweWeging(app)
    await toonApp(app, `/wegingen/${weging}/kenmerken`, 'anna')
    await participatiewet()
    await app.roep('PATCH', `/api/v1/wegingen/${weging}`, {
      persoon: 'emiel',
      headers: { 'If-Match': '"1"' },
      body: { kenmerken: zonderParticipatiewet },
    })
    // Who comes back to the page takes a new look first.
    document.dispatchEvent(new Event('visibilitychange'))
    await waitFor(async () => expect((await participatiewet()).checked).toBe(false))
  })

  test('without a connection nothing is lost: it says so, and a next try works', async () => {
    const weging = await nieuweWeging(app)
    const { gebruiker, verbinding } = await toonApp(app, `/wegingen/${weging}/kenmerken`, 'anna')
    await gebruiker.click(await participatiewet())
    verbinding.verbroken = true
    await gebruiker.click(bewaar())
    expect((await screen.findByRole('alert')).textContent).toContain('Er is geen verbinding met de server.')
    expect((await participatiewet()).checked).toBe(false)
    verbinding.verbroken = false
    await gebruiker.click(bewaar())
    expect(await screen.findByRole('heading', { level: 1, name: '1 Cliënt centraal' })).toBeTruthy()
  })

  test('who may only look can change nothing', async () => {
    const weging = await nieuweWeging(app)
    await toonApp(app, `/wegingen/${weging}/kenmerken`, 'dirk')
    expect((await participatiewet()).disabled).toBe(true)
    expect(screen.queryByRole('button', { name: 'Kenmerken bewaren' })).toBeNull()
    expect(screen.getByRole('link', { name: 'Naar de uitkomst' })).toBeTruthy()
  })
})
