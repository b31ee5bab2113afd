import { expect, test } from 'vitest'
import type { Waarde } from '~/domein/weging/Antwoord'
import { laptop, telefoon } from '~tests/support/browser'
import { bereidReisVoor, picture } from '~tests/support/reis'
import { beginWeging, leesWeging, meldAan } from '~tests/support/reisApi'
import { keurToegankelijkheid } from '~tests/support/toegankelijkheid'
import { Sessieleider } from './Sessieleider'
import { Telefoon } from './Telefoon'
import { vouwDicht, vouwOpen } from './uitvouwen'

const reis = bereidReisVoor()

/** What each of six people gives beforehand: they agree on 8.1 and the eindweging, and are apart on 8.2 and, less, 8.3. */
const scores: readonly Waarde[][] = [
  [4, 1, 3, 3],
  [4, 1, 3, 3],
  [4, 2, 3, 3],
  [4, 5, 3, 3],
  [4, 5, 4, 3],
  [4, 'geen-beeld', 4, 3],
]

test('A team scores beforehand, begins where it differs most, and takes over at once what all agree on', async () => {
  const api = await meldAan(reis.app.url, 'begeleider-smc-hengelo')
  const { id: wegingId } = await beginWeging(api, 'smc-hengelo')
  const leider = new Sessieleider(await reis.bezoek('begeleider-smc-hengelo'))
  await leider.open(wegingId, /^Vooraf/, /^8 /)
  const code = await leider.code()
  const beamer = await reis.bezoek(null, { viewport: laptop })
  await beamer.goto(await leider.beameradres())

  const mensen = await Promise.all(
    scores.map(async () => new Telefoon(await reis.bezoek(null, { viewport: telefoon }))),
  )
  const bekijk = async (naam: string) => {
    for (const [wie, page] of Object.entries({
      begeleider: leider.page,
      beamer,
      telefoon: mensen[0]?.page,
    })) {
      if (!page) continue
      await page.screenshot({ path: await picture(`vooraf-${naam}-${wie}`) })
      await page.evaluate(vouwOpen)
      expect(await keurToegankelijkheid(page), `${naam} ${wie}`).toEqual([])
      await page.evaluate(vouwDicht)
    }
  }
  for (const [i, mens] of mensen.entries()) {
    await mens.doeMee(code, 'arbeidsdeskundige (AD)')
    for (const [j, waarde] of (scores[i] ?? []).entries()) {
      if (i === 0 && j === 2) await bekijk('scoren')
      await mens.kies(waarde)
      await mens.knop(j === 3 ? 'Overzicht' : 'Volgende').click()
    }
    await mens.page.getByRole('heading', { name: 'U bent klaar' }).waitFor()
  }
  await beamer.getByText(/6 van 6\s+zijn klaar met scoren/).waitFor()

  // The conversation begins: where, and why there.
  await leider.knop('Begin het gesprek').click()
  await leider.knop('Ja, begin het gesprek').click()
  await leider.page.getByRole('heading', { name: 'Waar begint het gesprek?' }).waitFor()
  await beamer.getByRole('heading', { name: 'Hier beginnen we' }).waitFor()
  const agenda = await beamer.getByRole('listitem').allInnerTexts()
  expect(agenda.map((punt) => punt.slice(0, 3))).toEqual(['8.2', '8.3'])
  expect(agenda[0]).toMatch(/SMC in de basis/)
  await bekijk('agenda')

  // What all agree on: a list first, then one act.
  for (const naam of [/8\.1 /, /Eindweging/]) {
    expect(await leider.page.getByRole('checkbox', { name: naam }).isChecked()).toBe(true)
  }
  await leider.knop(/^Neem over/).click()
  await leider.page.getByText('Er is niets meer om over te nemen.').waitFor()

  // The rest is talked about, the most telling one first; its spread is there already.
  await leider.knop('Begin met 8.2').click()
  await leider.staatOp('8.2')
  await beamer.getByText(/van 1 tot 5/).waitFor()
  await leider.spreekAf(2, 'We spreken hier nog over met de gemeente.')
  await leider.page.getByRole('button', { name: /^8\.3/ }).click()
  await leider.staatOp('8.3')
  await leider.spreekAf(3)
  await mensen[0]?.page.getByText('Afgesproken').first().waitFor()

  const { antwoorden } = await leesWeging(api, wegingId)
  expect(Object.fromEntries(antwoorden.map(({ vraagId, waarde }) => [vraagId, waarde]))).toEqual({
    '8.1': 4,
    '8.2': 2,
    '8.3': 3,
    'eindweging-8': 3,
  })
})
