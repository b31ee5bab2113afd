import { Client } from 'pg'
import type { Kaders } from '~/domein/kader/kaders'
import { dagVan } from '../ronde/leesOpenRonde'
import { kaderVersieVanVoorbeeld, maakVoorbeeldorganisatie } from './maakVoorbeeldorganisatie'
import { schrijfVoorbeeld } from './schrijfVoorbeeld'
import { vulRondeAan } from './vulRondeAan'

/**
 * Sees to it that the database holds the example organisation, with an open ronde for today. A first start writes it; a
 * later one only opens the ronde of a new quarter.
 *
 * @param url address of the migrated database
 */
export async function zorgVoorVoorbeeld(url: string, kaders: Kaders, nu: Date): Promise<void> {
  const vandaag = dagVan(nu)
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    const { rowCount } = await client.query('select 1 from districten limit 1')
    if (rowCount === 0) await schrijfVoorbeeld(client, maakVoorbeeldorganisatie(vandaag), kaders)
    await vulRondeAan(client, vandaag, kaderVersieVanVoorbeeld)
  } finally {
    await client.end()
  }
}
