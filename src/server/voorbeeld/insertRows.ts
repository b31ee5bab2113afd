import type { ClientBase } from 'pg'

/** A column: its SQL type and its value in a row. */
type Columns<Row> = Record<string, [type: string, value: (row: Row) => unknown]>

/**
 * Inserts any number of rows in one statement, a column as one array: thousands of rows in one round trip and without the
 * limit of 65,535 parameters. Table and columns are names in our own code, never input.
 */
export async function insertRows<Row>(
  client: ClientBase,
  table: string,
  rows: readonly Row[],
  columns: Columns<Row>,
): Promise<void> {
  const names = Object.keys(columns)
  const types = Object.values(columns).map(([type], i) => `$${i + 1}::${type}[]`)
  await client.query(
    `insert into ${table} (${names.join(', ')}) select * from unnest(${types.join(', ')})`,
    Object.values(columns).map(([, value]) => rows.map(value)),
  )
}
