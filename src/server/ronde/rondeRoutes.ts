import {
  heropenRonde as heropenRondeEndpoint,
  leesRonde as leesRondeEndpoint,
  leesRondes as leesRondesEndpoint,
  leesSluiting,
  planRonde as planRondeEndpoint,
  sluitRonde as sluitRondeEndpoint,
  verwijderRonde as verwijderRondeEndpoint,
  wijzigRonde as wijzigRondeEndpoint,
} from '~/contract/rondes'
import type { Api } from '../http/Api'
import type { Omgeving } from '../Omgeving'
import { type BevoegdVoorLand, bevoegdVoorLand, bevoegdVoorVoortgang } from '../toegang/poort'
import { heropenRonde } from './heropenRonde'
import { leesRonde, leesRondes } from './leesRondes'
import { planRonde } from './planRonde'
import { sluitRonde } from './sluitRonde'
import { verwijderRonde } from './verwijderRonde'
import { wijzigRonde } from './wijzigRonde'

/** Rondes as the programmabureau manages them. */
export function rondeRoutes(api: Api, { database, kaders, nu }: Omgeving): void {
  const rondeNu = async (bevoegd: BevoegdVoorLand<'beheren'>, rondeId: string) => {
    const ronde = await leesRonde(database.query, bevoegd, rondeId, nu())
    return { body: ronde, versie: ronde.versie }
  }

  api.besloten(leesRondesEndpoint, async (_input, persoon) => {
    const rondes = await leesRondes(database.query, bevoegdVoorVoortgang(persoon), nu())
    return { body: { rondes, kaderVersies: [...kaders.keys()], standVan: nu().toISOString() } }
  })

  api.besloten(planRondeEndpoint, async ({ body }, persoon) => {
    const bevoegd = bevoegdVoorLand(persoon, 'beheren')
    await planRonde(database, kaders, bevoegd, body)
    return rondeNu(bevoegd, body.id)
  })

  api.besloten(leesRondeEndpoint, async ({ params }, persoon) =>
    rondeNu(bevoegdVoorLand(persoon, 'beheren'), params.rondeId),
  )

  api.besloten(wijzigRondeEndpoint, async ({ params, body, versie }, persoon) => {
    const bevoegd = bevoegdVoorLand(persoon, 'beheren')
    await wijzigRonde(database, kaders, bevoegd, params.rondeId, versie, body, nu())
    return rondeNu(bevoegd, params.rondeId)
  })

  api.besloten(verwijderRondeEndpoint, async ({ params, versie }, persoon) => {
    await verwijderRonde(database, bevoegdVoorLand(persoon, 'beheren'), params.rondeId, versie, nu())
    return { body: undefined }
  })

  api.besloten(leesSluiting, async ({ params }, persoon) => {
    const { teams, telling } = await leesRonde(
      database.query,
      bevoegdVoorLand(persoon, 'beheren'),
      params.rondeId,
      nu(),
    )
    return {
      body: {
        nietBegonnen: teams.filter(({ stand }) => stand === 'niet-begonnen'),
        bezig: teams.filter(({ stand }) => stand === 'bezig' || stand === 'teruggegeven'),
        ingediend: teams.filter(({ stand }) => stand === 'ingediend'),
        vastgesteld: telling.vastgesteld,
        standVan: nu().toISOString(),
      },
    }
  })

  api.besloten(sluitRondeEndpoint, async ({ params, versie }, persoon) => {
    const bevoegd = bevoegdVoorLand(persoon, 'beheren')
    await sluitRonde(database, bevoegd, params.rondeId, versie, nu())
    return rondeNu(bevoegd, params.rondeId)
  })

  api.besloten(heropenRondeEndpoint, async ({ params, body, versie }, persoon) => {
    const bevoegd = bevoegdVoorLand(persoon, 'beheren')
    await heropenRonde(database, bevoegd, params.rondeId, versie, body.sluit, nu())
    return rondeNu(bevoegd, params.rondeId)
  })
}
