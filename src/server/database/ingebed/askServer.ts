import { realpath } from 'node:fs/promises'
import { Client, DatabaseError } from 'pg'

/** The superuser's address of a database on our server. */
export function adminUrl(port: number, password: string, database = 'postgres'): string {
  return `postgres://postgres:${password}@127.0.0.1:${port}/${database}?sslmode=disable`
}

/** `cannot_connect_now` (starting, recovering, stopping) and `too_many_connections`. */
const BUSY = ['57P03', '53300']

/**
 * Asks whoever listens on `port` which data it serves: `'ours'` when it takes our password and names our data folder,
 * `'busy'` when it is a PostgreSQL that is starting, recovering or stopping, `'stranger'` when it is a PostgreSQL that
 * does not know us, `'silent'` when there is none.
 */
export async function askServer(
  port: number,
  { password, pgdata }: { password: string; pgdata: string },
): Promise<'ours' | 'busy' | 'stranger' | 'silent'> {
  const client = new Client({
    connectionString: adminUrl(port, password),
    connectionTimeoutMillis: 5_000,
  })
  client.on('error', () => {}) // The server may stop at any moment; the pending query then fails.
  try {
    await client.connect()
    const { rows } = await client.query<{ folder: string }>(
      `SELECT current_setting('data_directory') AS folder`,
    )
    const folder = rows[0]?.folder
    return folder && (await realpath(folder)) === (await realpath(pgdata)) ? 'ours' : 'stranger'
  } catch (error) {
    if (error instanceof DatabaseError) {
      return BUSY.includes(error.code ?? '') ? 'busy' : 'stranger'
    }
    return 'silent'
  } finally {
    await client.end().catch(() => {})
  }
}
