import type { Hono } from 'hono'
import { meegeleverdeKaders } from '~/domein/kader/kaders'
import { type App, maakApp } from './app'
import { migrate } from './database/migrate'
import { openDatabase } from './database/openDatabase'
import { Kaderboek } from './kader/Kaderboek'
import { Omroep } from './live/Omroep'
import { maakZalen } from './sessie/maakZalen'
import { zorgVoorVoorbeeld } from './voorbeeld/zorgVoorVoorbeeld'

interface Options {
  databaseUrl: string
  publicUrl: URL | null
  /** Whether it listens to other machines too. */
  opNetwerk: boolean
  /** The browser's side, or null where something else serves it. */
  pages: Hono | null
  log: (line: string) => void
}

/** The app with all that it works with, ready to answer. */
export interface OpenApp extends App {
  close(): Promise<void>
}

/**
 * Brings the database up to date, sees to the example organisation and opens the app on them.
 * @throws {StartError} when the database cannot be used, or holds a version of the kader that the product has otherwise.
 */
export async function openApp({ databaseUrl, publicUrl, opNetwerk, pages, log }: Options): Promise<OpenApp> {
  await migrate(databaseUrl)
  await zorgVoorVoorbeeld(databaseUrl, meegeleverdeKaders, new Date())
  const database = openDatabase(databaseUrl, log)
  const omroep = new Omroep(database, log)
  const kaders = new Kaderboek(database, omroep, meegeleverdeKaders, log)
  const sluit = async () => {
    kaders.eindig()
    await omroep.eindig()
    await database.close()
  }
  try {
    await omroep.begin()
    await kaders.begin()
  } catch (error) {
    await sluit()
    throw error
  }
  const nu = () => new Date()
  const zalen = maakZalen({ database, kaders, omroep, nu, log })
  const app = maakApp(
    {
      database,
      kaders,
      omroep,
      zalen,
      publicUrl,
      opNetwerk,
      voorbeeld: true,
      nu,
      log,
    },
    pages,
  )
  return {
    fetch: app.fetch,
    close: async () => {
      zalen.eindig()
      await sluit()
    },
  }
}
