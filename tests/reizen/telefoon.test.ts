import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Sectie } from '~/domein/kader/Kader'
import { vragenVanSectie } from '~/domein/kader/vragen'
import type { Waarde } from '~/domein/weging/Antwoord'
import { freePort } from '~/server/database/ingebed/freePort'
import { telefoon } from '~tests/support/browser'
import { meetMaten } from '~tests/support/maten'
import { bezoekTijdensTest, deelBrowser, wachtOp } from '~tests/support/reis'
import { leesWaarden, leesWeging, meldAan } from '~tests/support/reisApi'
import { type StartedApp, startApp } from '~tests/support/startedApp'
import { makeTestDatabase } from '~tests/support/testdatabase'
import { kader121 } from '~tests/support/testkaders'
import { Formulier } from './Formulier'

const browser = deelBrowser()
let env: { DATABASE_URL: string; PORT: string }
let app: StartedApp
let drop: () => Promise<void>

beforeAll(async () => {
  const database = await makeTestDatabase()
  drop = database.drop
  env = { DATABASE_URL: database.url, PORT: String(await freePort()) }
  app = await startApp(env)
})

afterAll(async () => {
  await app?.end()
  await drop?.()
})

const patroon: Waarde[] = [3, 4, 2, 5, 'geen-beeld', 4, 1]

test('A whole weging on a phone, with the server gone halfway and the tab closed meanwhile', async () => {
  let page = await bezoekTijdensTest(browser(), app.url, 'begeleider-smc-alkmaar', {
    viewport: telefoon,
    hasTouch: true,
    isMobile: true,
    // Between the end of the server and its new start nothing answers. An answer that was saved, but whose confirmation
    // did not arrive, is sent again: the server then says that it has it already.
    magKlagen: [
      /net::ERR_(CONNECTION_REFUSED|CONNECTION_RESET|INCOMPLETE_CHUNKED_ENCODING|EMPTY_RESPONSE)/,
      /status of 412/,
    ],
  })
  const getikt: Record<string, Waarde> = {}

  await page.goto('')
  await page.getByRole('link', { name: 'Weging beginnen SMC Alkmaar' }).tap()
  const participatiewet = page.getByRole('checkbox', { name: 'Ons team voert de Participatiewet uit' })
  await participatiewet.waitFor()
  expect(await meetMaten(page)).toEqual([])
  if (!(await participatiewet.isChecked())) await participatiewet.tap()
  await page.getByRole('button', { name: 'Begin met de stellingen' }).tap()

  const [eerste, tweede, derde, vierde, vijfde, zesde, ...andere] = kader121.secties as [Sectie, ...Sectie[]]
  for (const sectie of [eerste, tweede]) await tikSectie(page, sectie as Sectie, getikt)
  await tikVragen(page, derde as Sectie, getikt, 0, 5)

  // The server stops in the middle of a section, perhaps with an answer on its way. The person just goes on.
  const veilig = Object.keys(getikt).length
  expect(await app.end('SIGTERM')).toBe(0)
  await tikVragen(page, derde as Sectie, getikt, 5)
  await new Formulier(page).verder.tap()
  for (const sectie of [vierde, vijfde, zesde]) await tikSectie(page, sectie as Sectie, getikt)
  const status = page.getByText(
    /^Geen verbinding\. \d+ antwoorden nog niet verzonden; u kunt gewoon doorgaan\.$/,
  )
  await status.waitFor()
  const wachtend = await new Formulier(page).wachtend()
  expect(wachtend).toBeGreaterThanOrEqual(Object.keys(getikt).length - veilig)
  await wachtOp(() => status.textContent()).toContain(` ${wachtend} antwoorden `)
  expect(await meetMaten(page)).toEqual([])
  await kijkRond(page)

  // The tab is closed before the server is back, and nobody looks until then.
  const context = page.context()
  await page.close()
  app = await startApp(env)
  page = await context.newPage()
  await page.goto('')
  await page.getByRole('link', { name: 'Verder met de weging SMC Alkmaar' }).waitFor()
  await wachtOp(() => new Formulier(page).wachtend()).toBe(0)
  const ik = await meldAan(app.url, 'begeleider-smc-alkmaar')
  const wegingId = await page
    .getByRole('link', { name: 'Verder met de weging SMC Alkmaar' })
    .getAttribute('href')
    .then((href) => href?.split('/').at(-1) ?? '')
  expect(await leesWaarden(ik, wegingId)).toEqual(getikt)
  const { antwoorden } = await leesWeging(ik, wegingId)
  const opVolgorde = antwoorden.sort((een, ander) => een.volgnummer - ander.volgnummer)
  expect(opVolgorde.map(({ vraagId }) => vraagId)).toEqual(Object.keys(getikt))

  // On from where they were, to the end.
  await page.getByRole('link', { name: 'Verder met de weging SMC Alkmaar' }).tap()
  for (const sectie of andere) await tikSectie(page, sectie, getikt)
  const formulier = new Formulier(page)
  await formulier.titel.filter({ hasText: 'Team in ontwikkeling tot SMC' }).waitFor()
  await formulier.isOpgeslagen()
  expect(await meetMaten(page)).toEqual([])
  expect(await leesWaarden(ik, wegingId)).toEqual(getikt)
  expect(Object.keys(getikt)).toHaveLength(79)

  await page.getByRole('link', { name: 'Weging indienen' }).tap()
  await page.getByRole('button', { name: 'Weging indienen' }).tap()
  await page.getByRole('dialog').waitFor()
  expect(await meetMaten(page)).toEqual([])
  await page.getByRole('button', { name: 'Ja, dien de weging in' }).tap()
  await page.getByText(/ingediend op .+ door /).waitFor()
})

/** Answers a whole section and goes to the next page. */
async function tikSectie(page: Page, sectie: Sectie, getikt: Record<string, Waarde>) {
  await tikVragen(page, sectie, getikt)
  await new Formulier(page).verder.tap()
}

async function tikVragen(page: Page, sectie: Sectie, getikt: Record<string, Waarde>, van = 0, tot?: number) {
  const formulier = new Formulier(page)
  await formulier.titel.filter({ hasText: sectie.titel }).waitFor()
  if (van === 0) expect(await meetMaten(page)).toEqual([])
  for (const { id } of vragenVanSectie(sectie).slice(van, tot)) {
    const waarde = patroon[Object.keys(getikt).length % patroon.length] as Waarde
    await formulier.keuze(id, waarde).tap()
    getikt[id] = waarde
  }
}

/** The other pages of a weging open without the server too. */
async function kijkRond(page: Page) {
  const { titel } = new Formulier(page)
  for (const [link, kop] of [
    ['Uitkomst', /antwoorden te gaan$/],
    ['Kenmerken', 'Wat past bij het team?'],
    ['Indienen', 'Weging indienen'],
  ] as const) {
    await page.getByRole('link', { name: link, exact: true }).tap()
    await titel.filter({ hasText: kop }).waitFor()
  }
}
