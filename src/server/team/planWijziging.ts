import { and, asc, eq, gt, inArray, type SQL } from 'drizzle-orm'
import type { Query } from '../database/Database'
import { geplandeWijzigingen, teams } from '../database/schema'
import { ongeldig } from '../http/Probleemfout'
import { noteer } from '../logboek/noteer'
import { voluit } from '../ronde/rondedagen'
import type { BevoegdVoorOrganisatie } from '../toegang/poort'
import type { Team } from './grijpTeam'

/** What is to change, of which team or district. */
export type Wijziging =
  | { teamId: string; naam: string }
  | { teamId: string; naarDistrictId: string }
  | { districtId: string; naam: string }

/**
 * Keeps a change for a day to come; `voerPlannenUit` carries it out on that day. Until then it shows nowhere but where the
 * organisation is managed.
 *
 * @throws {Probleemfout} 400 when the same is planned for that day already
 */
export async function planWijziging(
  transactie: Query,
  { persoon }: BevoegdVoorOrganisatie,
  wijziging: Wijziging,
  vanaf: string,
): Promise<void> {
  const [gepland] = await transactie
    .insert(geplandeWijzigingen)
    .values({ ...wijziging, vanaf, geplandDoor: persoon.id })
    .onConflictDoNothing()
    .returning()
  if (!gepland) {
    const wat = 'naam' in wijziging ? 'een andere naam' : 'een ander district'
    throw ongeldig('vanaf', 'al-gepland', `Op die dag is al ${wat} gepland. Trek dat eerst in.`)
  }
  await noteer(transactie, {
    persoonId: persoon.id,
    handeling: 'wijziging-gepland',
    naar: { id: gepland.id, ...wijziging, vanaf },
  })
}

/** @throws {Probleemfout} 400 when the team is no longer there on the day of the change */
export function eisLeeftDan({ eindigt }: Team, vanaf: string): void {
  if (eindigt !== null && eindigt < vanaf) {
    throw ongeldig('vanaf', 'leeft-niet', `Dit team eindigt na ${voluit(eindigt)}. Kies een eerdere dag.`)
  }
}

/**
 * Sees to it that nothing is planned for teams once they are no longer there.
 *
 * @param laatsteDag of these teams
 * @param veld of the body that this day is in
 * @throws {Probleemfout} 400
 */
export async function eisGeenPlanErna(
  transactie: Query,
  teamIds: readonly string[],
  laatsteDag: string | SQL,
  veld: string,
): Promise<void> {
  const [plan] = await transactie
    .select({ naam: teams.naam, vanaf: geplandeWijzigingen.vanaf })
    .from(geplandeWijzigingen)
    .innerJoin(teams, eq(teams.id, geplandeWijzigingen.teamId))
    .where(and(inArray(teams.id, [...teamIds]), gt(geplandeWijzigingen.vanaf, laatsteDag)))
    .orderBy(asc(geplandeWijzigingen.vanaf))
    .limit(1)
  if (!plan) return
  throw ongeldig(
    veld,
    'heeft-plan',
    `Voor ${plan.naam} is vanaf ${voluit(plan.vanaf)} nog een wijziging gepland. Trek die eerst in.`,
  )
}
