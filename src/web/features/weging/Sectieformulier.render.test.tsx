import { screen, waitFor } from '@testing-library/react'
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { maakTestapp, type Testapp } from '~tests/support/testapp'
import { toonApp } from '~tests/support/webapp'
import { bij, rondje, staatOpServer, vraag } from '~tests/support/webvragen'
import { nieuweWeging, vul } from '~tests/support/webweging'
import type { Schaalkeuze } from '../../ui/Schaalkeuze'

/** Which questions were rendered, by number, each as often as it was. */
const gerenderd: string[] = []
let Echt: typeof Schaalkeuze

/** The real question, with a tally beside it: every render of a question renders its scale. */
function Geteld(props: Parameters<typeof Schaalkeuze>[0]) {
  gerenderd.push(props.nummer)
  return <Echt {...props} />
}

let app: Testapp
beforeAll(async () => {
  app = await maakTestapp()
  vi.resetModules()
  vi.doMock('../../ui/Schaalkeuze', async (laadEcht) => {
    Echt = (await laadEcht<typeof import('../../ui/Schaalkeuze')>()).Schaalkeuze
    return { Schaalkeuze: Geteld }
  })
})
afterAll(async () => {
  vi.doUnmock('../../ui/Schaalkeuze')
  vi.resetModules()
  await app.sluit()
})

let weging: string
let pagina: Awaited<ReturnType<typeof toonApp>>
beforeEach(async () => {
  weging = await nieuweWeging(app)
  pagina = await toonApp(app, `/wegingen/${weging}/onderdelen/9`, 'anna')
  await vraag('9 Eindweging Lerend ontwikkelen')
  gerenderd.length = 0
})

const anderen = (nummer: string) => gerenderd.filter((gezien) => gezien !== nummer)

describe('no other question is rendered again', () => {
  test('when one is clicked, nor when its answer is saved', async () => {
    await pagina.gebruiker.click(await rondje('9.1', '4'))
    await staatOpServer(app, weging, { 9.1: 4 })
    await screen.findByRole('button', { name: bij('Wis antwoord', '9.1') })
    expect(anderen('9.1')).toEqual([])
  })

  test('when one is scored by key', async () => {
    const eerste = await rondje('9.1', '4')
    eerste.focus()
    await pagina.gebruiker.keyboard('4')
    await staatOpServer(app, weging, { 9.1: 4 })
    await screen.findByRole('button', { name: bij('Wis antwoord', '9.1') })
    expect(anderen('9.1')).toEqual([])
  })

  test('when a toelichting is written at one', async () => {
    await pagina.gebruiker.click(
      await screen.findByRole('button', { name: bij('Toelichting toevoegen', '9.1') }),
    )
    await pagina.gebruiker.type(
      await screen.findByRole('textbox', { name: bij('Toelichting', '9.1') }),
      'Samen',
    )
    await staatOpServer(app, weging, { 9.1: null, '9.1 toelichting': 'Samen' })
    expect(anderen('9.1')).toEqual([])
  })

  test('when somebody else answers one', async () => {
    await vul(app, 'emiel', weging, { waarden: { 9.2: 3 } })
    document.dispatchEvent(new Event('visibilitychange'))
    await waitFor(async () => expect((await rondje('9.2', '3')).checked).toBe(true))
    expect(gerenderd).toContain('9.2')
    expect(anderen('9.2')).toEqual([])
  })

  test('when nothing new comes in', async () => {
    const gevraagd = pagina.verbinding.verzoeken.length
    document.dispatchEvent(new Event('visibilitychange'))
    await waitFor(() => expect(pagina.verbinding.verzoeken.length).toBeGreaterThan(gevraagd))
    expect(gerenderd).toEqual([])
  })
})
