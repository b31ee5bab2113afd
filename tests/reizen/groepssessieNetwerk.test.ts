import { expect, onTestFinished, test } from 'vitest'
import { telefoon } from '~tests/support/browser'
import { bereidReisVoor, bezoekTijdensTest, wachtOp } from '~tests/support/reis'
import { beginWeging, meldAan } from '~tests/support/reisApi'
import { openReissessie, type Reissessie } from '~tests/support/reisSessie'
import { startReverseProxy } from '~tests/support/reverseProxy'
import { Telefoon } from './Telefoon'

const reis = bereidReisVoor()

async function openZaal(team: string): Promise<Reissessie> {
  const leider = await meldAan(reis.app.url, `begeleider-${team}`)
  const { id: wegingId } = await beginWeging(leider, team)
  return openReissessie(reis.app.url, leider, wegingId, 'samen')
}

test('A proxy that keeps the stream to itself is not noticed: the phone asks by itself, and says nothing of it', async () => {
  const sessie = await openZaal('smc-hengelo')
  const proxy = await startReverseProxy('/', { strip: false, houdtStromenOp: true })
  onTestFinished(() => proxy.close())
  proxy.leadTo(reis.app.url)
  const mens = new Telefoon(
    await bezoekTijdensTest(reis.browser, proxy.publicUrl, null, { viewport: telefoon }),
  )
  await mens.doeMee((await sessie.regie()).code, 'aios')
  await mens.page.getByRole('heading', { name: 'U doet mee' }).waitFor()
  await sessie.doe({ soort: 'begin' })
  await mens.staatOp('8.1')
  await mens.kies(3)
  await sessie.doe({ soort: 'onthul', vraagId: '8.1' })
  await mens.page.getByText(/Bij minder dan drie tonen we geen spreiding/).waitFor()
  expect(
    await mens.page
      .getByText(/verbinding/i)
      .locator('visible=true')
      .count(),
  ).toBe(0)
  expect(proxy.requests.some((verzoek) => verzoek.includes('/deelname/gebeurtenissen'))).toBe(true)
})

test('Eight tabs of one browser, of which one is looked at: that one is live, for the others hold no stream', async () => {
  const sessie = await openZaal('smc-alkmaar')
  const { beamersleutel } = await sessie.regie()
  const eerste = await reis.bezoek(null)
  // A browser without a screen takes every tab to be in sight; here one is only while it is the last one opened.
  await eerste.context().addInitScript(() => {
    let verborgen = false
    Object.defineProperty(document, 'visibilityState', { get: () => (verborgen ? 'hidden' : 'visible') })
    window.addEventListener('verberg', () => {
      verborgen = true
      document.dispatchEvent(new Event('visibilitychange'))
    })
  })
  let laatste = eerste
  for (let i = 0; i < 8; i += 1) {
    const tab = i === 0 ? eerste : await eerste.context().newPage()
    await tab.goto(`beamer/${beamersleutel}`)
    await tab.getByText('Nog niemand doet mee').waitFor()
    if (i > 0) await laatste.evaluate(() => window.dispatchEvent(new Event('verberg')))
    laatste = tab
  }
  await sessie.doeMee('verzekeringsarts')
  await laatste.getByText(/^Eén persoon doet mee/).waitFor()
  await wachtOp(() => eerste.getByText('Nog niemand doet mee').count()).toBe(1)
})
