import { and, eq, ne } from 'drizzle-orm'
import type { Context } from 'hono'
import { leesCode } from '~/domein/sessie/deelnamecode'
import { groepssessies } from '../database/schema'
import type { ApiEnv } from '../http/Api'
import { Probleemfout } from '../http/Probleemfout'
import type { Omgeving } from '../Omgeving'
import { afzenderVan, eisGeenRaden, telFoutePoging } from './codepogingen'

/**
 * The living session that a code belongs to.
 * @throws {Probleemfout} 404 for a wrong code, or one of a session that is closed; 429 after too many of those
 */
export async function vindUitnodiging(
  c: Context<ApiEnv>,
  { database, nu }: Omgeving,
  invoer: string,
): Promise<typeof groepssessies.$inferSelect> {
  const afzender = afzenderVan(c)
  await eisGeenRaden(database, afzender, nu())
  const code = leesCode(invoer)
  const [rij] = code
    ? await database.query
        .select()
        .from(groepssessies)
        .where(and(eq(groepssessies.code, code), ne(groepssessies.status, 'gesloten')))
    : []
  if (rij) return rij
  await telFoutePoging(database, afzender, nu())
  throw new Probleemfout(
    404,
    'Deze code klopt niet, of de groepssessie is gesloten. Kijk nog eens op het scherm in de zaal.',
  )
}
