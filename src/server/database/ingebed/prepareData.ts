import { chmod, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { StartError } from '../../StartError'
import type { Binaries } from './binaries'
import type { Cluster } from './Cluster'
import type { DataFolder } from './dataFolder'
import { initialise } from './initialise'
import { giveTo } from './processUser'
import { replaceRecord } from './serverRecord'

/**
 * Sees to it that there is data that this server can open: makes it the first time, checks it after that.
 *
 * @throws StartError when the data is of another PostgreSQL, or gone
 */
export async function prepareData(
  { dataDir, record }: DataFolder,
  cluster: Cluster,
  { sync, log }: { sync: boolean; log: (line: string) => void },
): Promise<void> {
  const { pgdata, binaries } = cluster
  const made = await readFile(join(pgdata, 'PG_VERSION'), 'utf8').catch(() => undefined)
  if (made !== undefined) {
    refuseOtherVersion(pgdata, made.trim(), binaries)
    await guard(cluster)
  } else if (record.initialised) {
    throw new StartError(
      `De gegevens stonden in ${pgdata}, maar daar staan ze niet meer. Zet ze terug, of verwijder ${join(dataDir, 'server.json')} om met een lege database te beginnen.`,
    )
  } else {
    log('De database wordt aangemaakt. Dat gebeurt alleen de eerste keer.')
    await initialise(cluster, { sync })
  }
  if (!record.initialised) {
    await replaceRecord(dataDir, { ...record, initialised: true })
  }
}

/** PostgreSQL insists that the folder is its own and closed to others; a restored copy often is neither. */
async function guard({ pgdata, user }: Cluster): Promise<void> {
  await chmod(pgdata, 0o700)
  if (user && (await stat(pgdata)).uid !== user.uid) {
    await giveTo(user, pgdata)
  }
}

function refuseOtherVersion(pgdata: string, made: string, { version }: Binaries): void {
  const ours = version.split('.')[0]
  if (made !== ours) {
    throw new StartError(
      `De gegevens in ${pgdata} zijn van PostgreSQL ${made}; deze app heeft PostgreSQL ${ours}. Start de vorige versie van de app, maak daar een reservekopie (pg_dump) en zet die terug in een nieuwe DATA_DIR.`,
    )
  }
}
