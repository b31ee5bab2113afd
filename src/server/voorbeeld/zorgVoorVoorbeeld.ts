import { Client } from 'pg'
import type { Kaders } from '~/domein/kader/kaders'
import { dagVan } from '../ronde/leesOpenRonde'
import { schrijfKwartaal2024 } from './kwartaal2024/schrijfKwartaal2024'
import { kaderVersieVanVoorbeeld, maakVoorbeeldorganisatie } from './maakVoorbeeldorganisatie'
import { schrijfVoorbeeld } from './schrijfVoorbeeld'
import { vulRondeAan } from './vulRondeAan'

/**
 * Sees to it that the database holds the example organisation, with an open ronde for today, and the published quarter of
 * 2024. A first start writes them; a later one adds what is missing and opens the ronde of a new quarter.
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
    await schrijfKwartaal2024(client, kaders)
    await vulRondeAan(client, vandaag, kaderVersieVanVoorbeeld)
  } finally {
    await client.end()
  }
}
