import { and, desc, eq } from 'drizzle-orm'
import type { Kaders } from '~/domein/kader/kaders'
import type { Kenmerken } from '~/domein/weging/Kenmerken'
import type { Database, Query } from '../database/Database'
import { rondeteams, wegingen } from '../database/schema'
import { Probleemfout } from '../http/Probleemfout'
import { kaderVan } from '../kader/kaderVan'
import { noteer } from '../logboek/noteer'
import { leesOpenRonde } from '../ronde/leesOpenRonde'
import type { BevoegdVoorTeam } from '../toegang/poort'

/**
 * Starts the weging of a team for the open ronde. Two people who start at the same time get the same weging: the one
 * that is there already is returned as it is, and its kenmerken are not touched.
 *
 * @throws {Probleemfout} 409 when no ronde is open, or the team takes no part in it.
 */
export async function startWeging(
  database: Database,
  kaders: Kaders,
  bevoegd: BevoegdVoorTeam<'bewerken'>,
  kenmerken: Kenmerken,
  nu: Date,
): Promise<{ wegingId: string; nieuw: boolean }> {
  return database.transaction(async (transactie) => {
    const ronde = await leesOpenRonde(transactie, nu)
    if (!ronde)
      throw new Probleemfout(409, 'Er is nu geen ronde open. Een weging beginnen kan in een open ronde.')
    await eisDeelname(transactie, ronde.id, bevoegd.teamId)
    const kader = kaderVan(kaders, ronde.kaderVersie)
    const [begonnen] = await transactie
      .insert(wegingen)
      .values({
        teamId: bevoegd.teamId,
        rondeId: ronde.id,
        kaderVersie: kader.versie,
        ...kenmerken,
        gestartOp: nu,
        gestartDoor: bevoegd.persoon.id,
      })
      .onConflictDoNothing()
      .returning({ id: wegingen.id })
    if (begonnen) {
      await noteer(transactie, {
        persoonId: bevoegd.persoon.id,
        handeling: 'weging-gestart',
        wegingId: begonnen.id,
        naar: kenmerken,
      })
      return { wegingId: begonnen.id, nieuw: true }
    }
    const [bestaand] = await transactie
      .select({ id: wegingen.id })
      .from(wegingen)
      .where(and(eq(wegingen.teamId, bevoegd.teamId), eq(wegingen.rondeId, ronde.id)))
      .orderBy(desc(wegingen.revisie))
    if (!bestaand) throw new Error('Een weging die niet begonnen kon worden bestaat ook niet')
    return { wegingId: bestaand.id, nieuw: false }
  })
}

async function eisDeelname(transactie: Query, rondeId: string, teamId: string): Promise<void> {
  const [deelname] = await transactie
    .select({ teamId: rondeteams.teamId })
    .from(rondeteams)
    .where(and(eq(rondeteams.rondeId, rondeId), eq(rondeteams.teamId, teamId)))
    // The programmabureau may be taking the team out of the ronde at this moment.
    .for('share')
  if (!deelname) {
    throw new Probleemfout(409, 'Dit team doet niet mee aan de open ronde. Vraag het programmabureau.')
  }
}
