import { createHash } from 'node:crypto'
import { Client } from 'pg'
import { StartError } from '../StartError'
import { explainConnectionError } from './explainConnectionError'
import { type Migration, migrationFiles } from './migrationFiles'

/** Any number that nothing else in this database locks on: the letters "wegk". */
const LOCK = 0x7765676b
const OLDEST_SERVER = 150_000

/**
 * Brings the database at `url` up to date. Each migration runs once, in the order of its number, in a transaction that
 * also notes it in the table `migraties`. Several instances may start at once: a lock that lives as long as the
 * transaction lets one of them work while the others wait and then find the work done.
 *
 * @throws StartError when the database cannot be reached, is too old, was made by a newer version of the app, when a
 * migration that has run was changed since, or when a migration fails (what it did is then undone)
 */
export async function migrate(url: string, migrations: readonly Migration[] = migrationFiles()) {
  const client = new Client({ connectionString: url })
  client.on('error', () => {}) // A lost connection already fails the query that is waiting; see below.
  try {
    await client.connect()
  } catch (error) {
    throw explainConnectionError(url, error)
  }
  try {
    await refuseOldServer(client)
    while (await runNext(client, migrations)) {
      // one transaction each
    }
  } finally {
    await client.end()
  }
}

/** Runs the first migration that has not run yet; `false` when there is none. */
async function runNext(client: Client, migrations: readonly Migration[]): Promise<boolean> {
  await client.query('BEGIN')
  try {
    await client.query('SELECT pg_advisory_xact_lock($1)', [LOCK])
    const next = findNext(await readDone(client), migrations)
    if (next) {
      await run(client, next)
    }
    await client.query('COMMIT')
    return next !== undefined
  } catch (error) {
    await client.query('ROLLBACK').catch(() => {}) // The connection may be what failed; the first error tells more.
    throw error
  }
}

type Done = { naam: string; sha256: string }

async function readDone(client: Client): Promise<Done[]> {
  await client.query(`CREATE TABLE IF NOT EXISTS migraties (
    naam text PRIMARY KEY, sha256 text NOT NULL, uitgevoerd_op timestamptz NOT NULL DEFAULT now())`)
  const { rows } = await client.query<Done>('SELECT naam, sha256 FROM migraties ORDER BY naam COLLATE "C"')
  return rows
}

/** What has run must be exactly the first part of the list, unchanged; the answer is the one that comes after. */
function findNext(done: readonly Done[], migrations: readonly Migration[]): Migration | undefined {
  for (const [index, { naam, sha256 }] of done.entries()) {
    const known = migrations.find((migration) => migration.name === naam)
    if (!known) {
      throw new StartError(
        `De database is gemaakt door een nieuwere versie van de app (stap ${naam} is hier onbekend). Start die versie, of zet een reservekopie terug.`,
      )
    }
    if (known.name !== migrations[index]?.name) {
      throw new StartError(
        `De databasestappen staan niet in de volgorde waarin ze zijn uitgevoerd (bij ${naam}). Geef een nieuwe stap het hoogste nummer.`,
      )
    }
    if (fingerprint(known.sql) !== sha256) {
      throw new StartError(
        `Databasestap ${naam} is veranderd nadat hij is uitgevoerd. Zet het bestand terug zoals het was en maak een nieuwe stap.`,
      )
    }
  }
  return migrations[done.length]
}

async function run(client: Client, { name, sql }: Migration): Promise<void> {
  try {
    await client.query(sql)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new StartError(`Databasestap ${name} is mislukt en teruggedraaid: ${reason}`, { cause: error })
  }
  await client.query('INSERT INTO migraties (naam, sha256) VALUES ($1, $2)', [name, fingerprint(sql)])
}

/** Line endings do not count: git may turn them around on Windows. */
function fingerprint(sql: string): string {
  return createHash('sha256').update(sql.replaceAll('\r\n', '\n')).digest('hex')
}

async function refuseOldServer(client: Client): Promise<void> {
  const { rows } = await client.query<{ number: number; version: string }>(
    `SELECT current_setting('server_version_num')::int AS number, current_setting('server_version') AS version`,
  )
  const server = rows[0]
  if (server && server.number < OLDEST_SERVER) {
    throw new StartError(
      `De database is PostgreSQL ${server.version}; de app heeft versie 15 of nieuwer nodig.`,
    )
  }
}
