import { leesBeoordeling as leesBeoordelingEndpoint } from '~/contract/beoordeling'
import type { Api } from '../http/Api'
import type { Omgeving } from '../Omgeving'
import { bevoegdVoorVergelijking } from '../toegang/poort'
import { leesBeoordeling } from './leesBeoordeling'

export function beoordelingRoutes(api: Api, { database, kaders, nu }: Omgeving): void {
  api.besloten(leesBeoordelingEndpoint, async ({ params }, persoon) => {
    const bevoegd = await bevoegdVoorVergelijking(database, persoon, params.wegingId)
    return { body: await leesBeoordeling(database.query, kaders, bevoegd, nu()) }
  })
}
