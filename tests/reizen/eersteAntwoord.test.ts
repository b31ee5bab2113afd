import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { bezoek, startBrowser } from '~tests/support/browser'
import { type StartedApp, startApp } from '~tests/support/startedApp'
import { makeTestDatabase } from '~tests/support/testdatabase'

let app: StartedApp
let browser: Browser
let drop: () => Promise<void>

beforeAll(async () => {
  const database = await makeTestDatabase()
  drop = database.drop
  app = await startApp({ DATABASE_URL: database.url })
  browser = await startBrowser()
})

afterAll(async () => {
  await browser?.close()
  await app?.end()
  await drop?.()
})

test('A begeleider starts a weging, scores one stelling, and finds it again after a refresh', async () => {
  const { page, klachten, sluit } = await bezoek(browser, app.url, 'begeleider-smc-hengelo')
  await page.goto('')
  await page.getByRole('link', { name: 'Weging beginnen SMC Hengelo' }).click()
  await page.getByRole('button', { name: 'Begin met de stellingen' }).click()
  const stelling = page.getByRole('group', { name: /^1\.1/ })
  await stelling.getByRole('radio', { name: /^4/ }).check()
  await page.waitForResponse((answer) => answer.request().method() === 'PATCH' && answer.ok())
  await page.reload()
  expect(await stelling.getByRole('radio', { name: /^4/ }).isChecked()).toBe(true)
  expect(await page.getByText('1 van 79 beantwoord').count()).toBe(1)
  expect(klachten).toEqual([])
  await sluit()
})
