import { eq } from 'drizzle-orm'
import { leesBeamer, volgBeamer } from '~/contract/beamers'
import { groepssessies } from '../database/schema'
import type { Api } from '../http/Api'
import { nietGevonden } from '../http/Probleemfout'
import { gebeurtenis, stroomVan } from '../live/stroomVan'
import type { Omgeving } from '../Omgeving'
import { deelnameadresVan } from './deelnameadres'
import { kopVan } from './kop'
import { leesMetMoment } from './leesMetMoment'
import { leeft } from './Sessie'

/** The screen on the wall: read only, by the key in its address. It gets what everybody in the room may know. */
export function beamerRoutes(api: Api, omgeving: Omgeving): void {
  const { database, kaders, zalen, nu } = omgeving

  const vindSessie = async (sleutel: string): Promise<string> => {
    if (sleutel.includes('\0')) throw nietGevonden() // PostgreSQL cannot even look for it
    const [rij] = await database.query
      .select({ id: groepssessies.id })
      .from(groepssessies)
      .where(eq(groepssessies.beamersleutel, sleutel))
    if (!rij) throw nietGevonden()
    return rij.id
  }

  api.open(leesBeamer, async ({ params }, c) => {
    const { sessie, moment } = await leesMetMoment(database, kaders, await vindSessie(params.sleutel), nu())
    const code = leeft(sessie) ? sessie.rij.code : null
    return {
      body: { sessie: kopVan(sessie), code, deelnameadres: deelnameadresVan(c, omgeving, code), moment },
      versie: moment.versie,
    }
  })

  api.openStroom(volgBeamer, async ({ params }, c) => {
    const sessieId = await vindSessie(params.sleutel)
    return stroomVan(c, (zend) => {
      const verlaat = zalen.betreed(sessieId, { zend, begeleider: false })
      zend(gebeurtenis('begin'))
      return verlaat
    })
  })
}
