import { lte } from 'drizzle-orm'
import type { Database, Query } from '../database/Database'
import { geplandeWijzigingen } from '../database/schema'
import { grijpDistrict } from './grijpDistrict'
import { grijpTeam } from './grijpTeam'
import { wijzigDistrict } from './wijzigDistrict'
import { wijzigTeam } from './wijzigTeam'

type Plan = typeof geplandeWijzigingen.$inferSelect

/**
 * Carries out what was planned for this day and for days before it, in the order of those days, in the name of who planned
 * it. Does nothing when that was done already: of two instances at once, the second waits and then finds nothing.
 *
 * @param vandaag the day in the Netherlands
 */
export async function voerPlannenUit(database: Database, vandaag: string): Promise<void> {
  await database.transaction(async (transactie) => {
    // Taken first: whoever comes next waits for these, before anything of a team or district is held.
    const plannen = await transactie
      .delete(geplandeWijzigingen)
      .where(lte(geplandeWijzigingen.vanaf, vandaag))
      .returning()
    for (const plan of plannen.toSorted(opDag)) await voerUit(transactie, plan)
  })
}

const opDag = (een: Plan, ander: Plan) =>
  een.vanaf.localeCompare(ander.vanaf) || een.geplandOp.getTime() - ander.geplandOp.getTime()

/** What has come to be so in the meantime is left as it is. */
async function voerUit(transactie: Query, plan: Plan): Promise<void> {
  const { id: gepland, teamId, districtId, vanaf, naam, naarDistrictId, geplandDoor: persoonId } = plan
  const aanleiding = { persoonId, gepland }
  if (districtId !== null && naam !== null) {
    await wijzigDistrict(transactie, await grijpDistrict(transactie, districtId), naam, vanaf, aanleiding)
    return
  }
  const team = await grijpTeam(transactie, teamId ?? '')
  if (naam !== null) await wijzigTeam(transactie, team, { naam }, vanaf, aanleiding)
  else if (naarDistrictId !== null) {
    await wijzigTeam(transactie, team, { districtId: naarDistrictId }, vanaf, aanleiding)
  }
}
