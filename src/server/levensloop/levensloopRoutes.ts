import {
  beantwoordOpmerking as beantwoordOpmerkingEndpoint,
  corrigeer as corrigeerEndpoint,
  geefTegenlezing as geefTegenlezingEndpoint,
  geefTerug as geefTerugEndpoint,
  leesLevensloop as leesLevensloopEndpoint,
  plaatsOpmerking as plaatsOpmerkingEndpoint,
  stelVast as stelVastEndpoint,
  vraagTegenlezing as vraagTegenlezingEndpoint,
} from '~/contract/levensloop'
import type { Api } from '../http/Api'
import type { Omgeving } from '../Omgeving'
import type { Persoon } from '../toegang/Persoon'
import { bevoegdVoorWeging } from '../toegang/poort'
import { leesWeging } from '../weging/leesWeging'
import { corrigeer } from './corrigeer'
import { geefTerug } from './geefTerug'
import { leesLevensloop } from './leesLevensloop'
import { beantwoordOpmerking, plaatsOpmerking } from './opmerkingen'
import { stelVast } from './stelVast'
import { geefTegenlezing, vraagTegenlezing } from './tegenlezing'

/** From the first inzending to the last vaststelling: the conversation between a team and its district. */
export function levensloopRoutes(api: Api, { database, kaders, omroep, nu }: Omgeving): void {
  const wegingNu = async (persoon: Persoon, wegingId: string) => {
    omroep.meld(wegingId)
    const weging = await leesWeging(
      database.query,
      await bevoegdVoorWeging(database, persoon, 'zien', wegingId),
    )
    return { body: weging, versie: weging.versie }
  }
  const levensloopNu = async (persoon: Persoon, wegingId: string) => {
    omroep.meld(wegingId)
    const bevoegd = await bevoegdVoorWeging(database, persoon, 'zien', wegingId)
    return { body: await leesLevensloop(database.query, bevoegd) }
  }

  api.besloten(leesLevensloopEndpoint, async ({ params }, persoon) => {
    const bevoegd = await bevoegdVoorWeging(database, persoon, 'zien', params.wegingId)
    return { body: await leesLevensloop(database.query, bevoegd) }
  })

  api.besloten(geefTerugEndpoint, async ({ params, body, versie }, persoon) => {
    const bevoegd = await bevoegdVoorWeging(database, persoon, 'beoordelen', params.wegingId)
    await geefTerug(database, bevoegd, versie, body.reden, nu())
    return wegingNu(persoon, params.wegingId)
  })

  api.besloten(stelVastEndpoint, async ({ params, body, versie }, persoon) => {
    const bevoegd = await bevoegdVoorWeging(database, persoon, 'beoordelen', params.wegingId)
    await stelVast(database, kaders, bevoegd, versie, body, nu())
    return wegingNu(persoon, params.wegingId)
  })

  api.besloten(corrigeerEndpoint, async ({ params, body, versie }, persoon) => {
    const bevoegd = await bevoegdVoorWeging(database, persoon, 'beoordelen', params.wegingId)
    return wegingNu(persoon, await corrigeer(database, bevoegd, versie, body.reden, nu()))
  })

  api.besloten(plaatsOpmerkingEndpoint, async ({ params, body }, persoon) => {
    const bevoegd = await bevoegdVoorWeging(database, persoon, 'beoordelen', params.wegingId)
    await plaatsOpmerking(database, kaders, bevoegd, body, nu())
    return levensloopNu(persoon, params.wegingId)
  })

  api.besloten(beantwoordOpmerkingEndpoint, async ({ params, body }, persoon) => {
    const bevoegd = await bevoegdVoorWeging(database, persoon, 'bewerken', params.wegingId)
    await beantwoordOpmerking(database, bevoegd, params.opmerkingId, body.tekst, nu())
    return levensloopNu(persoon, params.wegingId)
  })

  api.besloten(vraagTegenlezingEndpoint, async ({ params, body }, persoon) => {
    const bevoegd = await bevoegdVoorWeging(database, persoon, 'beoordelen', params.wegingId)
    await vraagTegenlezing(database, bevoegd, body.persoonId)
    return levensloopNu(persoon, params.wegingId)
  })

  api.besloten(geefTegenlezingEndpoint, async ({ params, body }, persoon) => {
    const bevoegd = await bevoegdVoorWeging(database, persoon, 'zien', params.wegingId)
    await geefTegenlezing(database, bevoegd, body, nu())
    return levensloopNu(persoon, params.wegingId)
  })
}
