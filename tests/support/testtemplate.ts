import { randomBytes } from 'node:crypto'
import { migrate } from '~/server/database/migrate'
import { databaseUrl } from './databaseUrl'
import { startTestServer } from './testserver'
import { withClient } from './withClient'

/** A migrated database that tests copy; the names of the copies begin with its own. */
export type Template = {
  adminUrl: string
  ownerUrl: string
  name: string
  /** Drops the template and what is left of its copies, and stops the server if it is ours. */
  remove(): Promise<void>
}

const PREFIX = 'test_'

export async function prepareTemplate(): Promise<Template> {
  const { adminUrl, ownerUrl, ours, stop } = await startTestServer()
  const name = `${PREFIX}${randomBytes(4).toString('hex')}`
  try {
    if (ours) {
      await dropDatabases(adminUrl, PREFIX)
    }
    await withClient(adminUrl, (client) =>
      client.query(`CREATE DATABASE ${name} OWNER ${new URL(ownerUrl).username}`),
    )
    await migrate(databaseUrl(ownerUrl, name))
  } catch (error) {
    await stop()
    throw error
  }
  const remove = async () => {
    await dropDatabases(adminUrl, name)
    await stop()
  }
  return { adminUrl, ownerUrl, name, remove }
}

async function dropDatabases(adminUrl: string, prefix: string): Promise<void> {
  await withClient(adminUrl, async (client) => {
    const { rows } = await client.query<{ name: string }>(
      'SELECT datname AS name FROM pg_database WHERE starts_with(datname, $1)',
      [prefix],
    )
    for (const { name } of rows) {
      await client.query(`DROP DATABASE IF EXISTS ${client.escapeIdentifier(name)} WITH (FORCE)`)
    }
  })
}
