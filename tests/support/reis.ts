import { mkdir } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, onTestFinished } from 'vitest'
import { type Bezoeker, bezoek, laptop, startBrowser } from './browser'
import { type StartedApp, startApp } from './startedApp'
import { makeTestDatabase } from './testdatabase'

/** Pictures that the journeys make of the app; nobody but a reader needs them. */
const folderForPictures = fileURLToPath(new URL('../../dist/schermen', import.meta.url))

/** How long a person waits for something to show before they say that it does not work. In milliseconds. */
const GEDULD = 15_000

export interface Reisopties extends BrowserContextOptions {
  /** What the browser may complain of, because the journey provokes it. Anything else fails the test. */
  magKlagen?: readonly RegExp[]
}

/** What every journey of a file shares: the app on a database of its own, and a browser. */
export interface Reis {
  readonly app: StartedApp
  readonly browser: Browser
  /** Opens a window of its own, signed in as an example person when one is named; it closes with the test. */
  bezoek(persoon: string | null, opties?: Reisopties): Promise<Page>
  /** A new tab in the window that this person keeps open for the whole file: much faster than a window of its own. */
  bezoekWeer(persoon: string | null, opties?: Pick<Reisopties, 'magKlagen'>): Promise<Page>
}

/** Prepares the journeys of a file; call it at the top. Needs `testdatabase.setup.ts` as the project's global setup. */
export function bereidReisVoor(env: Record<string, string> = {}): Reis {
  let app: StartedApp | undefined
  let database: Awaited<ReturnType<typeof makeTestDatabase>> | undefined
  const browser = deelBrowser()
  const vensters = new Map<string | null, Bezoeker>()
  beforeAll(async () => {
    database = await makeTestDatabase()
    app = await startApp({ DATABASE_URL: database.url, ...env })
  })
  afterAll(async () => {
    await app?.end()
    await database?.drop()
  })
  return {
    get app() {
      return eis(app)
    },
    get browser() {
      return browser()
    },
    bezoek: (persoon, opties) => bezoekTijdensTest(browser(), eis(app).url, persoon, opties),
    bezoekWeer: async (persoon, { magKlagen = [] } = {}) => {
      const bezoeker = vensters.get(persoon) ?? (await open(browser(), eis(app).url, persoon))
      vensters.set(persoon, bezoeker)
      bezoeker.klachten.length = 0
      const page = await bezoeker.page.context().newPage()
      bewaak(page, bezoeker.klachten, magKlagen, () => page.close())
      return page
    },
  }
}

/** One browser for the whole file. */
export function deelBrowser(): () => Browser {
  let browser: Browser | undefined
  beforeAll(async () => {
    browser = await startBrowser()
  })
  afterAll(() => browser?.close())
  return () => eis(browser)
}

/** Opens a window for the running test; the test fails when the browser complained of anything that it may not. */
export async function bezoekTijdensTest(
  browser: Browser,
  url: string,
  persoon: string | null,
  { magKlagen = [], ...opties }: Reisopties = {},
): Promise<Page> {
  const { page, klachten, sluit } = await open(browser, url, persoon, opties)
  bewaak(page, klachten, magKlagen, sluit)
  return page
}

async function open(browser: Browser, url: string, persoon: string | null, opties?: BrowserContextOptions) {
  const bezoeker = await bezoek(browser, url, persoon, { viewport: laptop, ...opties })
  bezoeker.page.context().setDefaultTimeout(GEDULD)
  return bezoeker
}

/** At the end of the running test: a picture when it failed, and what the browser complained of. */
function bewaak(
  page: Page,
  klachten: readonly string[],
  magKlagen: readonly RegExp[],
  sluit: () => Promise<void>,
): void {
  onTestFinished(async ({ task }) => {
    if (task.result?.state === 'fail') {
      await page.screenshot({ path: await picture(`mislukt ${task.name}`) }).catch(() => {})
    }
    await sluit()
    const onverwacht = klachten.filter((klacht) => !magKlagen.some((vorm) => vorm.test(klacht)))
    expect(onverwacht, 'klachten van de browser').toEqual([])
  })
}

/** Where to keep a picture. @param naam becomes the file's name, without its extension. */
export async function picture(naam: string, extensie = 'png'): Promise<string> {
  await mkdir(folderForPictures, { recursive: true })
  return `${folderForPictures}/${naam.replaceAll(/[^\w-]+/g, '-')}.${extensie}`
}

/** Asks again until the answer is the expected one, as long as a person would wait. */
export const wachtOp: typeof expect.poll = (vraag, opties) =>
  expect.poll(vraag, { timeout: GEDULD, interval: 50, ...opties })

function eis<T>(waarde: T | undefined): T {
  if (waarde === undefined) throw new Error('De reis is nog niet voorbereid')
  return waarde
}
