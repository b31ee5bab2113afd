import { expect, test } from 'vitest'
import { bereidReisVoor, wachtOp } from '~tests/support/reis'
import { beginWeging, leesWeging, meldAan } from '~tests/support/reisApi'
import { Formulier } from './Formulier'

const reis = bereidReisVoor()

/** What the browser says while its network is off, and of the answer that came too late. */
const magKlagen = [/net::ERR_INTERNET_DISCONNECTED/, /status of 412/]

test('Two people weigh together: each sees what the other saves, and a conflict is put before a person', async () => {
  const api = await meldAan(reis.app.url, 'begeleider-smc-hengelo')
  const { id: wegingId } = await beginWeging(api, 'smc-hengelo')
  const [mijn, hun] = await Promise.all(
    ['begeleider-smc-hengelo', 'regievoerder-smc-hengelo'].map(async (persoon) => {
      const formulier = new Formulier(await reis.bezoek(persoon, { magKlagen }))
      await formulier.open(wegingId, 'onderdelen/1')
      return formulier
    }),
  )
  if (!mijn || !hun) throw new Error('Er zijn twee personen nodig')
  const bewaard = async (vraagId: string) => {
    const { antwoorden } = await leesWeging(api, wegingId)
    const antwoord = antwoorden.find((kandidaat) => kandidaat.vraagId === vraagId)
    return antwoord && { waarde: antwoord.waarde, toelichting: antwoord.toelichting }
  }
  const naam = (formulier: Formulier) =>
    formulier.page
      .getByRole('banner')
      .getByText(/· begeleider$/)
      .textContent()
      .then((tekst) => tekst?.replace(' · begeleider', '') ?? '')
  const [mijnNaam, hunNaam] = await Promise.all([naam(mijn), naam(hun)])
  expect(mijnNaam).not.toBe(hunNaam)

  // Both ways, without a reload: a score, a toelichting, and the progress in the list of sections.
  await mijn.keuze('1.1', 4).check()
  await wachtOp(() => hun.gekozen('1.1')).toBe('4')
  await hun.keuze('1.2', 'geen-beeld').check()
  await wachtOp(() => mijn.gekozen('1.2')).toBe('geen-beeld')
  await hun.page.getByRole('button', { name: 'Toelichting toevoegen bij 1.2' }).click()
  await hun.toelichting('1.2').fill('Dit bespreken we nog.')
  await wachtOp(() =>
    mijn
      .toelichting('1.2')
      .inputValue({ timeout: 500 })
      .catch(() => ''),
  ).toBe('Dit bespreken we nog.')
  await mijn.page.getByRole('link', { name: /Cliënt centraal.*2 van 9 beantwoord/ }).waitFor()

  // One loses the network; both change the same answers. Different fields of one answer need no choice.
  await mijn.page.context().setOffline(true)
  for (const vraagId of ['1.3', '1.4']) await mijn.keuze(vraagId, 2).check()
  await mijn.page.getByRole('button', { name: 'Toelichting toevoegen bij 1.5' }).click()
  await mijn.toelichting('1.5').fill('Alleen een toelichting.')
  await mijn.page.getByText('Geen verbinding. 3 antwoorden nog niet verzonden').waitFor()
  for (const vraagId of ['1.3', '1.4', '1.5']) await hun.keuze(vraagId, 5).check()
  await hun.isOpgeslagen()
  await mijn.page.context().setOffline(false)

  const botsing = (vraagId: string) => {
    const vraag = mijn.vraag(vraagId).locator('..')
    return {
      melding: vraag.getByRole('alert'),
      houd: vraag.getByRole('button', { name: 'Houd mijn antwoord' }),
      neem: vraag.getByRole('button', { name: `Neem het antwoord van ${hunNaam}` }),
    }
  }
  for (const vraagId of ['1.3', '1.4']) {
    const { melding } = botsing(vraagId)
    await melding.waitFor()
    const tekst = await melding.innerText()
    expect(tekst).toContain('Twee mensen wijzigden dit antwoord. Welk antwoord blijft staan?')
    expect(tekst).toMatch(/Van u\s+2, ontwikkeling gestart/)
    const wieEnWanneer = `Van ${hunNaam}, \\d+ \\w+ \\d{4} om \\d\\d:\\d\\d`
    expect(tekst).toMatch(new RegExp(`${wieEnWanneer}\\s+5, voldoet volledig aan de stelling`))
  }
  await mijn.page.getByText('2 antwoorden wachten op uw keuze').waitFor()
  // What is to be chosen is not sent, and what could be put together is.
  await wachtOp(() => bewaard('1.5')).toEqual({ waarde: 5, toelichting: 'Alleen een toelichting.' })
  expect(await mijn.gekozen('1.5')).toBe('5')
  await wachtOp(() =>
    hun
      .toelichting('1.5')
      .inputValue({ timeout: 500 })
      .catch(() => ''),
  ).toBe('Alleen een toelichting.')
  expect(await bewaard('1.3')).toEqual({ waarde: 5, toelichting: '' })

  // Mine once, theirs once; focus goes on at the question.
  await botsing('1.3').houd.click()
  await wachtOp(() => bewaard('1.3')).toEqual({ waarde: 2, toelichting: '' })
  expect(await mijn.keuze('1.3', 2).evaluate((radio) => radio === document.activeElement)).toBe(true)
  await wachtOp(() => hun.gekozen('1.3')).toBe('2')
  await botsing('1.4').neem.click()
  await wachtOp(() => mijn.gekozen('1.4')).toBe('5')
  await mijn.isOpgeslagen()
  expect(await bewaard('1.4')).toEqual({ waarde: 5, toelichting: '' })
  expect(await mijn.page.getByRole('alert').count()).toBe(0)
})

test('Somebody alone who changes their mind quickly is never asked to choose between themselves', async () => {
  const api = await meldAan(reis.app.url, 'begeleider-smc-alkmaar')
  const { id: wegingId } = await beginWeging(api, 'smc-alkmaar')
  const formulier = new Formulier(await reis.bezoek('begeleider-smc-alkmaar'))
  await formulier.open(wegingId, 'onderdelen/2')
  await formulier.keuze('2.1', 1).focus()
  for (let keer = 0; keer < 30; keer += 1) await formulier.page.keyboard.press('ArrowRight')
  await formulier.isOpgeslagen()
  const [antwoord] = (await leesWeging(api, wegingId)).antwoorden
  expect(String(antwoord?.waarde)).toBe(await formulier.gekozen('2.1'))
  expect(await formulier.page.getByRole('alert').count()).toBe(0)
})

test('One hands in while the other is still looking: it can be read, and no longer changed', async () => {
  const [mijn, hun] = await Promise.all(
    ['begeleider-smc-assen', 'regievoerder-smc-assen'].map(async (persoon) => {
      const formulier = new Formulier(await reis.bezoek(persoon))
      await formulier.page.goto('')
      await formulier.page.getByRole('link', { name: 'Uitkomst bekijken SMC Assen' }).click()
      await formulier.titel.filter({ hasText: 'SMC in de basis' }).waitFor()
      return formulier
    }),
  )
  if (!mijn || !hun) throw new Error('Er zijn twee personen nodig')
  await hun.page.getByRole('link', { name: 'Invullen' }).click()
  await hun.vraag('1.1').waitFor()
  await mijn.page.getByRole('link', { name: 'Weging indienen' }).click()
  await mijn.page.getByRole('button', { name: 'Weging indienen' }).click()
  await mijn.page.getByRole('button', { name: 'Ja, dien de weging in' }).click()
  await mijn.page.getByText(/ingediend op .+ door /).waitFor()
  await hun.page.getByText(/ingediend op .+ door /).waitFor()
  await wachtOp(() => hun.page.getByRole('radio', { disabled: false }).count()).toBe(0)
})
