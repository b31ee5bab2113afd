import type { Browser } from 'playwright-core'
import { startEmbeddedServer } from '~/server/database/ingebed/startEmbeddedServer'
import { startBrowser } from '~tests/support/browser'
import { newFolder, removeFolder } from '~tests/support/folders'
import { startApp } from '~tests/support/startedApp'

/** The built app as users get it, on a PostgreSQL that writes to disk, with a browser beside it. */
export interface Product {
  url: string
  databaseUrl: string
  /** Of the app's own process. */
  pid: number
  browser: Browser
  /** Calls the API as this example person; gives the parsed body. */
  call<T>(session: string, method: string, path: string, body?: unknown): Promise<T>
  /** Signs in and gives the session cookie. */
  signIn(person: string): Promise<string>
  stop(): Promise<void>
}

export async function startProduct(): Promise<Product> {
  const dataDir = await newFolder()
  const server = await startEmbeddedServer({ dataDir, log: () => {} })
  const app = await startApp({ DATABASE_URL: server.url })
  const browser = await startBrowser()
  const request = (method: string, path: string, session: string, body: unknown) =>
    fetch(`${app.url}api/v1/${path}`, {
      method,
      headers: { Cookie: session, 'Content-Type': 'application/json' },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    })
  return {
    url: app.url,
    databaseUrl: server.url,
    pid: app.pid,
    browser,
    call: async <T>(session: string, method: string, path: string, body?: unknown) => {
      const answer = await request(method, path, session, body)
      if (!answer.ok) throw new Error(`${method} ${path}: ${await answer.text()}`)
      return (await answer.json()) as T
    },
    signIn: async (person) => {
      const answer = await request('POST', 'aanmeldingen/voorbeeld', '', { persoon: person })
      return answer.headers.getSetCookie()[0]?.split(';')[0] ?? ''
    },
    stop: async () => {
      await browser.close()
      await app.end()
      await server.stop()
      await removeFolder(dataDir)
    },
  }
}
