import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'

/** Chromium as the tests drive it: one browser for a test file, a context for each person in it. */
export async function startBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })
}

/** The two widths at which everything must be right: a laptop and a small phone. */
export const laptop = { width: 1280, height: 800 }
export const telefoon = { width: 360, height: 740 }

/** A person at a browser of their own. */
export interface Bezoeker {
  page: Page
  /** What the browser complained about: errors and warnings on the console, and errors that nobody caught. */
  klachten: string[]
  sluit(): Promise<void>
}

/**
 * Opens a browser window, signed in as an example person when one is named.
 * @param url the app's address, with a slash at the end
 */
export async function bezoek(
  browser: Browser,
  url: string,
  persoon: string | null,
  options: BrowserContextOptions = { viewport: laptop },
): Promise<Bezoeker> {
  const context = await browser.newContext({ baseURL: url, reducedMotion: 'reduce', ...options })
  if (persoon) {
    const answer = await context.request.post('api/v1/aanmeldingen/voorbeeld', { data: { persoon } })
    if (!answer.ok()) throw new Error(`Aanmelden als ${persoon} lukt niet: ${await answer.text()}`)
  }
  // Of the context, so that a second tab of the same person is listened to as well.
  const klachten: string[] = []
  context.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) klachten.push(message.text())
  })
  context.on('weberror', (webError) => {
    const error = webError.error()
    klachten.push(String(error.stack ?? error))
  })
  const page = await context.newPage()
  return { page, klachten, sluit: () => context.close() }
}
