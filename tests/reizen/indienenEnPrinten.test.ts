import { expect, test } from 'vitest'
import { eindwegingId, vragenVanKader } from '~/domein/kader/vragen'
import { bereidReisVoor, picture, wachtOp } from '~tests/support/reis'
import { beginWeging, leesWeging, meldAan, vulIn } from '~tests/support/reisApi'
import { kader121 } from '~tests/support/testkaders'
import { Formulier } from './Formulier'

const reis = bereidReisVoor()

test('A begeleider looks a last time, hands in, and prints a weegverslag of a few pages of A4', async () => {
  // Everything a 4, one section judged far lower than its mean, one question left open.
  const api = await meldAan(reis.app.url, 'begeleider-smc-hengelo')
  const { id } = await beginWeging(api, 'smc-hengelo')
  const vragen = vragenVanKader(kader121).filter((vraag) => vraag.id !== '9.7')
  await vulIn(api, id, {
    ...Object.fromEntries(vragen.map((vraag) => [vraag.id, 4])),
    [eindwegingId('3')]: 2,
  })

  const page = await reis.bezoek('begeleider-smc-hengelo')
  const formulier = new Formulier(page)
  await page.goto('')
  await page.getByRole('link', { name: 'Verder met de weging SMC Hengelo' }).click()
  await page.getByRole('link', { name: 'Indienen', exact: true }).click()

  // Incomplete: it says which, and leads there.
  const ontbreekt = page.getByRole('region', {
    name: 'Eén antwoord ontbreekt. Indienen kan als alles is beantwoord.',
  })
  await ontbreekt.waitFor()
  await page.getByRole('button', { name: 'Weging indienen' }).click()
  await wachtOp(() => ontbreekt.evaluate((element) => element === document.activeElement)).toBe(true)
  expect(await page.getByRole('dialog').count()).toBe(0)
  await ontbreekt.getByRole('link', { name: '9.7' }).click()
  await formulier.keuze('9.7', 4).check()
  await formulier.isOpgeslagen()
  await page.getByRole('link', { name: 'Indienen', exact: true }).click()
  await formulier.titel.filter({ hasText: 'Weging indienen' }).waitFor()

  // Complete: the outcome, hints that are no wall, and everything that was answered.
  await page.getByRole('heading', { name: 'SMC in de basis' }).first().waitFor()
  const hints = page.getByRole('region', { name: 'Hier kan een toelichting helpen' })
  expect(await hints.innerText()).toContain('Eén eindweging wijkt af van het gemiddelde')
  expect(await hints.innerText()).toContain('68 stellingen kregen een 4 of 5')
  await page
    .getByText('3 Resultaatverantwoordelijk voor afgebakend cliëntenbestand', { exact: true })
    .first()
    .click()
  const antwoorden = page.getByRole('table', {
    name: '3 Resultaatverantwoordelijk voor afgebakend cliëntenbestand',
  })
  expect(await antwoorden.getByRole('row').count()).toBe(1 + 9 + 1)
  await page.getByRole('button', { name: 'Weging indienen' }).click()
  const dialoog = page.getByRole('dialog', { name: 'Weging nu indienen?' })
  await dialoog.getByRole('button', { name: 'Nee, nog niet' }).click()
  await dialoog.waitFor({ state: 'hidden' })
  expect((await leesWeging(api, id)).status).toBe('concept')
  await page.getByRole('button', { name: 'Weging indienen' }).click()
  await dialoog.getByRole('button', { name: 'Ja, dien de weging in' }).click()

  await page.getByRole('link', { name: 'Weegverslag bekijken en printen' }).click()
  await formulier.titel.filter({ hasText: /^Weegverslag SMC Hengelo, \de kwartaal \d{4}$/ }).waitFor()
  const { ingediend } = await leesWeging(api, id)
  await page.getByText(`door ${ingediend?.door.naam}`).first().waitFor()
  await page.evaluate(() => {
    window.print = () => document.body.setAttribute('data-geprint', 'ja')
  })
  await page.getByRole('button', { name: 'Printen of als pdf bewaren' }).click()
  expect(await page.locator('body').getAttribute('data-geprint')).toBe('ja')

  const pdf = await page.pdf({ preferCSSPageSize: true, path: await picture('weegverslag', 'pdf') })
  const paginas = pdf.toString('latin1').match(/\/Type\s*\/Page[^s]/g) ?? []
  expect(paginas.length).toBeGreaterThanOrEqual(3)
  expect(paginas.length).toBeLessThanOrEqual(8)
  expect(pdf.toString('latin1')).toMatch(/\/MediaBox \[0 0 59[45]\S* 84[12]\S*\]/)

  // On paper there is nothing to press, and every answer is there.
  await page.emulateMedia({ media: 'print' })
  expect(await page.getByRole('button').count()).toBe(0)
  expect(await page.getByRole('navigation').count()).toBe(0)
  expect(await page.getByRole('rowheader', { name: /^\w\.\d$/ }).count()).toBe(68)
})
