import { expect, onTestFinished, test } from 'vitest'
import { freePort } from '~/server/database/ingebed/freePort'
import { makeDataDir } from '~tests/support/dataDir'
import { startDevServer } from '~tests/support/devServer'
import { bereidReisVoor, bezoekTijdensTest } from '~tests/support/reis'
import { Keuring } from './Keuring'

const reis = bereidReisVoor()

test('While developing, the style guide shows every part of the interface, and both engines are content', async () => {
  const dev = await startDevServer({ DATA_DIR: await makeDataDir(), PORT: String(await freePort()) })
  onTestFinished(async () => {
    expect(await dev.end()).toBe(0)
  })
  const page = await bezoekTijdensTest(reis.browser, dev.url, null)
  await page.goto('stijlgids')
  await page.getByRole('heading', { level: 1, name: 'Stijlgids' }).waitFor()
  await page.getByRole('heading', { name: 'Profiel' }).waitFor()
  await new Keuring().bekijk(page, 'stijlgids')
})

test('In the product there is no style guide', async () => {
  const page = await reis.bezoek(null)
  await page.goto('stijlgids')
  await page.getByRole('heading', { level: 1, name: 'Deze pagina is er niet' }).waitFor()
})
