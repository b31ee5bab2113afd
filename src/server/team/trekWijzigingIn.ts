import { eq } from 'drizzle-orm'
import type { Database } from '../database/Database'
import { geplandeWijzigingen } from '../database/schema'
import { nietGevonden } from '../http/Probleemfout'
import { noteer } from '../logboek/noteer'
import type { BevoegdVoorOrganisatie } from '../toegang/poort'

/** Takes back a change that was planned. @throws {Probleemfout} 404 when it is not, or no longer, planned */
export async function trekWijzigingIn(
  database: Database,
  { persoon }: BevoegdVoorOrganisatie,
  wijzigingId: string,
): Promise<void> {
  await database.transaction(async (transactie) => {
    const [plan] = await transactie
      .delete(geplandeWijzigingen)
      .where(eq(geplandeWijzigingen.id, wijzigingId))
      .returning()
    if (!plan) throw nietGevonden()
    const { id, teamId, districtId, naam, naarDistrictId, vanaf } = plan
    await noteer(transactie, {
      persoonId: persoon.id,
      handeling: 'wijziging-ingetrokken',
      van: { id, teamId, districtId, naam, naarDistrictId, vanaf },
    })
  })
}
