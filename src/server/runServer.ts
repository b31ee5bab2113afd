import { resolve } from 'node:path'
import { meegeleverdeKaders } from '~/domein/kader/kaders'
import { maakApp } from './app'
import { type EmbeddedServer, startEmbeddedServer } from './database/ingebed/startEmbeddedServer'
import { migrate } from './database/migrate'
import { openDatabase } from './database/openDatabase'
import { listen } from './http/listen'
import { Omroep } from './live/Omroep'
import type { Omgeving } from './Omgeving'
import { paginas } from './pagina/paginas'
import { readSettings } from './settings/readSettings'
import { zorgVoorVoorbeeld } from './voorbeeld/zorgVoorVoorbeeld'

/**
 * Starts everything in order (settings, database, migrations, example organisation, http), and stops it in the opposite
 * order on SIGINT or SIGTERM.
 * @throws {StartError} when a setting, the database or the port is not usable.
 */
export async function runServer(env: NodeJS.ProcessEnv): Promise<void> {
  const log = (line: string) => console.log(line)
  const settings = readSettings(env)
  const embedded = settings.databaseUrl
    ? null
    : await startEmbeddedServer({ dataDir: resolve(settings.dataDir), log })
  const stoppers: (() => Promise<unknown>)[] = embedded ? [() => embedded.stop()] : []
  const stop = async () => {
    for (const stopOne of stoppers.splice(0).reverse()) await stopOne()
  }
  try {
    const url = embedded?.url ?? (settings.databaseUrl as string)
    await migrate(url)
    const database = openDatabase(url, log)
    stoppers.push(() => database.close())
    await zorgVoorVoorbeeld(url, meegeleverdeKaders, new Date())
    const omroep = new Omroep(database, log)
    await omroep.begin()
    stoppers.push(() => omroep.eindig())
    const omgeving: Omgeving = {
      database,
      kaders: meegeleverdeKaders,
      omroep,
      publicUrl: settings.publicUrl,
      voorbeeld: true,
      nu: () => new Date(),
      log,
    }
    const app = maakApp(omgeving, await paginas(resolve('dist/web'), settings.publicUrl?.pathname ?? '/'))
    const server = await listen(app, settings)
    stoppers.push(() => server.close())
    log(`Het wegingskader staat klaar op ${settings.publicUrl ?? server.url}`)
  } catch (error) {
    await stop()
    throw error
  }
  stopOnSignal(stop)
  if (embedded) stopWithDatabase(embedded, stop)
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
function stopWithDatabase(embedded: EmbeddedServer, stop: () => Promise<void>): void {
  void embedded.ended.then(async (reason) => {
    console.error(`De database is onverwacht gestopt: ${reason}`)
    await stop()
    process.exit(1)
  })
}
