import { randomBytes } from 'node:crypto'
import { Client } from 'pg'

const NAME = 'wegingskader'

/**
 * Makes sure that the database `wegingskader` and its owner of the same name exist. The owner is an ordinary role: the
 * app can do nothing to the server itself. Its password is new at every start and kept nowhere.
 *
 * @param adminUrl the superuser's address
 * @returns the owner's address of the database
 */
export async function prepareOwnDatabase(adminUrl: string): Promise<string> {
  const password = randomBytes(24).toString('hex')
  const client = new Client({ connectionString: adminUrl })
  await client.connect()
  try {
    const { rows } = await client.query<{ role: boolean; database: boolean }>(
      `SELECT EXISTS (SELECT FROM pg_roles WHERE rolname = $1) AS role,
              EXISTS (SELECT FROM pg_database WHERE datname = $1) AS database`,
      [NAME],
    )
    const verb = rows[0]?.role ? 'ALTER' : 'CREATE'
    await client.query(`${verb} ROLE ${NAME} LOGIN PASSWORD '${password}'`)
    if (!rows[0]?.database) {
      await client.query(`CREATE DATABASE ${NAME} OWNER ${NAME}`)
    }
  } finally {
    await client.end()
  }
  const url = new URL(adminUrl)
  url.username = NAME
  url.password = password
  url.pathname = `/${NAME}`
  return url.href
}
