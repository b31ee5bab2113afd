import { eq } from 'drizzle-orm'
import type { Context } from 'hono'
import { leesAanmelding, leesVoorbeeldpersonen, meldAanAlsVoorbeeld, meldAf } from '~/contract/aanmeldingen'
import { personen } from '../database/schema'
import type { Api, ApiEnv } from '../http/Api'
import { nietGevonden, Probleemfout } from '../http/Probleemfout'
import { isOwnAddress } from '../http/thisMachine'
import type { Omgeving } from '../Omgeving'
import { leesSessieCookie, wisSessieCookie, zetSessieCookie } from '../toegang/sessieCookie'
import { beginSessie, eindigSessie, leesSessie } from '../toegang/sessies'
import { leesPersonen, naarPersoon } from './naarPersoon'

/** Signing in and out. With the example organisation that is choosing a person, from this machine only. */
export function aanmeldingRoutes(api: Api, omgeving: Omgeving): void {
  const { database, publicUrl, voorbeeld, nu } = omgeving

  api.open(leesVoorbeeldpersonen, async (_input, c) => {
    eisVoorbeeldVanafDezeComputer(c, omgeving)
    return { body: { personen: await leesPersonen(database.query) } }
  })

  api.open(meldAanAlsVoorbeeld, async ({ body }, c) => {
    eisVoorbeeldVanafDezeComputer(c, omgeving)
    const [gevonden] = await database.query.select().from(personen).where(eq(personen.id, body.persoon))
    if (!gevonden) {
      throw new Probleemfout(400, 'Deze persoon is er niet.', {
        invalidParams: [
          {
            name: 'body.persoon',
            code: 'onbekende-persoon',
            reason: 'Kies iemand uit de lijst van personen.',
          },
        ],
      })
    }
    const vorige = leesSessieCookie(c)
    if (vorige) await eindigSessie(database, vorige)
    const token = await beginSessie(database, gevonden.id, nu())
    const sessie = await leesSessie(database, token, nu())
    if (!sessie) throw new Error('Een sessie die net begon is er niet')
    zetSessieCookie(c, publicUrl, token)
    return { body: { persoon: await naarPersoon(database.query, sessie.persoon), voorbeeld } }
  })

  api.open(leesAanmelding, async (_input, c) => {
    const persoon = c.get('persoon')
    return { body: { persoon: persoon && (await naarPersoon(database.query, persoon)), voorbeeld } }
  })

  api.open(meldAf, async (_input, c) => {
    const token = leesSessieCookie(c)
    if (token) await eindigSessie(database, token)
    wisSessieCookie(c, publicUrl)
    return { body: undefined }
  })
}

/**
 * Signing in as an example person is answered to connections from the machine itself only, whatever HOST says. Behind a
 * proxy on the same machine everybody seems to come from here, so then it is refused.
 * @throws {Probleemfout} 404 when the organisation is a real one; 403 from elsewhere.
 */
function eisVoorbeeldVanafDezeComputer(c: Context<ApiEnv>, { voorbeeld }: Omgeving): void {
  if (!voorbeeld) throw nietGevonden()
  const viaProxy = c.req.header('forwarded') !== undefined || c.req.header('x-forwarded-for') !== undefined
  const adres = c.env.afzender
  if (viaProxy || adres === undefined || !isOwnAddress(adres)) {
    throw new Probleemfout(
      403,
      'Aanmelden als voorbeeldpersoon kan alleen op de computer waarop de app draait, zonder tussenliggende server.',
    )
  }
}
