import { join } from 'node:path'
import { runnerImport } from 'vite'
import { CommandError } from './CommandError.mjs'
import { root } from './root.mjs'

/**
 * The database of `npm run dev`: yours when DATABASE_URL says so, otherwise the app's own in DATA_DIR. It is loaded
 * outside of what Vite loads afresh, so it keeps running while the code changes.
 *
 * @returns {Promise<{ url: string, stop(): Promise<void> }>}
 * @throws CommandError when it does not start
 */
export async function openDevDatabase() {
  const url = process.env.DATABASE_URL
  if (url) {
    return { url, stop: async () => {} }
  }
  const path = join(root, 'src/server/database/ingebed/startEmbeddedServer.ts')
  const { module } = await runnerImport(path, { root, logLevel: 'error' })
  const dataDir = process.env.DATA_DIR || join(root, 'data')
  try {
    return await module.startEmbeddedServer({ dataDir, log: console.log })
  } catch (error) {
    throw error instanceof Error && error.name === 'StartError' ? new CommandError(error.message) : error
  }
}
