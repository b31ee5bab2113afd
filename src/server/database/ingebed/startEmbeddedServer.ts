import { adminUrl } from './askServer'
import type { Cluster } from './Cluster'
import { openDataFolder } from './dataFolder'
import { openCluster } from './openCluster'
import { prepareOwnDatabase } from './ownDatabase'
import { prepareData } from './prepareData'
import { startServer } from './startServer'
import { stopLeftover } from './stopLeftover'
import { stopServer } from './stopServer'

export type EmbeddedServer = {
  /** Address of the database `wegingskader`, as its owner, on the loopback address. */
  url: string
  /** Address of the database `postgres`, as the superuser: for tests and maintenance, not for the app. */
  adminUrl: string
  /** Resolves when the server ends without `stop()`, with how (`signaal SIGKILL`, `code 1`); never otherwise. */
  readonly ended: Promise<string>
  /** Stops the server, waits until it is gone and lets go of the data folder. May be called more than once. */
  stop(): Promise<void>
}

/**
 * Starts the app's own PostgreSQL on the data in `dataDir`, which is made when there is none. A server that an app left
 * behind on this data is stopped first. While it runs, no other app can use the folder.
 *
 * @param options.log gets a Dutch line for what the person who starts the app should know
 * @param options.fsync off only where losing the data does not matter (tests); on by default
 * @throws StartError for whatever that person can mend
 */
export async function startEmbeddedServer(options: {
  dataDir: string
  log: (line: string) => void
  fsync?: boolean
}): Promise<EmbeddedServer> {
  const { dataDir, log, fsync = true } = options
  const folder = await openDataFolder(dataDir)
  try {
    const cluster = await openCluster(folder, log)
    if (await stopLeftover(cluster)) {
      log('Er draaide nog een databaseserver van een vorige keer. Die is netjes gestopt.')
    }
    await prepareData(folder, cluster, { sync: fsync, log })
    return await run(cluster, { fsync, letGo: () => folder.claim.release() })
  } catch (error) {
    await folder.claim.release()
    throw error
  }
}

async function run(
  cluster: Cluster,
  { fsync, letGo }: { fsync: boolean; letGo: () => Promise<void> },
): Promise<EmbeddedServer> {
  const { port, exited } = await startServer(cluster, { fsync })
  let running = true
  let stopping: Promise<void> | undefined
  const ended = new Promise<string>((resolve) => {
    exited.then((how) => {
      running = false
      if (!stopping) {
        resolve(how)
      }
    })
  })
  const stop = async () => {
    if (running) {
      await stopServer(cluster)
      await exited
    }
    await letGo()
  }
  const admin = adminUrl(port, cluster.password)
  try {
    const url = await prepareOwnDatabase(admin)
    return { url, adminUrl: admin, ended, stop: () => (stopping ??= stop()) }
  } catch (error) {
    await stop()
    throw error
  }
}
