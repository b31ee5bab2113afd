import { type SQL, sql } from 'drizzle-orm'
import type { Database, Query } from './Database'

/** Runs statements of SQL within a transaction, with the same call as outside of one. */
export function preparedIn(transactie: Query): Pick<Database, 'prepared'> {
  return {
    prepared: async <Row>(_name: string, text: string, values: readonly unknown[]) => {
      const { rows } = await transactie.execute(bind(text, values))
      return rows as Row[]
    },
  }
}

/** The text with its `$1`, `$2`… bound to the values, never spliced in. */
function bind(text: string, values: readonly unknown[]): SQL {
  const parts = text.split(/\$(\d+)/)
  return sql.join(parts.map((part, i) => (i % 2 === 0 ? sql.raw(part) : sql`${values[Number(part) - 1]}`)))
}
