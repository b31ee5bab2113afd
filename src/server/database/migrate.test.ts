import { afterEach, beforeEach, expect, test } from 'vitest'
import { databaseUrl } from '~tests/support/databaseUrl'
import { makeTestDatabase } from '~tests/support/testdatabase'
import { withClient } from '~tests/support/withClient'
import { StartError } from '../StartError'
import { migrate } from './migrate'
import { migrationFiles } from './migrationFiles'

const first = { name: '0001_dieren', sql: 'CREATE TABLE dieren (naam text);' }
const second = { name: '0002_kat', sql: "INSERT INTO dieren VALUES ('kat');" }

let database: Awaited<ReturnType<typeof makeTestDatabase>>
let url: string

beforeEach(async () => {
  database = await makeTestDatabase()
  url = database.url
  await query('DROP TABLE migraties') // The template has the app's own; these tests bring theirs.
})

afterEach(() => database.drop())

const query = async (sql: string) =>
  withClient(url, async (client) => (await client.query<Record<string, unknown>>(sql)).rows)

test('runs every step once, in order, and notes it', async () => {
  await migrate(url, [first])
  await migrate(url, [first, second])
  await migrate(url, [first, second])
  expect(await query('SELECT naam FROM dieren')).toEqual([{ naam: 'kat' }])
  expect(await query('SELECT naam, length(sha256) AS lengte FROM migraties ORDER BY naam')).toEqual([
    { naam: '0001_dieren', lengte: 64 },
    { naam: '0002_kat', lengte: 64 },
  ])
})

test('lets several instances start at once', async () => {
  await Promise.all(Array.from({ length: 5 }, () => migrate(url, [first, second])))
  expect(await query('SELECT naam FROM dieren')).toEqual([{ naam: 'kat' }])
})

test('undoes a step that fails, keeps the ones before it, and says why', async () => {
  const broken = { name: '0002_stuk', sql: 'CREATE TABLE planten (naam text); SELECT 1/0;' }
  await expect(migrate(url, [first, broken])).rejects.toThrow(
    new StartError('Databasestap 0002_stuk is mislukt en teruggedraaid: division by zero'),
  )
  expect(await query('SELECT naam FROM migraties')).toEqual([{ naam: '0001_dieren' }])
  expect(await query("SELECT to_regclass('planten') AS planten")).toEqual([{ planten: null }])
})

test('refuses a step that changed after it ran, but not its line endings', async () => {
  const text = 'CREATE TABLE dieren (\nnaam text);'
  await migrate(url, [{ ...first, sql: text }])
  await migrate(url, [{ ...first, sql: text.replace('\n', '\r\n') }])
  await expect(migrate(url, [{ ...first, sql: `${text} -- anders` }])).rejects.toThrow(
    /0001_dieren is veranderd nadat/,
  )
})

test('refuses a database of a newer version', async () => {
  await migrate(url, [first, second])
  await expect(migrate(url, [first])).rejects.toThrow(/nieuwere versie van de app \(stap 0002_kat/)
})

test('refuses a new step with a number below what has run', async () => {
  await migrate(
    url,
    [second].map((step) => ({ ...step, sql: 'SELECT 1' })),
  )
  await expect(migrate(url, [first, { ...second, sql: 'SELECT 1' }])).rejects.toThrow(/hoogste nummer/)
})

test('says which server cannot be reached, without the password', async () => {
  const nobody = 'postgres://iemand:geheim@127.0.0.1:1/wegingskader'
  const error = await migrate(nobody, []).catch((reason) => reason)
  expect(error).toBeInstanceOf(StartError)
  expect(error.message).toMatch(/127\.0\.0\.1:1 is niet bereikbaar/)
  expect(error.message).not.toContain('geheim')
})

test('says when the password is wrong or the database does not exist', async () => {
  const stranger = new URL(url)
  stranger.password = 'fout'
  await expect(migrate(stranger.href, [])).rejects.toThrow(/weigert de gebruiker of het wachtwoord/)
  await expect(migrate(databaseUrl(url, 'weg'), [])).rejects.toThrow(/"weg" bestaat niet/)
})

test('numbers the files of the app without gaps or doubles', () => {
  const numbers = migrationFiles().map(({ name }) => Number(name.match(/^(\d{4})_[a-z-]+$/)?.[1]))
  expect(numbers).toEqual(numbers.map((_, index) => index + 1))
})
