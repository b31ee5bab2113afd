import {
  leesOpenVoortgang as leesOpenVoortgangEndpoint,
  leesVoortgang as leesVoortgangEndpoint,
} from '~/contract/voortgang'
import type { Api } from '../http/Api'
import type { Omgeving } from '../Omgeving'
import { bevoegdVoorVoortgang } from '../toegang/poort'
import { leesOpenVoortgang } from './leesOpenVoortgang'
import { leesVoortgang } from './leesVoortgang'

/** How far the teams are: for who manages them, and as bare counts for everybody. */
export function voortgangRoutes(api: Api, { database, kaders, nu }: Omgeving): void {
  api.besloten(leesVoortgangEndpoint, async ({ params }, persoon) => {
    const bevoegd = bevoegdVoorVoortgang(persoon)
    return { body: await leesVoortgang(database.query, kaders, bevoegd, params.rondeId, nu()) }
  })

  api.open(leesOpenVoortgangEndpoint, async () => ({
    body: await leesOpenVoortgang(database.query, nu()),
  }))
}
