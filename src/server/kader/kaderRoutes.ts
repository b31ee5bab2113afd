import {
  controleerKader,
  leesKaders as leesKadersEndpoint,
  leesKaderVersie,
  neemKaderOp as neemKaderOpEndpoint,
} from '~/contract/kaders'
import type { Api } from '../http/Api'
import { nietGevonden } from '../http/Probleemfout'
import type { Omgeving } from '../Omgeving'
import { bevoegdVoorKaders } from '../toegang/poort'
import { beoordeelKader } from './beoordeelKader'
import { leesKaders } from './leesKaders'
import { neemKaderOp } from './neemKaderOp'

/** The versions of the instrument: which there are, one word for word, and a next one. */
export function kaderRoutes(api: Api, omgeving: Omgeving): void {
  const { database, kaders } = omgeving

  api.besloten(leesKadersEndpoint, async (_input, persoon) => ({
    body: { kaders: await leesKaders(database.query, kaders, bevoegdVoorKaders(persoon, 'zien')) },
  }))

  api.open(leesKaderVersie, async ({ params }) => {
    const kader = kaders.get(params.versie)
    if (!kader) throw nietGevonden()
    return { body: kader }
  })

  api.besloten(controleerKader, async ({ body }, persoon) => {
    bevoegdVoorKaders(persoon, 'beheren')
    return { body: beoordeelKader(kaders, body).controle }
  })

  api.besloten(neemKaderOpEndpoint, async ({ body }, persoon) => {
    const opgenomen = await neemKaderOp(omgeving, bevoegdVoorKaders(persoon, 'beheren'), body)
    return { body: opgenomen, status: opgenomen.nieuw ? 201 : 200 }
  })
}
