import { rm } from 'node:fs/promises'
import { tmpdir, userInfo } from 'node:os'
import { join } from 'node:path'
import { FolderInUse } from '~/server/database/ingebed/FolderInUse'
import { startEmbeddedServer } from '~/server/database/ingebed/startEmbeddedServer'

/** A PostgreSQL server on which this test run makes its databases. */
export type TestServer = {
  /** Someone who may make databases. */
  adminUrl: string
  /** Who owns the test databases: an ordinary role, as in the real app. */
  ownerUrl: string
  /** Nobody else makes databases here, so what an earlier run left may be dropped. */
  ours: boolean
  stop(): Promise<void>
}

const RUNS_AT_ONCE = 8

/**
 * The server of TEST_DATABASE_URL (its user must be allowed to make databases), or our own. Our own has a data folder
 * with a fixed name, so that the next run finds and stops what a killed run left behind. A run that goes on at the same
 * time has the folder claimed; then we take the next one.
 */
export async function startTestServer(): Promise<TestServer> {
  const given = process.env.TEST_DATABASE_URL
  if (given) {
    return { adminUrl: given, ownerUrl: given, ours: false, stop: async () => {} }
  }
  for (let number = 1; ; number += 1) {
    try {
      return await startOwn(join(tmpdir(), `wegingskader-test-${userInfo().uid}-${number}`))
    } catch (error) {
      if (!(error instanceof FolderInUse) || number === RUNS_AT_ONCE) {
        throw error
      }
    }
  }
}

/** Data that does not start is thrown away: it is written without fsync, so a power cut may have spoilt it. */
async function startOwn(dataDir: string): Promise<TestServer> {
  const start = () => startEmbeddedServer({ dataDir, log: () => {}, fsync: false })
  const server = await start().catch(async (error) => {
    if (error instanceof FolderInUse) {
      throw error
    }
    await rm(dataDir, { recursive: true, force: true })
    return start()
  })
  return { adminUrl: server.adminUrl, ownerUrl: server.url, ours: true, stop: () => server.stop() }
}
