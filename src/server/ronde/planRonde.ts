import { sql } from 'drizzle-orm'
import type * as z from 'zod/mini'
import type { planRonde as planRondeEndpoint } from '~/contract/rondes'
import type { Kaders } from '~/domein/kader/kaders'
import type { Database } from '../database/Database'
import { rondes } from '../database/schema'
import { ongeldig } from '../http/Probleemfout'
import { noteer } from '../logboek/noteer'
import type { BevoegdVoorLand } from '../toegang/poort'
import { eisVrijeDagen } from './rondedagen'

/**
 * Plans a ronde. The teams that live on its opening day take part in it, under their name of today.
 *
 * @throws {Probleemfout} 400 for days of another ronde, an id that is taken, or a kader that is not known
 */
export async function planRonde(
  database: Database,
  kaders: Kaders,
  { persoon }: BevoegdVoorLand<'beheren'>,
  plan: z.output<typeof planRondeEndpoint.body>,
): Promise<void> {
  eisKader(kaders, plan.kaderVersie)
  await database.transaction(async (transactie) => {
    await eisVrijeDagen(transactie, plan)
    const [gepland] = await transactie
      .insert(rondes)
      .values(plan)
      .onConflictDoNothing({ target: rondes.id })
      .returning()
    if (!gepland) throw ongeldig('id', 'bestaat-al', `Ronde ${plan.id} is er al.`)
    await transactie.execute(sql`
      insert into rondeteams (ronde_id, team_id, team_naam, district_id, district_naam)
      select ${plan.id}, t.id, t.naam, d.id, d.naam from teams t join districten d on d.id = t.district_id
      where coalesce(t.begint <= ${plan.opent}::date, true) and coalesce(t.eindigt >= ${plan.opent}::date, true)`)
    await noteer(transactie, { persoonId: persoon.id, handeling: 'ronde-gepland', naar: plan })
  })
}

/** @throws {Probleemfout} 400 */
export function eisKader(kaders: Kaders, versie: string): void {
  if (!kaders.has(versie)) {
    throw ongeldig('kaderVersie', 'onbekend-kader', 'Kies een versie van het wegingskader uit de lijst.')
  }
}
