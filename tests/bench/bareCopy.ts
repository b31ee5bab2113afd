import pg from 'pg'

/**
 * Reads what `COPY … TO STDOUT` sends and throws it away, as the least that can be done with it.
 * @returns how many bytes and lines came
 */
export async function bareCopy(databaseUrl: string, text: string): Promise<{ bytes: number; lines: number }> {
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  try {
    return await new Promise((resolve, reject) => {
      let bytes = 0
      let lines = 0
      // What pg asks of a query that it sends. Its own kind of query takes no data of a COPY.
      const copy = {
        submit: (connection: { query(text: string): void }) => connection.query(text),
        handleCopyData: ({ chunk }: { chunk: Buffer }) => {
          bytes += chunk.length
          lines += 1
        },
        handleCommandComplete: () => {},
        handleError: reject,
        handleReadyForQuery: () => resolve({ bytes, lines }),
      }
      client.query(copy as unknown as pg.Submittable)
    })
  } finally {
    await client.end()
  }
}
