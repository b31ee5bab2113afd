import {
  leesLandelijkBeeld as leesLandelijkBeeldEndpoint,
  leesVerdelingen as leesVerdelingenEndpoint,
} from '~/contract/landelijkBeeld'
import { leesTrend as leesTrendEndpoint } from '~/contract/trends'
import type { Api } from '../http/Api'
import type { Omgeving } from '../Omgeving'
import { dagVan } from '../ronde/leesOpenRonde'
import { bevoegdVoorDistrict, bevoegdVoorLand, bevoegdVoorTeam } from '../toegang/poort'
import { leesLandelijkBeeld } from './leesLandelijkBeeld'
import { leesTrend } from './leesTrend'
import { leesVerdelingen } from './leesVerdelingen'

/** What all wegingen of a ronde say together, and how that moves over the rondes. */
export function landelijkRoutes(api: Api, { database, kaders, nu }: Omgeving): void {
  api.besloten(leesLandelijkBeeldEndpoint, async ({ query }, persoon) => {
    const bevoegd = bevoegdVoorLand(persoon, 'zien')
    return { body: await leesLandelijkBeeld(database, kaders, bevoegd, query.ronde, nu()) }
  })

  api.besloten(leesVerdelingenEndpoint, async ({ query }, persoon) => {
    const bevoegd = bevoegdVoorLand(persoon, 'zien')
    return { body: await leesVerdelingen(database, kaders, bevoegd, query.ronde, nu()) }
  })

  api.besloten(leesTrendEndpoint, async ({ query }, persoon) => {
    const { districtId, teamId, ...onderwerp } = query
    const standVan = nu()
    const lees = async (niveau: 'land' | 'district' | 'team', bevoegd: Parameters<typeof leesTrend>[2]) => ({
      body: {
        niveau,
        standVan: standVan.toISOString(),
        punten: await leesTrend(database, kaders, bevoegd, onderwerp, dagVan(standVan)),
      },
    })
    if (teamId !== undefined) return lees('team', await bevoegdVoorTeam(database, persoon, 'zien', teamId))
    if (districtId !== undefined) return lees('district', bevoegdVoorDistrict(persoon, districtId))
    return lees('land', bevoegdVoorLand(persoon, 'zien'))
  })
}
