import { lte } from 'drizzle-orm'
import type { Database, Query } from '../database/Database'
import { geplandeWijzigingen } from '../database/schema'
import { noteer } from '../logboek/noteer'
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
  const { id: gepland, vanaf, naam, naarDistrictId, geplandDoor: persoonId } = plan
  if (plan.districtId !== null && naam !== null) {
    const district = await grijpDistrict(transactie, plan.districtId)
    if (district.naam === naam) return
    await wijzigDistrict(transactie, district, naam, vanaf)
    const { id } = district
    await noteer(transactie, {
      ...{ persoonId, handeling: 'district-hernoemd' },
      ...{ van: { id, naam: district.naam }, naar: { id, naam, vanaf, gepland } },
    })
    return
  }
  const team = await grijpTeam(transactie, plan.teamId ?? '')
  const { id } = team
  if (team.naam === naam || team.districtId === naarDistrictId) return
  if (naam !== null) {
    await wijzigTeam(transactie, team, { naam }, vanaf)
    await noteer(transactie, {
      ...{ persoonId, handeling: 'team-hernoemd' },
      ...{ van: { id, naam: team.naam }, naar: { id, naam, vanaf, gepland } },
    })
  } else if (naarDistrictId !== null) {
    await wijzigTeam(transactie, team, { districtId: naarDistrictId }, vanaf)
    await noteer(transactie, {
      ...{ persoonId, handeling: 'team-verplaatst' },
      ...{
        van: { id, districtId: team.districtId },
        naar: { id, districtId: naarDistrictId, vanaf, gepland },
      },
    })
  }
}
