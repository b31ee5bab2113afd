import { type Kaders, maakKaders } from '~/domein/kader/kaders'
import kader121 from '~/domein/kader/versies/wegingskader-1.21.json'
import { type App, maakApp } from '~/server/app'
import { openDatabase } from '~/server/database/openDatabase'
import { Kaderboek } from '~/server/kader/Kaderboek'
import { Omroep } from '~/server/live/Omroep'
import type { Omgeving } from '~/server/Omgeving'
import { maakZalen } from '~/server/sessie/maakZalen'
import { SESSIECOOKIE } from '~/server/toegang/sessieCookie'
import { beginSessie } from '~/server/toegang/sessies'
import kleinKader from './klein-kader.json'
import { makeTestDatabase } from './testdatabase'
import { inOpenRonde, type PersoonId, vulTestorganisatie } from './testorganisatie'

/** The instruments that the test app knows: the one in use, and one that differs in every number. */
const appkaders = maakKaders([kader121, kleinKader])

export interface Roepopties {
  /** Who is signed in; absent for nobody. */
  persoon?: PersoonId
  /** Sent as JSON. */
  body?: unknown
  /** Sent as it is, for bodies that are no JSON. */
  rauw?: BodyInit
  headers?: Record<string, string>
  /** Where the connection comes from; this machine when not given. */
  afzender?: string
}

/** One running app, as one process of it would be: with a pool and an omroep of its own. */
export interface Instantie {
  app: App
  omgeving: Omgeving
  /** What it said to whoever runs it. */
  log: string[]
  /** Asks the app itself, with everything in between but the socket. @param path from the root of the host. */
  roep(methode: string, path: string, opties?: Roepopties): Promise<Response>
}

export interface Testapp extends Instantie {
  /** The clock of all instances: set `nu` to go elsewhere in time. */
  klok: { nu: Date }
  testdatabase: { url: string; drop(): Promise<void> }
  /** The `Cookie` header of a new session. */
  meldAan(persoon: PersoonId): Promise<string>
  /** One more app on the same database. */
  instantie(instellingen?: Instellingen): Promise<Instantie>
  /** Stops every instance and drops the database. */
  sluit(): Promise<void>
}

type Instellingen = Partial<Pick<Omgeving, 'publicUrl' | 'opNetwerk' | 'voorbeeld'>>

/**
 * The real app on a database of its own, with the test organisation in it. Make one per test file (`beforeAll`) and close
 * it at the end. Needs `testdatabase.setup.ts` as the project's global setup.
 */
export async function maakTestapp({
  kaderVersie = '1.21',
  meegeleverd = appkaders,
  ...instellingen
}: Instellingen & {
  /** The instrument of the open ronde. */
  kaderVersie?: string
  /** The instruments that come with the app. */
  meegeleverd?: Kaders
} = {}): Promise<Testapp> {
  const klok = { nu: inOpenRonde }
  const testdatabase = await makeTestDatabase()
  const stoppers: (() => Promise<void>)[] = [testdatabase.drop]

  const instantie = async (eigen: Instellingen = {}): Promise<Instantie> => {
    const log: string[] = []
    const noteer = (line: string) => void log.push(line)
    const database = openDatabase(testdatabase.url, noteer)
    stoppers.push(() => database.close())
    const omroep = new Omroep(database, noteer)
    await omroep.begin()
    stoppers.push(() => omroep.eindig())
    const kaders = new Kaderboek(database, omroep, meegeleverd, noteer)
    await kaders.begin()
    const zalen = maakZalen({ database, kaders, omroep, nu: () => klok.nu, log: noteer })
    stoppers.push(async () => zalen.eindig())
    const omgeving: Omgeving = {
      database,
      kaders,
      omroep,
      zalen,
      publicUrl: null,
      opNetwerk: false,
      voorbeeld: true,
      nu: () => klok.nu,
      log: noteer,
      ...instellingen,
      ...eigen,
    }
    const app = maakApp(omgeving, null)
    return { app, omgeving, log, roep: (...wat) => roep(app, meldAan, ...wat) }
  }

  const eerste = await instantie()
  const { database } = eerste.omgeving
  const meldAan = async (persoon: PersoonId) =>
    `${SESSIECOOKIE}=${await beginSessie(database, persoon, klok.nu)}`
  await vulTestorganisatie(database.query, kaderVersie)
  const sluit = async () => {
    for (const stop of stoppers.splice(0).reverse()) await stop()
  }
  return { ...eerste, klok, testdatabase, meldAan, instantie, sluit }
}

async function roep(
  app: App,
  meldAan: Testapp['meldAan'],
  methode: string,
  path: string,
  { persoon, body, rauw, headers, afzender = '127.0.0.1' }: Roepopties = {},
): Promise<Response> {
  const inhoud = body === undefined ? rauw : JSON.stringify(body)
  const request = new Request(new URL(path, 'http://localhost:4000'), {
    method: methode,
    headers: {
      ...(body !== undefined && { 'Content-Type': 'application/json' }),
      ...(persoon && { Cookie: await meldAan(persoon) }),
      ...headers,
    },
    ...(inhoud !== undefined && { body: inhoud, duplex: 'half' }),
  })
  return app.fetch(request, { afzender })
}
