import { dirname } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import type { Cluster } from './Cluster'
import { isAlive } from './isAlive'
import { readPostmasterFile } from './postmasterFile'
import { runProgram } from './runProgram'

/** How long, in seconds, each way of stopping gets before the next, ruder one. Neither loses what was committed. */
const WAYS = [
  { mode: 'fast', seconds: 30 }, // ends sessions, writes everything down
  { mode: 'immediate', seconds: 10 }, // stops at once; the next start recovers from the journal
]

/**
 * Stops the server that runs on this data and waits until it is gone. `pg_ctl` does it the same way on every system.
 * Call it only when that server is known to run: `pg_ctl` believes the process id in postmaster.pid.
 *
 * The server is gone when its file is: the process id may live on for a while as a zombie.
 */
export async function stopServer({ binaries, pgdata, user }: Cluster): Promise<void> {
  for (const { mode, seconds } of WAYS) {
    const args = ['stop', '-D', pgdata, '-m', mode, '-w', '-t', String(seconds)]
    await runProgram(binaries.pgCtl, args, { user, folder: dirname(pgdata) })
    if (!(await readPostmasterFile(pgdata))) {
      return
    }
  }
  const { pid } = (await readPostmasterFile(pgdata)) ?? {}
  if (pid && isAlive(pid)) {
    process.kill(pid, 'SIGKILL')
    await delay(1_000)
  }
}
