import { randomBytes } from 'node:crypto'
import { inject } from 'vitest'
import { databaseUrl } from './databaseUrl'
import { withClient } from './withClient'

/**
 * A fresh, migrated database: make one per test file (`beforeAll`) and drop it at the end (`afterAll`). What is left is
 * dropped when the run ends. Needs `testdatabase.setup.ts` as the project's global setup.
 *
 * @returns the owner's address of it
 */
export async function makeTestDatabase(): Promise<{ url: string; drop(): Promise<void> }> {
  const { adminUrl, ownerUrl, name: template } = inject('testTemplate')
  const name = `${template}_${randomBytes(4).toString('hex')}`
  const owner = new URL(ownerUrl).username
  await withClient(adminUrl, (client) =>
    client.query(`CREATE DATABASE ${name} TEMPLATE ${template} OWNER ${owner} STRATEGY FILE_COPY`),
  )
  return {
    url: databaseUrl(ownerUrl, name),
    drop: () =>
      withClient(adminUrl, async (client) => {
        await client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`)
      }),
  }
}
