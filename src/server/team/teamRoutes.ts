import { leesTeams as leesTeamsEndpoint } from '~/contract/teams'
import type { Api } from '../http/Api'
import type { Omgeving } from '../Omgeving'
import { leesOpenRonde, naarRonde } from '../ronde/leesOpenRonde'
import { leesTeams } from './leesTeams'

export function teamRoutes(api: Api, { database, kaders, nu }: Omgeving): void {
  api.besloten(leesTeamsEndpoint, async (_input, persoon) => {
    const openRonde = await leesOpenRonde(database.query, nu())
    const teams = await leesTeams(database.query, kaders, persoon, openRonde?.id ?? null)
    return { body: { openRonde: openRonde && naarRonde(openRonde), teams } }
  })
}
