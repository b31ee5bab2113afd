import { join, resolve } from 'node:path'
import { type EmbeddedServer, startEmbeddedServer } from './database/ingebed/startEmbeddedServer'
import { listen } from './http/listen'
import { isLoopback } from './http/thisMachine'
import { openApp } from './openApp'
import { paginas } from './pagina/paginas'
import { readSettings } from './settings/readSettings'

/** Where `vite build` puts the browser's side: beside this file, once that is built. */
const PAGES = join(import.meta.dirname, '../web')

/**
 * Starts everything in order (settings, database, app, http), and stops it in the opposite order on SIGINT or SIGTERM.
 * @throws {StartError} when a setting, the database or the port is not usable.
 */
export async function runServer(env: NodeJS.ProcessEnv): Promise<void> {
  const log = (line: string) => console.log(line)
  const settings = readSettings(env)
  const { publicUrl } = settings
  const stoppers: (() => Promise<void>)[] = []
  const stop = async () => {
    for (const stopOne of stoppers.splice(0).reverse()) await stopOne()
  }
  try {
    let databaseUrl = settings.databaseUrl
    if (databaseUrl === null) {
      const embedded = await startEmbeddedServer({ dataDir: resolve(settings.dataDir), log })
      stoppers.push(() => embedded.stop())
      endWithDatabase(embedded, stop)
      databaseUrl = embedded.url
    }
    const pages = await paginas(PAGES, publicUrl?.pathname ?? '/')
    const opNetwerk = !isLoopback(settings.host)
    const app = await openApp({ databaseUrl, publicUrl, opNetwerk, pages, log })
    stoppers.push(() => app.close())
    const server = await listen(app, settings)
    stoppers.push(() => server.close())
    stopOnSignal(stop)
    log(readyLine(publicUrl, server.url))
  } catch (error) {
    await stop()
    throw error
  }
}

/** Where to point the browser; behind another address, also where the app itself listens. */
function readyLine(publicUrl: URL | null, url: string): string {
  return `Het wegingskader staat klaar op ${publicUrl ? `${publicUrl} (${url})` : url}`
}

function stopOnSignal(stop: () => Promise<void>): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      stop().then(
        () => process.exit(0),
        (error) => {
          console.error(error)
          process.exit(1)
        },
      )
    })
  }
}

/** Without its database the app can do nothing: end, so that whoever watches over it starts it again. */
function endWithDatabase(embedded: EmbeddedServer, stop: () => Promise<void>): void {
  void embedded.ended.then(async (reason) => {
    console.error(`De database is onverwacht gestopt: ${reason}`)
    await stop()
    process.exit(1)
  })
}
