import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { laptop, telefoon } from '~tests/support/browser'
import { meetMaten } from '~tests/support/maten'
import { bereidReisVoor, picture } from '~tests/support/reis'
import { beginWeging, meldAan } from '~tests/support/reisApi'
import { openReissessie, type Reissessie } from '~tests/support/reisSessie'
import { keurToegankelijkheid } from '~tests/support/toegankelijkheid'
import { vouwDicht, vouwOpen } from '../uitvouwen'

const reis = bereidReisVoor()

/** What the browser says of a code that is wrong, and of a session that is closed. */
const magKlagen = [/status of 404/, /status of 410/]

/** Looks at a page on a laptop in light and on a phone in dark, with everything unfolded. */
async function keur(page: Page, naam: string): Promise<void> {
  for (const [scherm, colorScheme] of [
    [laptop, 'light'],
    [telefoon, 'dark'],
  ] as const) {
    await page.emulateMedia({ colorScheme })
    await page.setViewportSize(scherm)
    const bij = `${naam} op ${scherm.width}`
    await page.screenshot({ path: await picture(`keuring-${naam}-${scherm.width}`), fullPage: true })
    await page.evaluate(vouwOpen)
    expect(await keurToegankelijkheid(page), bij).toEqual([])
    if (scherm === telefoon) expect(await meetMaten(page), bij).toEqual([])
    await page.evaluate(vouwDicht)
  }
}

/** A session with five people in it, and its three pages open. */
async function openZaal(wijze: 'samen' | 'vooraf') {
  const team = wijze === 'samen' ? 'smc-hengelo' : 'smc-alkmaar'
  const { url } = reis.app
  const leider = await meldAan(url, `begeleider-${team}`)
  const { id: wegingId } = await beginWeging(leider, team)
  const sessie = await openReissessie(url, leider, wegingId, wijze)
  const mensen = []
  for (let i = 0; i < 5; i += 1) mensen.push(await sessie.doeMee('verzekeringsarts'))
  const { code, beamersleutel } = await sessie.regie()
  const begeleider = await reis.bezoek(`begeleider-${team}`, { magKlagen })
  await begeleider.goto(`groepssessies/${sessie.id}`)
  const beamer = await reis.bezoek(null, { magKlagen })
  await beamer.goto(`beamer/${beamersleutel}`)
  const mobiel = await reis.bezoek(null, { viewport: telefoon, magKlagen })
  const [naam = '', value = ''] = (mensen[0]?.cookie ?? '').split('=')
  await mobiel.context().addCookies([{ name: naam, value, url }])
  await mobiel.goto(`deelname/${sessie.id}`)
  const paginas = { begeleider, beamer, telefoon: mobiel }
  /** Waits until all three show it, then looks at each. */
  const keurAlle = async (stand: string, gereed: RegExp) => {
    for (const [wie, page] of Object.entries(paginas)) {
      await page.getByText(gereed).locator('visible=true').first().waitFor()
      await keur(page, `${wijze}-${stand}-${wie}`)
    }
  }
  return { sessie, mensen, code, wegingId, paginas, keurAlle }
}

async function spreekAf(sessie: Reissessie, vraagId: string): Promise<void> {
  await sessie.doe({
    soort: 'spreek-af',
    vraagId,
    waarde: 4,
    toelichting: 'Zo staan we ervoor.',
    antwoordVersie: 0,
  })
}

test('Two engines find nothing on any view in any state of a session held together', async () => {
  const { sessie, mensen, paginas, keurAlle } = await openZaal('samen')
  await keurAlle('welkom', /5 aanwezig|Vijf mensen doen mee|U doet mee/)
  await sessie.doe({ soort: 'begin' })
  for (const [i, mens] of mensen.entries()) await mens.scoor('8.1', ([1, 2, 4] as const)[i] ?? 'geen-beeld')
  await keurAlle('open', /eigen kostenplaats/)
  await sessie.doe({ soort: 'onthul', vraagId: '8.1' })
  await keurAlle('onthuld', /Middelste score/)
  await spreekAf(sessie, '8.1')
  await sessie.doe({ soort: 'noteer-minderheid', vraagId: '8.1', tekst: 'Op locatie B lukt het nog niet.' })
  await sessie.doe({ soort: 'parkeer', vraagId: '8.1', tekst: 'Vragen aan de controller.' })
  await keurAlle('afgesproken', /locatie B/)
  await sessie.doe({ soort: 'heropen', vraagId: '8.1' })
  await sessie.doe({ soort: 'tweede-ronde', vraagId: '8.1' })
  await keurAlle('tweede-ronde', /[Tt]weede ronde/)
  await sessie.doe({ soort: 'ga-naar', vraagId: 'eindweging-8', zonderAfspraak: true })
  await keurAlle('eindweging', /Eindweging/)
  await sessie.doe({ soort: 'pauzeer' })
  await keurAlle('pauze', /[Pp]auze/)
  await sessie.doe({ soort: 'hervat' })
  await sessie.doe({ soort: 'toon', scherm: 'uitkomst' })
  await keurAlle('uitkomst', /antwoorden te gaan|Afronding|afronding/)
  await sessie.doe({ soort: 'toon', scherm: 'peiling' })
  await keurAlle('peiling', /peiling|hoe was deze sessie|Hoe was de sessie/)
  await sessie.doe({ soort: 'toon', scherm: 'peilinguitslag' })
  await keurAlle('peilinguitslag', /peiling|Peiling|deze sessie|de sessie/)
  await sessie.doe({ soort: 'draag-over', persoonId: 'regievoerder-smc-hengelo' })
  await paginas.begeleider.getByText(/leidt deze sessie/).waitFor()
  await keur(paginas.begeleider, 'kijkt-mee-begeleider')
})

test('nor when everyone scores beforehand, nor once it is closed', async () => {
  const { sessie, mensen, wegingId, paginas, keurAlle } = await openZaal('vooraf')
  await keurAlle('scoren', /vooraf|eigen kostenplaats/)
  for (const [i, mens] of mensen.entries()) {
    for (const id of ['8.1', '8.2', '8.3', 'eindweging-8']) {
      await mens.scoor(id, id === '8.2' && i < 2 ? 1 : 4)
    }
  }
  await sessie.doe({ soort: 'begin' })
  await keurAlle('agenda', /8\.2|[Aa]genda|beginnen|gesprek/)
  await sessie.doe({ soort: 'sluit' })
  await keurAlle('slot', /gesloten|Dank u wel/)
  await paginas.begeleider.goto(`wegingen/${wegingId}/groepssessie`)
  await paginas.begeleider.getByRole('heading', { name: 'Groepssessie' }).waitFor()
  await keur(paginas.begeleider, 'openen')
})

test('nor on the way in, at a wrong address, or while testing the connection', async () => {
  const page = await reis.bezoek(null, { magKlagen })
  await page.goto('doe-mee')
  await page.getByRole('heading', { level: 1 }).waitFor()
  await keur(page, 'codeinvoer')
  await page.getByLabel('Code').fill('KTR 473')
  await page.getByRole('button', { name: 'Doe mee' }).click()
  await page.getByText(/Deze code klopt niet/).waitFor()
  await keur(page, 'codeinvoer-fout')
  const leider = await meldAan(reis.app.url, 'begeleider-smc-assen')
  const { id: wegingId } = await beginWeging(leider, 'smc-assen')
  const sessie = await openReissessie(reis.app.url, leider, wegingId, 'samen')
  await page.goto(`doe-mee/${(await sessie.regie()).code}`)
  await page.getByRole('heading', { name: 'Weeg mee met SMC Assen' }).waitFor()
  await keur(page, 'uitnodiging')
  await page.goto('beamer/bestaat-niet')
  await page.getByRole('heading', { level: 1 }).waitFor()
  await keur(page, 'beamer-onbekend')
  await page.goto('verbindingstest')
  await page
    .getByText(/Deze telefoon|Dit apparaat|verbinding is goed|kan meedoen/i)
    .first()
    .waitFor()
  await keur(page, 'verbindingstest')
})
