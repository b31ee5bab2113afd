import { eq, max, sql } from 'drizzle-orm'
import type { Query } from '../database/Database'
import { districten, districthistorie } from '../database/schema'
import { noteer } from '../logboek/noteer'
import { eisNaLaatste } from './eisNaLaatste'
import type { District } from './grijpDistrict'
import type { Aanleiding } from './wijzigTeam'

/**
 * Gives a district another name from a day on that is not to come, and keeps the old one. Rondes that open from that day
 * on, and are not closed, follow; in those before, its teams were in a district of the old name, and stay so. A name that it has already is left as it is.
 *
 * @throws {Probleemfout} 400 for a day from before the last change
 */
export async function wijzigDistrict(
  transactie: Query,
  district: District,
  naam: string,
  vanaf: string,
  { persoonId, ...herkomst }: Aanleiding,
): Promise<void> {
  if (district.naam === naam) return
  const [laatste] = await transactie
    .select({ tot: max(districthistorie.tot) })
    .from(districthistorie)
    .where(eq(districthistorie.districtId, district.id))
  eisNaLaatste(vanaf, laatste?.tot, 'Dit district')
  // Two names on one day: the one in between was never true of any day.
  await transactie
    .insert(districthistorie)
    .values({ districtId: district.id, tot: vanaf, naam: district.naam })
    .onConflictDoNothing()
  await transactie.update(districten).set({ naam }).where(eq(districten.id, district.id))
  await transactie.execute(sql`
    update rondeteams rt set district_naam = ${naam} from rondes r
    where rt.district_id = ${district.id} and r.id = rt.ronde_id
      and r.opent >= ${vanaf}::date and r.gesloten_op is null`)
  const { id } = district
  await noteer(transactie, {
    persoonId,
    handeling: 'district-hernoemd',
    van: { id, naam: district.naam },
    naar: { id, naam, vanaf, ...herkomst },
  })
}
