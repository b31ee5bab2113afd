import {
  beeindigTeam as beeindigTeamEndpoint,
  deelTeamsHerIn as deelTeamsHerInEndpoint,
  hernoemTeam as hernoemTeamEndpoint,
  leesOrganisatie as leesOrganisatieEndpoint,
  verplaatsTeam as verplaatsTeamEndpoint,
} from '~/contract/organisatie'
import type { Api } from '../http/Api'
import type { Omgeving } from '../Omgeving'
import { type BevoegdVoorOrganisatie, bevoegdVoorOrganisatie } from '../toegang/poort'
import { beeindigTeam } from './beeindigTeam'
import { deelTeamsHerIn } from './deelTeamsHerIn'
import { hernoemTeam } from './hernoemTeam'
import { leesOrganisatie } from './leesOrganisatie'
import { verplaatsTeam } from './verplaatsTeam'

/** Teams and districts change, on a day; what was stays shown as it was. */
export function organisatieRoutes(api: Api, { database, nu }: Omgeving): void {
  const organisatieNu = async (bevoegd: BevoegdVoorOrganisatie) => ({
    body: await leesOrganisatie(database.query, bevoegd, nu()),
  })

  api.besloten(leesOrganisatieEndpoint, async (_input, persoon) =>
    organisatieNu(bevoegdVoorOrganisatie(persoon)),
  )

  api.besloten(hernoemTeamEndpoint, async ({ params, body }, persoon) => {
    const bevoegd = bevoegdVoorOrganisatie(persoon)
    await hernoemTeam(database, bevoegd, params.teamId, body, nu())
    return organisatieNu(bevoegd)
  })

  api.besloten(verplaatsTeamEndpoint, async ({ params, body }, persoon) => {
    const bevoegd = bevoegdVoorOrganisatie(persoon)
    await verplaatsTeam(database, bevoegd, params.teamId, body, nu())
    return organisatieNu(bevoegd)
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
