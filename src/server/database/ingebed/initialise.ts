import { randomUUID } from 'node:crypto'
import { chmod, chown, mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { StartError } from '../../StartError'
import type { Cluster } from './Cluster'
import { runProgram } from './runProgram'

const HALF = 'postgres-half-'

/**
 * Makes the data folder. It grows under another name and gets its own at the very end, so that a start that is cut
 * short never leaves half a database that looks whole.
 *
 * UTF-8 with PostgreSQL's own C.UTF-8 rules for letters: the same order on every system, also after an update of it
 * (an index sorted by the system's rules breaks when those change).
 *
 * @param sync whether to wait until all of it is on the disk
 * @throws StartError when `initdb` fails
 */
export async function initialise(cluster: Cluster, { sync }: { sync: boolean }): Promise<void> {
  const { binaries, pgdata, user, password } = cluster
  const home = dirname(pgdata)
  await removeHalves(home)
  const half = join(home, `${HALF}${randomUUID()}`)
  const passwordFile = `${half}.password`
  try {
    await mkdir(half, { mode: 0o700 })
    await writeFile(passwordFile, `${password}\n`, { mode: 0o600 })
    if (user) {
      await chown(half, user.uid, user.gid)
      await chown(passwordFile, user.uid, user.gid)
    }
    const { code, output } = await runProgram(
      binaries.initdb,
      [
        `--pgdata=${half}`,
        '--username=postgres',
        `--pwfile=${passwordFile}`,
        '--auth=scram-sha-256',
        '--encoding=UTF8',
        '--locale-provider=builtin',
        '--builtin-locale=C.UTF-8',
        '--locale=C',
        ...(sync ? [] : ['--no-sync']),
      ],
      { user, folder: home },
    )
    if (code !== 0) {
      throw new StartError(`De database is niet te maken in ${home}: ${lastLine(output)}`)
    }
  } finally {
    await rm(passwordFile, { force: true })
  }
  await chmod(half, 0o700)
  await rename(half, pgdata)
}

/** What earlier starts left that were cut short. */
async function removeHalves(home: string): Promise<void> {
  for (const name of await readdir(home)) {
    if (name.startsWith(HALF)) {
      await rm(join(home, name), { recursive: true, force: true })
    }
  }
}

/** `initdb` ends with what went wrong, then sometimes with what it cleaned up. */
function lastLine(output: string): string {
  const lines = output.split('\n').filter(Boolean)
  return lines.findLast((line) => /error|fatal|denied/i.test(line)) ?? lines.at(-1) ?? 'zonder melding'
}
