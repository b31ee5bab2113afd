import { afterAll, beforeAll } from 'vitest'
import { type OpenApp, openApp } from '~/server/openApp'
import { makeTestDatabase } from './testdatabase'

interface Voorbeeldapp {
  /** Asks the API, signed in as the programmabureau. @param pad behind `/api/v1/` */
  haal(pad: string): Promise<Response>
}

/** The app as it starts for a user, with the whole example organisation, for the tests of a file. Call it at the top. */
export function bereidVoorbeeldappVoor(): Voorbeeldapp {
  let database: Awaited<ReturnType<typeof makeTestDatabase>>
  let app: OpenApp
  let Cookie = ''
  const vraag = async (pad: string, opties: RequestInit) =>
    app.fetch(new Request(`http://localhost:4000/api/v1/${pad}`, opties), { afzender: '127.0.0.1' })
  beforeAll(async () => {
    database = await makeTestDatabase()
    app = await openApp({
      databaseUrl: database.url,
      publicUrl: null,
      opNetwerk: false,
      pages: null,
      log: () => {},
    })
    const aanmelding = await vraag('aanmeldingen/voorbeeld', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ persoon: 'programmabureau-1' }),
    })
    Cookie = aanmelding.headers.getSetCookie()[0]?.split(';')[0] ?? ''
  })
  afterAll(async () => {
    await app.close()
    await database.drop()
  })
  return { haal: (pad) => vraag(pad, { headers: { Cookie } }) }
}
