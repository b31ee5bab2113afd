import { act, screen, waitFor, within } from '@testing-library/react'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { maakTestapp, type Testapp } from '~tests/support/testapp'
import { toonApp } from '~tests/support/webapp'
import { stroom, vangStromen } from '~tests/support/webstroom'
import { proefStroom } from './proeven'

let app: Testapp
beforeAll(async () => {
  app = await maakTestapp()
})
afterAll(() => app.sluit())
beforeEach(vangStromen)
afterEach(() => vi.unstubAllGlobals())

const toon = async () => {
  const pagina = await toonApp(app, '/verbindingstest', null)
  await screen.findByRole('heading', { level: 1, name: 'Verbindingstest' })
  return pagina
}
const proef = (naam: string) => {
  const regel = screen.getByRole('heading', { level: 2, name: naam }).closest('li')
  return within(regel as HTMLElement)
}
const conclusie = () => screen.getByRole('status').textContent
/** Three signs of life, once the page listens. */
const hartslagen = async () => {
  await waitFor(() => expect(stroom().readyState).toBe(0))
  act(() => {
    for (let i = 0; i < 3; i += 1) stroom().meld('hartslag')
  })
}

test('all is well: three checks by themselves, and one sentence that says so', async () => {
  const { verbinding } = await toon()
  expect(conclusie()).toBe('De test loopt. Een ogenblik.')
  await proef('Iets versturen').findByText('Goed')
  await hartslagen()
  await waitFor(() => expect(conclusie()).toBe('Alles werkt. U kunt meedoen met dit apparaat.'))
  expect(proef('Een gewone vraag').getByText(/^Er kwam antwoord, (redelijk )?vlot/)).toBeTruthy()
  expect(proef('Berichten die vanzelf komen').getByText('Goed')).toBeTruthy()
  expect(verbinding.verzoeken).toContain('POST /api/v1/verbindingstests')
  expect(stroom().url).toBe('/api/v1/verbindingstests/gebeurtenissen')
  expect(stroom().readyState).toBe(2)
})

test('without messages that come by themselves one can still join, a little slower, and reads what ICT can do', async () => {
  vi.stubGlobal('EventSource', undefined)
  await toon()
  await waitFor(() => expect(conclusie()).toMatch(/^U kunt meedoen\. Het gaat wel iets langzamer/))
  const regel = proef('Berichten die vanzelf komen')
  expect(regel.getByText('Kan beter')).toBeTruthy()
  expect(regel.getByText(/De app vraagt het dan zelf elke paar seconden/)).toBeTruthy()
  expect(regel.getByText(/text\/event-stream/)).toBeTruthy()
})

test('without a connection the others are not tried; tested again with one, all is well', async () => {
  const { gebruiker, verbinding } = await toon()
  await proef('Iets versturen').findByText('Goed')
  await hartslagen()
  await waitFor(() => expect(conclusie()).toMatch(/^Alles werkt/))

  verbinding.verbroken = true
  await gebruiker.click(screen.getByRole('button', { name: 'Test opnieuw' }))
  await waitFor(() => expect(conclusie()).toMatch(/^Meedoen lukt nu niet op dit apparaat/))
  expect(proef('Een gewone vraag').getByText('Lukt niet')).toBeTruthy()
  expect(proef('Een gewone vraag').getByText(/Kijk of de wifi aanstaat/)).toBeTruthy()
  expect(proef('Iets versturen').getByText('Niet geprobeerd')).toBeTruthy()

  verbinding.verbroken = false
  await gebruiker.click(screen.getByRole('button', { name: 'Test opnieuw' }))
  await proef('Iets versturen').findByText('Goed')
  await hartslagen()
  await waitFor(() => expect(conclusie()).toMatch(/^Alles werkt/))
})

describe('messages that come by themselves', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())
  const begin = () => proefStroom(new AbortController().signal)

  test('three within ten seconds are enough', async () => {
    const bevinding = begin()
    for (let i = 0; i < 3; i += 1) stroom().meld('hartslag')
    expect(await bevinding).toEqual({ stand: 'goed' })
  })

  test('two are not: something in between holds them up', async () => {
    const bevinding = begin()
    for (let i = 0; i < 2; i += 1) stroom().meld('hartslag')
    vi.advanceTimersByTime(10_000)
    expect(await bevinding).toEqual({ stand: 'kan-beter' })
    expect(stroom().readyState).toBe(2)
  })

  test('a stream that is refused for good is known at once, one that is interrupted may come back', async () => {
    const geweigerd = begin()
    stroom().valtUit(true)
    expect(await geweigerd).toEqual({ stand: 'kan-beter' })

    const onderbroken = begin()
    stroom().valtUit(false)
    for (let i = 0; i < 3; i += 1) stroom().meld('hartslag')
    expect(await onderbroken).toEqual({ stand: 'goed' })
  })
})
