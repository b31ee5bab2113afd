import { expect, test } from 'vitest'
import { vragenVanSectie } from '~/domein/kader/vragen'
import type { Waarde } from '~/domein/weging/Antwoord'
import { veldnaam } from '~/web/features/weging/formulier'
import { bereidReisVoor } from '~tests/support/reis'
import { leesWeging, meldAan } from '~tests/support/reisApi'
import { kader121 } from '~tests/support/testkaders'
import { Formulier } from './Formulier'
import { Toetsenbord } from './Toetsenbord'

const reis = bereidReisVoor()

/** What is scored, over and over: every key once in a while. */
const patroon: Waarde[] = [4, 5, 3, 'geen-beeld', 4, 2, 5, 1, 4, 4, 3]
const toetsVan = (waarde: Waarde) => (waarde === 'geen-beeld' ? '0' : String(waarde))

test('Somebody with only a keyboard signs in, weighs 79 questions, hands in and reads it back', async () => {
  const page = await reis.bezoek(null)
  const toetsen = new Toetsenbord(page)
  const formulier = new Formulier(page)
  const verzonden: string[] = []
  page.on('request', (verzoek) => {
    if (verzoek.method() !== 'GET') verzonden.push(`${verzoek.method()} ${new URL(verzoek.url()).pathname}`)
  })
  const nietOpgeslagen = () => verzonden.filter((regel) => !/^PATCH .*\/antwoorden\//.test(regel))

  // Past the bar by the skip link, then to one's name.
  await page.goto('')
  await page
    .getByRole('button', { name: /SMC Hengelo/ })
    .first()
    .waitFor()
  await toetsen.tabNaar('Naar de inhoud')
  await toetsen.druk('Enter')
  await toetsen.tabNaar('Zoek op naam, team of district')
  await toetsen.typ('hengelo')
  await toetsen.tabNaar(/ SMC Hengelo$/)
  const ik = (await toetsen.focus()).naam.replace(/ SMC Hengelo$/, '')
  await toetsen.druk('Enter')

  await toetsen.staatOpKop('Mijn team')
  await toetsen.tabNaar('Weging beginnen SMC Hengelo')
  await toetsen.druk('Enter')

  await toetsen.staatOpKop('Weging van SMC Hengelo beginnen')
  await toetsen.tabNaar('Ons team voert de Participatiewet uit')
  const participatiewet = page.getByRole('checkbox', { name: 'Ons team voert de Participatiewet uit' })
  if (!(await participatiewet.isChecked())) await toetsen.druk('Space')
  await toetsen.tabNaar('Begin met de stellingen')
  await toetsen.druk('Enter')

  const verwacht: Record<string, { waarde: Waarde; toelichting: string }> = {}
  let teller = 0
  for (const [plek, sectie] of kader121.secties.entries()) {
    await toetsen.staatOpKop(`${sectie.id} ${sectie.titel}`)
    if (plek === 0) await leesToetsen(page, toetsen)
    // The first Tab stops are the two aids of the page; then the first question.
    await toetsen.tabNaar(/^1 nog geen ontwikkeling/)
    const vragen = vragenVanSectie(sectie)
    for (const [i, { id }] of vragen.entries()) {
      expect(await toetsen.focus()).toMatchObject({
        veld: `${veldnaam(id)}.waarde`,
        zichtbaar: true,
        ring: true,
      })
      let waarde = patroon[teller % patroon.length] as Waarde
      teller += 1
      let toelichting = ''
      if (id === '1.2') waarde = await kiesMetPijlen(toetsen, veldnaam('1.3'))
      else if (id === '1.3') await vergisEnHerstel(toetsen, formulier, verzonden)
      else if (id === '2.1') {
        toelichting = await schrijfToelichting(toetsen, formulier)
        await toetsen.druk(toetsVan(waarde))
      } else await toetsen.druk(toetsVan(waarde))
      if (id === '1.3') waarde = 5
      verwacht[id] = { waarde, toelichting }
      if (i === vragen.length - 1)
        expect((await toetsen.focus()).naam).toBe(await formulier.verder.textContent())
    }
    expect(nietOpgeslagen().filter((regel) => !regel.startsWith('POST /api/v1/aanmeldingen'))).toEqual([
      'POST /api/v1/wegingen',
    ])
    await toetsen.druk('Enter')
  }

  // The outcome, and the way to hand in: asked first, and no by Escape is no.
  await toetsen.staatOpKop(/: Team in ontwikkeling/)
  await formulier.isOpgeslagen()
  await toetsen.tabNaar('Weging indienen')
  await toetsen.druk('Enter')
  await toetsen.staatOpKop('Weging indienen')
  await toetsen.tabNaar('Weging indienen')
  await toetsen.druk('Enter')
  await page.getByRole('dialog', { name: 'Weging nu indienen?' }).waitFor()
  expect((await toetsen.focus()).naam).toBe('Weging nu indienen?')
  await toetsen.druk('Escape')
  await page.getByRole('dialog').waitFor({ state: 'hidden' })
  expect((await toetsen.focus()).naam).toBe('Weging indienen')
  expect(verzonden.filter((regel) => regel.endsWith('/indiening'))).toEqual([])
  await toetsen.druk('Enter')
  await page.getByRole('dialog').waitFor()
  await toetsen.tabNaar('Ja, dien de weging in')
  await toetsen.druk('Enter')

  await toetsen.staatOpKop(/: Team in ontwikkeling/)
  const vandaag = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeZone: 'Europe/Amsterdam' })
  await page.getByText(`ingediend op ${vandaag.format(new Date())} door ${ik}`).waitFor()
  expect(verzonden.filter((regel) => regel.endsWith('/indiening'))).toHaveLength(1)

  // What was handed in can be read, and no key changes it.
  await toetsen.tabNaar('Antwoorden', 'Shift+Tab')
  await toetsen.druk('Enter')
  await toetsen.staatOpKop(/^1 /)
  expect(await formulier.keuze('1.1', 4).isChecked()).toBe(true)
  expect(await page.getByRole('radio', { disabled: false }).count()).toBe(0)
  expect(await page.getByRole('button', { name: /Wis antwoord|Toelichting toevoegen/ }).count()).toBe(0)

  const wegingId = /wegingen\/([^/]+)/.exec(page.url())?.[1] ?? ''
  const { antwoorden } = await leesWeging(await meldAan(reis.app.url, 'begeleider-smc-hengelo'), wegingId)
  expect(
    Object.fromEntries(
      antwoorden.map(({ vraagId, waarde, toelichting }) => [vraagId, { waarde, toelichting }]),
    ),
  ).toEqual(verwacht)
})

/** Opens the panel that explains the keys, and closes it with the button in it. */
async function leesToetsen(page: Formulier['page'], toetsen: Toetsenbord) {
  await toetsen.tabNaar('Invullen met toetsen')
  await toetsen.druk('Enter')
  await page.getByRole('dialog', { name: 'Invullen met toetsen' }).waitFor()
  await toetsen.tabNaar('Sluiten')
  await toetsen.druk('Enter')
  await page.getByRole('dialog').waitFor({ state: 'hidden' })
  expect((await toetsen.focus()).naam).toBe('Invullen met toetsen')
}

/** Arrows choose as in any group of radios, and stay with the question. */
async function kiesMetPijlen(toetsen: Toetsenbord, volgende: string): Promise<Waarde> {
  await toetsen.druk('ArrowDown', 'ArrowRight', 'ArrowDown', 'ArrowUp')
  expect(await toetsen.focus()).toMatchObject({ veld: '1_2.waarde', waarde: '3' })
  await toetsen.tabNaar(/^1 nog geen ontwikkeling/)
  expect((await toetsen.focus()).veld).toBe(`${volgende}.waarde`)
  return 3
}

/** A wrong key, back to it, the answer taken away, Enter that does nothing, and the right key. */
async function vergisEnHerstel(toetsen: Toetsenbord, formulier: Formulier, verzonden: string[]) {
  await toetsen.druk('2')
  await toetsen.tabNaar(/^2 ontwikkeling gestart/, 'Shift+Tab')
  await toetsen.druk('Delete')
  expect(await formulier.gekozen('1.3')).toBeNull()
  expect(await toetsen.focus()).toMatchObject({ veld: '1_3.waarde', zichtbaar: true })
  await formulier.isOpgeslagen()
  const adres = formulier.page.url()
  const voorEnter = verzonden.length
  await toetsen.druk('Enter', 'Enter')
  expect(await formulier.gekozen('1.3')).toBeNull()
  expect({ adres: formulier.page.url(), verzonden: verzonden.length }).toEqual({
    adres,
    verzonden: voorEnter,
  })
  await toetsen.druk('5')
}

/** In a text field a digit is a digit and Enter a new line; then back to the options. */
async function schrijfToelichting(toetsen: Toetsenbord, formulier: Formulier): Promise<string> {
  await toetsen.tabNaar('Toelichting toevoegen bij 2.1')
  await toetsen.druk('Enter')
  await formulier.toelichting('2.1').waitFor()
  await expect.poll(async () => (await toetsen.focus()).soort).toBe('textarea')
  await toetsen.typ('In 2026 spraken we 3 van de 5 clienten')
  await toetsen.druk('Enter')
  await toetsen.typ('binnen 10 dagen.')
  expect(await formulier.gekozen('2.1')).toBeNull()
  await toetsen.tabNaar(/./, 'Shift+Tab')
  return 'In 2026 spraken we 3 van de 5 clienten\nbinnen 10 dagen.'
}
