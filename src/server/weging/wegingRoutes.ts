import { bewaarAntwoord as bewaarAntwoordEndpoint, leesWijzigingen } from '~/contract/antwoorden'
import {
  dienWegingIn,
  leesVorigeWeging as leesVorigeWegingEndpoint,
  leesWeging as leesWegingEndpoint,
  startWeging as startWegingEndpoint,
  volgWeging,
  wijzigKenmerken as wijzigKenmerkenEndpoint,
} from '~/contract/wegingen'
import type { Api } from '../http/Api'
import { gebeurtenissenVan } from '../live/gebeurtenissen'
import type { Omgeving } from '../Omgeving'
import { bevoegdVoorTeam, bevoegdVoorWeging } from '../toegang/poort'
import { bewaarAntwoord } from './bewaarAntwoord'
import { dienIn } from './dienIn'
import { leesAntwoorden, leesStand } from './leesAntwoorden'
import { leesVorigeWeging } from './leesVorigeWeging'
import { leesWeging } from './leesWeging'
import { startWeging } from './startWeging'
import { wijzigKenmerken } from './wijzigKenmerken'

/** The life of one weging, from its start to handing it in. Each route passes the gate, then calls one verb. */
export function wegingRoutes(api: Api, { database, kaders, omroep, nu }: Omgeving): void {
  api.besloten(startWegingEndpoint, async ({ body }, persoon) => {
    const team = await bevoegdVoorTeam(database, persoon, 'bewerken', body.teamId)
    const { wegingId, nieuw } = await startWeging(database, kaders, team, body.kenmerken, nu())
    const bevoegd = await bevoegdVoorWeging(database, persoon, 'zien', wegingId)
    const weging = await leesWeging(database.query, bevoegd)
    return { body: weging, status: nieuw ? 201 : 200, versie: weging.versie }
  })

  api.besloten(leesWegingEndpoint, async ({ params }, persoon) => {
    const bevoegd = await bevoegdVoorWeging(database, persoon, 'zien', params.wegingId)
    // The stand first: a change that slips in between is then asked for once more, and never missed.
    const { volgnummer } = await leesStand(database.query, bevoegd)
    const [weging, antwoorden] = await Promise.all([
      leesWeging(database.query, bevoegd),
      leesAntwoorden(database.query, bevoegd),
    ])
    return { body: { ...weging, antwoorden, volgnummer }, versie: weging.versie }
  })

  api.besloten(wijzigKenmerkenEndpoint, async ({ params, body, versie }, persoon) => {
    const bevoegd = await bevoegdVoorWeging(database, persoon, 'bewerken', params.wegingId)
    const weging = await wijzigKenmerken(database, bevoegd, versie, body.kenmerken)
    omroep.meld(params.wegingId)
    return { body: weging, versie: weging.versie }
  })

  api.besloten(bewaarAntwoordEndpoint, async ({ params, body, versie }, persoon) => {
    const bevoegd = await bevoegdVoorWeging(database, persoon, 'bewerken', params.wegingId)
    const antwoord = await bewaarAntwoord(database, kaders, bevoegd, params.vraagId, versie, body, nu())
    omroep.meld(params.wegingId)
    return { body: antwoord, versie: antwoord.versie }
  })

  api.besloten(leesWijzigingen, async ({ params, query }, persoon) => {
    const bevoegd = await bevoegdVoorWeging(database, persoon, 'zien', params.wegingId)
    const stand = await leesStand(database.query, bevoegd)
    return { body: { ...stand, antwoorden: await leesAntwoorden(database.query, bevoegd, query.sinds) } }
  })

  api.besloten(leesVorigeWegingEndpoint, async ({ params }, persoon) => {
    const bevoegd = await bevoegdVoorWeging(database, persoon, 'zien', params.wegingId)
    return { body: await leesVorigeWeging(database.query, bevoegd) }
  })

  api.besloten(dienWegingIn, async ({ params, body, versie }, persoon) => {
    const bevoegd = await bevoegdVoorWeging(database, persoon, 'bewerken', params.wegingId)
    const gezien = { versie, volgnummer: body.volgnummer }
    const weging = await dienIn(database, kaders, bevoegd, gezien, nu())
    omroep.meld(params.wegingId)
    return { body: weging, versie: weging.versie }
  })

  api.stroom(volgWeging, async ({ params }, persoon, c) => {
    await bevoegdVoorWeging(database, persoon, 'zien', params.wegingId)
    return gebeurtenissenVan(c, omroep, params.wegingId)
  })
}
