import { expect, test } from 'vitest'
import { bereidReisVoor, wachtOp } from '~tests/support/reis'
import { Formulier } from './Formulier'

const reis = bereidReisVoor()

test('A begeleider starts a weging, scores one stelling, and finds it again after a refresh', async () => {
  const page = await reis.bezoek('begeleider-smc-hengelo')
  const formulier = new Formulier(page)
  await page.goto('')
  await page.getByRole('link', { name: 'Weging beginnen SMC Hengelo' }).click()
  await page.getByRole('button', { name: 'Begin met de stellingen' }).click()
  await formulier.keuze('1.1', 4).check()
  await page.getByText('1 van 79 beantwoord').waitFor()
  await formulier.isOpgeslagen()
  await page.reload()
  await formulier.vraag('1.1').waitFor()
  await wachtOp(() => formulier.gekozen('1.1')).toBe('4')
  expect(await page.getByText('1 van 79 beantwoord').count()).toBe(1)
})
