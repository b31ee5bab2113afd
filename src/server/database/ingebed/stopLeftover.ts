import { rm } from 'node:fs/promises'
import { setTimeout as delay } from 'node:timers/promises'
import { askServer } from './askServer'
import type { Cluster } from './Cluster'
import { isAlive } from './isAlive'
import { postmasterPath, readPostmasterFile } from './postmasterFile'
import { stopServer } from './stopServer'

/** A server that lives answers well within this time (ms), also while it is just starting or stopping. */
const PATIENCE = 2_000

/**
 * Stops the server that an app which was killed left behind. The caller holds the claim on the data folder, so no app
 * uses that server. Whether there is one is decided by talking to it, never by the process id in postmaster.pid: after
 * a crash or a restart of the machine that number may be anyone's. PostgreSQL would believe such a
 * number and refuse to start, so the file is removed; should that ever be wrong, its other check (the memory shared by
 * its processes) still refuses a second server.
 *
 * @returns whether a server was stopped
 */
export async function stopLeftover(cluster: Cluster): Promise<boolean> {
  let deadline = Date.now() + PATIENCE
  for (;;) {
    const file = await readPostmasterFile(cluster.pgdata)
    if (!file) {
      return false
    }
    const answer = await askServer(file.port, cluster)
    if (answer === 'ours') {
      await stopServer(cluster)
      return true
    }
    if (answer === 'busy') {
      deadline = Date.now() + PATIENCE
    } else if (!isAlive(file.pid)) {
      return false // PostgreSQL clears the file away itself.
    } else if (Date.now() > deadline) {
      await rm(postmasterPath(cluster.pgdata), { force: true })
      return false
    }
    await delay(50)
  }
}
