import type { LandelijkBeeld } from '~/contract/landelijkBeeld'
import type { Kaders } from '~/domein/kader/kaders'
import type { Database } from '../database/Database'
import type { BevoegdVoorLand } from '../toegang/poort'
import { alsEenStand } from './alsEenStand'
import { leesBeeldronde } from './Beeldronde'
import { leesAfwijkend } from './leesAfwijkend'
import { leesBeweging } from './leesBeweging'
import { leesBijna } from './leesBijna'
import { leesBlokkades } from './leesBlokkades'
import { leesMijlpalen } from './leesMijlpalen'
import { leesSecties } from './leesSecties'
import { leesStadia } from './leesStadia'

/**
 * The national picture of a ronde, computed by the database from what was frozen and settled (rule 9).
 * @throws {Probleemfout} 404 for a ronde that there is not
 */
export function leesLandelijkBeeld(
  database: Database,
  kaders: Kaders,
  _bevoegd: BevoegdVoorLand<'zien'>,
  rondeId: string,
  nu: Date,
): Promise<LandelijkBeeld> {
  return alsEenStand(database, async (query) => {
    const ronde = await leesBeeldronde(query, kaders, rondeId)
    const { districten, ...stadia } = await leesStadia(query, ronde)
    const { secties, perDistrict } = await leesSecties(query, ronde)
    const leeg = ronde.kader.secties.map(({ id }) => ({ sectieId: id, gemiddelde: null, aantal: 0 }))
    return {
      ronde: rondeId,
      kaderVersie: ronde.kader.versie,
      standVan: nu.toISOString(),
      geconstrueerd: ronde.geconstrueerd,
      ...stadia,
      afwijkend: await leesAfwijkend(query, ronde),
      secties,
      districten: districten.map((district) => ({
        ...district,
        secties: perDistrict.get(district.id) ?? leeg,
      })),
      bijna: await leesBijna(query, ronde),
      ...(await leesBlokkades(query, ronde)),
      beweging: await leesBeweging(query, kaders, ronde),
      mijlpalen: await leesMijlpalen(query, ronde, stadia.teams),
    }
  })
}
