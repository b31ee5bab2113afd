import { expect, test } from 'vitest'
import type { Regie } from '~/contract/groepssessies'
import { laptop, telefoon } from '~tests/support/browser'
import { bereidReisVoor, picture } from '~tests/support/reis'
import { beginWeging, meldAan } from '~tests/support/reisApi'
import { keurToegankelijkheid } from '~tests/support/toegankelijkheid'
import { Sessieleider } from './Sessieleider'
import { Telefoon } from './Telefoon'
import { vouwDicht, vouwOpen } from './uitvouwen'

const reis = bereidReisVoor()

test('With two people no spread is shown; one more without a phone, entered by the begeleider, makes three', async () => {
  const api = await meldAan(reis.app.url, 'begeleider-smc-hengelo')
  const { id: wegingId } = await beginWeging(api, 'smc-hengelo')
  const leider = new Sessieleider(await reis.bezoek('begeleider-smc-hengelo'))
  await leider.open(wegingId, /^Samen/, /^8 /)
  const code = await leider.code()
  const beamer = await reis.bezoek(null, { viewport: laptop })
  await beamer.goto(await leider.beameradres())
  const [een, twee, luistert] = await Promise.all(
    [0, 1, 2].map(async () => new Telefoon(await reis.bezoek(null, { viewport: telefoon }))),
  )
  if (!een || !twee || !luistert) throw new Error('Er zijn drie mensen nodig')

  // One types the code, one comes by the QR, one only listens and counts nowhere.
  await een.page.goto('doe-mee')
  await een.page.getByLabel('Code').fill('fout!')
  await een.knop('Doe mee').click()
  await een.page
    .getByText(/Vul de zes tekens|zes tekens|code klopt niet/i)
    .first()
    .waitFor()
  await een.page.getByLabel('Code').fill(` ${code.slice(0, 3).toLowerCase()}-${code.slice(3)} `)
  await een.knop('Doe mee').click()
  await een.page.waitForURL(new RegExp(`doe-mee/${code}`))
  await een.page.getByRole('radio', { name: 'regievoerder' }).check()
  await een.knop('Doe mee').click()
  await een.page.waitForURL(/\/deelname\//)
  await twee.doeMee(code, 'aios')
  await luistert.doeMee(code, 'Ik luister alleen mee')
  await beamer.getByText(/^Twee mensen doen mee/).waitFor()

  await leider.knop('Begin met de eerste vraag').click()
  await een.staatOp('8.1')
  await luistert.page.getByText('De anderen kiezen nu. U luistert mee.').waitFor()
  await een.kies(2)
  await twee.staatOp('8.1')
  await twee.kies(5)
  await beamer.getByText(/2 van 2\s+hebben gekozen/).waitFor()
  await leider.toonScores()
  for (const page of [beamer, leider.page, een.page, luistert.page]) {
    await page.getByText(/Bij minder dan drie tonen we geen spreiding/).waitFor()
    expect(await page.getByText('Middelste score').count()).toBe(0)
    await page.evaluate(vouwOpen)
    expect(await keurToegankelijkheid(page), page.url()).toEqual([])
    await page.evaluate(vouwDicht)
  }
  await beamer.screenshot({ path: await picture('klein-geen-spreiding-beamer') })
  await leider.spreekAf(3)
  await leider.knop('Volgende stelling').click()

  // Somebody without a phone says their score to the begeleider; the spread says that it came so.
  await leider.page.getByText(/^Plaatsen/).click()
  await leider.page
    .getByLabel('Plaats voor iemand zonder telefoon')
    .and(leider.page.locator('select'))
    .selectOption({ label: 'medewerker verzuimbeheersing (MVB)' })
  await leider.knop('Plaats toevoegen').click()
  await beamer.getByText(/0 van 3\s+hebben gekozen/).waitFor()
  await leider.page.getByRole('button', { name: /^Score invoeren/ }).click()
  await leider.page
    .getByLabel(/^Score van plaats/)
    .and(leider.page.locator('select'))
    .selectOption('4')
  await leider.page
    .getByRole('form', { name: /^Score van plaats/ })
    .getByRole('button')
    .first()
    .click()
  await leider.page.getByText('Ingevoerd.').waitFor()
  await een.staatOp('8.2')
  await een.kies(4)
  await twee.staatOp('8.2')
  await twee.kies(4)
  await beamer.getByText(/3 van 3\s+hebben gekozen/).waitFor()
  await leider.toonScores()
  await beamer.getByText(/Eén score is ingevoerd door de begeleider/).waitFor()

  // Nowhere does the begeleider's own view say what or whether a seat scored.
  const { zetels } = await api.lees<Regie>(`/groepssessies/${leider.sessieId}`)
  expect(zetels.map((zetel) => Object.keys(zetel).sort())).toEqual(
    Array(4).fill(['aanwezig', 'functie', 'id', 'nummer', 'toehoorder', 'zonderTelefoon']),
  )
})
