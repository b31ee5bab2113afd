import { HttpResponse, http } from 'msw'
import { setupServer } from 'msw/node'
import type { Instantie } from './testapp'

/** The way from a page under test to the app. Without a {@link Verbinding} it leads nowhere. */
export const netwerk = setupServer()

/**
 * The connection of one browser with one app. The real app answers every request; the only thing that a test can do here
 * is to cut the connection or hold it up. Keeps the session cookie as a browser does.
 */
export class Verbinding {
  /** Nothing comes through: the server is off, or the network away. */
  verbroken = false
  /** Every request that was made, also those that did not come through, as `PATCH /api/v1/wegingen/…`. */
  readonly verzoeken: string[] = []
  readonly #koekjes = new Map<string, string>()
  #vrij: Promise<void> = Promise.resolve()

  constructor(
    readonly app: Instantie,
    cookie: string | null,
  ) {
    if (cookie) this.#onthoud(cookie)
    netwerk.resetHandlers(http.all(`${location.origin}/*`, ({ request }) => this.#haal(request)))
  }

  /** Holds every request up on its way until the returned release. */
  houdOp(): () => void {
    let laatDoor = () => {}
    this.#vrij = new Promise((resolve) => {
      laatDoor = resolve
    })
    return laatDoor
  }

  async #haal(verzoek: Request): Promise<Response> {
    this.verzoeken.push(`${verzoek.method} ${new URL(verzoek.url).pathname}`)
    await this.#vrij
    if (this.verbroken) return HttpResponse.error()
    const antwoord = await this.app.app.fetch(this.#zoalsEenBrowser(verzoek), { afzender: '127.0.0.1' })
    for (const koekje of antwoord.headers.getSetCookie()) this.#onthoud(koekje)
    return antwoord
  }

  /** With the headers that a browser adds by itself. */
  #zoalsEenBrowser(verzoek: Request): Request {
    const headers = new Headers(verzoek.headers)
    if (verzoek.method !== 'GET') headers.set('Origin', location.origin)
    if (this.#koekjes.size > 0) headers.set('Cookie', [...this.#koekjes.values()].join('; '))
    return new Request(verzoek, { headers })
  }

  #onthoud(koekje: string): void {
    const [paar = '', ...regels] = koekje.split(/; */)
    const naam = paar.split('=')[0] ?? ''
    if (regels.includes('Max-Age=0')) this.#koekjes.delete(naam)
    else this.#koekjes.set(naam, paar)
  }
}
