import {
  leesKalibratie as leesKalibratieEndpoint,
  leesWerklijst as leesWerklijstEndpoint,
  leesWerklijsten as leesWerklijstenEndpoint,
} from '~/contract/district'
import type { Api } from '../http/Api'
import type { Omgeving } from '../Omgeving'
import { bevoegdVoorDistrict, bevoegdVoorVoortgang } from '../toegang/poort'
import { leesDistricten } from './leesDistricten'
import { leesKalibratie } from './leesKalibratie'
import { leesMeeTeLezen } from './leesMeeTeLezen'
import { leesWerklijst } from './leesWerklijst'

/** What a districtsmanager works with; the programmabureau reads along. */
export function districtRoutes(api: Api, { database, kaders, nu }: Omgeving): void {
  api.besloten(leesWerklijstenEndpoint, async (_input, persoon) => ({
    body: {
      districten: await leesDistricten(database.query, bevoegdVoorVoortgang(persoon)),
      meeTeLezen: await leesMeeTeLezen(database.query, persoon),
    },
  }))

  api.besloten(leesWerklijstEndpoint, async ({ params, query }, persoon) => {
    const bevoegd = bevoegdVoorDistrict(persoon, params.districtId)
    return { body: await leesWerklijst(database.query, kaders, bevoegd, query.ronde, nu()) }
  })

  api.besloten(leesKalibratieEndpoint, async ({ params, query }, persoon) => {
    const bevoegd = bevoegdVoorDistrict(persoon, params.districtId)
    return { body: await leesKalibratie(database.query, kaders, bevoegd, query.ronde, nu()) }
  })
}
