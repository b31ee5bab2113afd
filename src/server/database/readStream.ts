import type { Pool } from 'pg'

/**
 * Reads the rows of one query through a cursor. The next piece is fetched while this one is taken, and no more than that:
 * whoever takes slowly holds the database up, not the memory. Who stops early gives the connection back.
 * @param values of the parameters in `text`
 */
export async function* readStream<Row>(
  pool: Pool,
  text: string,
  values: readonly unknown[],
  aantal: number,
): AsyncGenerator<Row[]> {
  const client = await pool.connect()
  let next: Promise<Row[]> = Promise.resolve([])
  const fetch = () => {
    next = client.query(`fetch forward ${aantal} from stroom`).then(({ rows }) => rows as Row[])
    // Whether it went well is asked when its turn comes.
    next.catch(() => {})
  }
  try {
    // Compiling pays for a query that is read to its end, not for one that should begin at once.
    await client.query('begin isolation level repeatable read read only; set local jit = off')
    await client.query(`declare stroom no scroll cursor for ${text}`, [...values])
    fetch()
    for (;;) {
      const rows = await next
      if (rows.length === 0) return
      fetch()
      yield rows
    }
  } finally {
    await next.catch(() => {})
    await client.query('rollback').then(
      () => client.release(),
      (error: Error) => client.release(error),
    )
  }
}
