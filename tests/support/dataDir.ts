import { beforeAll, onTestFinished } from 'vitest'
import { startEmbeddedServer } from '~/server/database/ingebed/startEmbeddedServer'
import { copyFolder } from './copyFolder'
import { newFolder, removeFolder } from './folders'
import { withClient } from './withClient'

/** A new empty folder for one test, open to every account as a data folder usually is. */
export async function makeDataDir(): Promise<string> {
  const dataDir = await newFolder()
  onTestFinished(() => removeFolder(dataDir))
  return dataDir
}

/**
 * Prepares a data folder that has been used, with one table `dieren` that holds a `kat`; call it at the top of a test
 * file. The answer makes a copy of that folder for one test, which is much faster than making a database.
 */
export function prepareUsedDataDir(): () => Promise<string> {
  let used: string
  beforeAll(async () => {
    used = await newFolder()
    const server = await startEmbeddedServer({ dataDir: used, log: () => {}, fsync: false })
    await withClient(server.url, (client) => client.query("CREATE TABLE dieren AS SELECT 'kat' AS naam"))
    await server.stop()
    return () => removeFolder(used)
  })
  return async () => {
    const dataDir = await makeDataDir()
    await copyFolder(used, dataDir)
    return dataDir
  }
}
