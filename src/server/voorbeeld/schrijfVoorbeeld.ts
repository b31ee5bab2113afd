import type { ClientBase } from 'pg'
import type { Kaders } from '~/domein/kader/kaders'
import { schrijfOrganisatie } from './schrijfOrganisatie'
import { schrijfWegingen } from './schrijfWegingen'
import type { Voorbeeldorganisatie } from './Voorbeeldorganisatie'

/**
 * Writes the example organisation in one transaction, unless there is one already (any row in `districten`).
 *
 * @returns whether it was written
 */
export async function schrijfVoorbeeld(
  client: ClientBase,
  organisatie: Voorbeeldorganisatie,
  kaders: Kaders,
): Promise<boolean> {
  await client.query('begin')
  try {
    // Two instances that start at the same time on one database: the second waits here, and then finds the rows.
    await client.query('lock table districten in share row exclusive mode')
    const { rowCount } = await client.query('select 1 from districten limit 1')
    if (rowCount === 0) {
      await schrijfOrganisatie(client, organisatie)
      await schrijfWegingen(client, organisatie.wegingen, kaders)
    }
    await client.query('commit')
    return rowCount === 0
  } catch (error) {
    await client.query('rollback')
    throw error
  }
}
