import { is } from 'drizzle-orm'
import { getTableConfig, PgTable } from 'drizzle-orm/pg-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { makeTestDatabase } from '~tests/support/testdatabase'
import { withClient } from '~tests/support/withClient'
import * as schema from './schema'

/** What queries think the tables are, against what the migrations make of them. */
interface Column {
  table: string
  column: string
  type: string
  nullable: boolean
  hasDefault: boolean
}

const tables = Object.values(schema)
  .filter((deel) => is(deel, PgTable))
  .map((table) => getTableConfig(table))

let database: Awaited<ReturnType<typeof makeTestDatabase>>
let columns: Column[]
let keys: string[]
beforeAll(async () => {
  database = await makeTestDatabase()
  await withClient(database.url, async (client) => {
    const found = await client.query<Column>(`
      SELECT c.relname AS table, a.attname AS column, format_type(a.atttypid, a.atttypmod) AS type,
        NOT a.attnotnull AS nullable, (a.atthasdef OR a.attidentity <> '') AS "hasDefault"
      FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid
      WHERE c.relkind = 'r' AND c.relnamespace = 'public'::regnamespace AND a.attnum > 0
        AND NOT a.attisdropped AND c.relname <> 'migraties'`)
    columns = found.rows
    const primary = await client.query<{ key: string }>(`
      SELECT c.relname || ' ' || string_agg(a.attname, ', ' ORDER BY array_position(i.indkey::int[], a.attnum::int)) AS key
      FROM pg_index i JOIN pg_class c ON c.oid = i.indrelid
        JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = ANY (i.indkey)
      WHERE i.indisprimary AND c.relnamespace = 'public'::regnamespace AND c.relname <> 'migraties'
      GROUP BY c.relname`)
    keys = primary.rows.map(({ key }) => key)
  })
})
afterAll(() => database.drop())

const byName = (a: Column, b: Column) => (`${a.table}.${a.column}` < `${b.table}.${b.column}` ? -1 : 1)

describe('the tables as the queries see them', () => {
  test('are those that the migrations make, column for column', () => {
    const seen = tables.flatMap(({ name, columns }) =>
      columns.map(
        (column): Column => ({
          table: name,
          column: column.name,
          type: column.getSQLType(),
          nullable: !column.notNull,
          hasDefault: column.hasDefault || column.generatedIdentity !== undefined,
        }),
      ),
    )
    expect(seen.length).toBeGreaterThan(50)
    expect(seen.sort(byName)).toEqual(columns.sort(byName))
  })

  test('have the primary keys that the migrations give them', () => {
    const seen = tables.flatMap(({ name, columns, primaryKeys }) => {
      const single = columns.filter(({ primary }) => primary)
      const key = primaryKeys[0]?.columns ?? single
      return key.length > 0 ? [`${name} ${key.map((column) => column.name).join(', ')}`] : []
    })
    expect(seen.sort()).toEqual(keys.sort())
  })
})
