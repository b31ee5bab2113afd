import {
  beeindigTeam as beeindigTeamEndpoint,
  deelTeamsHerIn as deelTeamsHerInEndpoint,
  hernoemDistrict as hernoemDistrictEndpoint,
  hernoemTeam as hernoemTeamEndpoint,
  leesOrganisatie as leesOrganisatieEndpoint,
  trekWijzigingIn as trekWijzigingInEndpoint,
  verplaatsTeam as verplaatsTeamEndpoint,
  voegDistrictToe as voegDistrictToeEndpoint,
} from '~/contract/organisatie'
import type { Api } from '../http/Api'
import type { Omgeving } from '../Omgeving'
import { dagVan } from '../ronde/leesOpenRonde'
import { type BevoegdVoorOrganisatie, bevoegdVoorOrganisatie } from '../toegang/poort'
import { beeindigTeam } from './beeindigTeam'
import { deelTeamsHerIn } from './deelTeamsHerIn'
import { hernoemDistrict } from './hernoemDistrict'
import { hernoemTeam } from './hernoemTeam'
import { leesOrganisatie } from './leesOrganisatie'
import { trekWijzigingIn } from './trekWijzigingIn'
import { verplaatsTeam } from './verplaatsTeam'
import { voegDistrictToe } from './voegDistrictToe'
import { voerPlannenUit } from './voerPlannenUit'

/** Teams and districts change, on a day; what was stays shown as it was. */
export function organisatieRoutes(api: Api, { database, nu }: Omgeving): void {
  const organisatieNu = async (bevoegd: BevoegdVoorOrganisatie) => ({
    body: await leesOrganisatie(database.query, bevoegd, nu()),
  })
  const naPlannen = async (bevoegd: BevoegdVoorOrganisatie) => {
    // What was planned right before midnight for right after it: this day was looked at already.
    await voerPlannenUit(database, dagVan(nu()))
    return organisatieNu(bevoegd)
  }

  api.besloten(leesOrganisatieEndpoint, async (_input, persoon) =>
    organisatieNu(bevoegdVoorOrganisatie(persoon)),
  )

  api.besloten(voegDistrictToeEndpoint, async ({ body }, persoon) => {
    const bevoegd = bevoegdVoorOrganisatie(persoon)
    await voegDistrictToe(database, bevoegd, body.naam)
    return organisatieNu(bevoegd)
  })

  api.besloten(hernoemDistrictEndpoint, async ({ params, body }, persoon) => {
    const bevoegd = bevoegdVoorOrganisatie(persoon)
    await hernoemDistrict(database, bevoegd, params.districtId, body, nu())
    return naPlannen(bevoegd)
  })

  api.besloten(trekWijzigingInEndpoint, async ({ params }, persoon) => {
    const bevoegd = bevoegdVoorOrganisatie(persoon)
    await trekWijzigingIn(database, bevoegd, params.wijzigingId)
    return organisatieNu(bevoegd)
  })

  api.besloten(hernoemTeamEndpoint, async ({ params, body }, persoon) => {
    const bevoegd = bevoegdVoorOrganisatie(persoon)
    await hernoemTeam(database, bevoegd, params.teamId, body, nu())
    return naPlannen(bevoegd)
  })

  api.besloten(verplaatsTeamEndpoint, async ({ params, body }, persoon) => {
    const bevoegd = bevoegdVoorOrganisatie(persoon)
    await verplaatsTeam(database, bevoegd, params.teamId, body, nu())
    return naPlannen(bevoegd)
  })

  api.besloten(beeindigTeamEndpoint, async ({ params, body }, persoon) => {
    const bevoegd = bevoegdVoorOrganisatie(persoon)
    await beeindigTeam(database, bevoegd, params.teamId, body.eindigt, nu())
    return organisatieNu(bevoegd)
  })

  api.besloten(deelTeamsHerInEndpoint, async ({ body }, persoon) => {
    const bevoegd = bevoegdVoorOrganisatie(persoon)
    await deelTeamsHerIn(database, bevoegd, body)
    return organisatieNu(bevoegd)
  })
}
