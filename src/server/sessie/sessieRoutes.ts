import type { Context } from 'hono'
import {
  doeHandeling as doeHandelingEndpoint,
  geefScoreVoor,
  leesGroepssessies as leesGroepssessiesEndpoint,
  leesRegie as leesRegieEndpoint,
  openGroepssessie as openGroepssessieEndpoint,
  volgRegie,
} from '~/contract/groepssessies'
import type { Api } from '../http/Api'
import { gebeurtenis, stroomVan } from '../live/stroomVan'
import type { Omgeving } from '../Omgeving'
import { type BevoegdVoorSessie, bevoegdVoorSessie, bevoegdVoorWeging } from '../toegang/poort'
import { deelnameadresVan } from './deelnameadres'
import { geefScore } from './geefScore'
import { doeHandeling } from './handelingen/doeHandeling'
import { leesGroepssessies } from './leesGroepssessies'
import { leesRegie } from './leesRegie'
import { openGroepssessie } from './openGroepssessie'
import { eisPlaatsZonderTelefoon } from './zonderTelefoon'

/** The group session as its begeleider has it. */
export function sessieRoutes(api: Api, omgeving: Omgeving): void {
  const { database, kaders, omroep, zalen, nu } = omgeving

  /** The session as the begeleider sees it now. */
  const regieNu = async (bevoegd: BevoegdVoorSessie, c: Context) => {
    const regie = await leesRegie(database, kaders, bevoegd, nu())
    return {
      body: { ...regie, deelnameadres: deelnameadresVan(c, omgeving, regie.code) },
      versie: regie.moment.versie,
    }
  }

  api.besloten(openGroepssessieEndpoint, async ({ params, body }, persoon) => {
    const bevoegd = await bevoegdVoorWeging(database, persoon, 'bewerken', params.wegingId)
    return { body: { id: await openGroepssessie(database, kaders, bevoegd, body, nu()) } }
  })

  api.besloten(leesGroepssessiesEndpoint, async ({ params }, persoon) => {
    const bevoegd = await bevoegdVoorWeging(database, persoon, 'zien', params.wegingId)
    return { body: await leesGroepssessies(database.query, bevoegd) }
  })

  api.besloten(leesRegieEndpoint, async ({ params }, persoon, c) => {
    const bevoegd = await bevoegdVoorSessie(database, persoon, params.sessieId)
    return regieNu(bevoegd, c)
  })

  api.besloten(doeHandelingEndpoint, async ({ params, body, versie }, persoon, c) => {
    const bevoegd = await bevoegdVoorSessie(database, persoon, params.sessieId)
    await doeHandeling(database, kaders, bevoegd, versie, body, nu())
    omroep.meld(params.sessieId)
    if (body.soort === 'spreek-af' || body.soort === 'neem-over') omroep.meld(bevoegd.wegingId)
    if (body.soort === 'maak-plaats-vrij') omroep.meld(body.deelnemerId)
    return regieNu(bevoegd, c)
  })

  api.besloten(geefScoreVoor, async ({ params, body }, persoon) => {
    const bevoegd = await bevoegdVoorSessie(database, persoon, params.sessieId)
    await eisPlaatsZonderTelefoon(database, bevoegd, params.deelnemerId)
    await geefScore(database, { ...params, ...body }, nu())
    omroep.meld(params.sessieId)
    return { body: undefined }
  })

  api.stroom(volgRegie, async ({ params }, persoon, c) => {
    await bevoegdVoorSessie(database, persoon, params.sessieId)
    return stroomVan(c, (zend) => {
      const verlaat = zalen.betreed(params.sessieId, { zend, begeleider: true })
      zend(gebeurtenis('begin'))
      return verlaat
    })
  })
}
