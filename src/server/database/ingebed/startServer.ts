import { type ChildProcess, spawn } from 'node:child_process'
import { dirname, join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { StartError } from '../../StartError'
import { askServer } from './askServer'
import type { Cluster } from './Cluster'
import { freePort } from './freePort'
import { ownGroup, programEnvironment } from './runProgram'
import { serverSettings } from './serverSettings'
import { readStartFailure } from './startFailure'

/** A server that answers. `exited` resolves when its process ends, with how it ended. */
export type RunningServer = { port: number; exited: Promise<string> }

/** Recovering after a crash replays at most a few hundred MB of journal; this (ms) is many times what that takes. */
const PATIENCE = 120_000
/** How long (ms) what is in the way may take to go: a port just taken, remains of a server that was killed. */
const PASSING = 10_000

/**
 * Starts the server on a free port and waits until it answers.
 *
 * @throws StartError with PostgreSQL's own reason when it does not start
 */
export async function startServer(cluster: Cluster, options: { fsync: boolean }): Promise<RunningServer> {
  const begin = new Date()
  for (;;) {
    const attempt = launch(cluster, await freePort(), options)
    if (await answers(cluster, attempt)) {
      return { port: attempt.port, exited: attempt.exited }
    }
    const { text, reason } = await readStartFailure(cluster.pgdata, attempt.printed(), begin)
    const passes = /address already in use|pre-existing shared memory block/i.test(text)
    if (!passes || Date.now() - begin.getTime() > PASSING) {
      throw new StartError(
        `De databaseserver start niet: ${reason}. Meer staat in ${join(cluster.pgdata, 'log')}.`,
      )
    }
    await delay(100)
  }
}

type Attempt = { child: ChildProcess; port: number; exited: Promise<string>; printed(): string }

function launch({ binaries, pgdata, user }: Cluster, port: number, { fsync }: { fsync: boolean }): Attempt {
  const child = spawn(binaries.postgres, ['-D', pgdata, ...serverSettings({ port, fsync })], {
    ...user,
    ...ownGroup,
    cwd: dirname(pgdata),
    env: programEnvironment(),
    stdio: ['ignore', 'ignore', 'pipe'], // what it says until its own log is open
  })
  let printed = ''
  child.stderr?.on('data', (chunk) => {
    printed += chunk
  })
  const exited = new Promise<string>((resolve) => {
    child.once('error', (error) => {
      printed += error.message
      resolve(error.message)
    })
    child.once('exit', (code, signal) => resolve(signal ? `signaal ${signal}` : `code ${code}`))
  })
  return { child, port, exited, printed: () => printed }
}

/** Waits until the server takes our password; `false` when it ends before, or when it does not know us. */
async function answers(cluster: Cluster, { child, port, exited }: Attempt): Promise<boolean> {
  const deadline = Date.now() + PATIENCE
  let ended = false
  exited.then(() => {
    ended = true
  })
  while (!ended) {
    const answer = await askServer(port, cluster)
    if (answer === 'ours') {
      return true
    }
    if (answer === 'stranger' || Date.now() > deadline) {
      child.kill()
      await exited
    }
    await delay(20)
  }
  return false
}
