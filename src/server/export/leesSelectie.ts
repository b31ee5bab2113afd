import { eq } from 'drizzle-orm'
import type { Exportvraag } from '~/contract/exports'
import type { Kaders } from '~/domein/kader/kaders'
import type { Query } from '../database/Database'
import { rondes } from '../database/schema'
import { nietGevonden, Probleemfout } from '../http/Probleemfout'
import { kaderVan } from '../kader/kaderVan'
import { type BevoegdVoorExport, bevoegdVoorDistrict } from '../toegang/poort'
import type { Selectie } from './Selectie'

/**
 * What is asked for, as far as it exists and this person may see it.
 * @throws {Probleemfout} 404 for another ronde or district; 400 for a section that this kader has not.
 */
export async function leesSelectie(
  query: Query,
  kaders: Kaders,
  bevoegd: BevoegdVoorExport,
  rondeId: string,
  { districtId, sectieId, status }: Exportvraag,
): Promise<Selectie> {
  if (districtId !== undefined) bevoegdVoorDistrict(bevoegd.persoon, districtId)
  const [ronde] = await query.select().from(rondes).where(eq(rondes.id, rondeId))
  if (!ronde) throw nietGevonden()
  const kader = kaderVan(kaders, ronde.kaderVersie)
  if (sectieId !== undefined && !kader.secties.some(({ id }) => id === sectieId)) {
    throw new Probleemfout(400, 'Dit onderdeel bestaat niet in het wegingskader van deze ronde.', {
      invalidParams: [
        {
          name: 'query.sectieId',
          code: 'onbekend-onderdeel',
          reason: `Kies uit ${kader.secties.map(({ id }) => id).join(', ')}.`,
        },
      ],
    })
  }
  return { bevoegd, rondeId, kader, geconstrueerd: ronde.geconstrueerd, districtId, sectieId, status }
}
