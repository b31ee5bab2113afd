import { sql } from 'drizzle-orm'
import type { Blokkade, LandelijkBeeld } from '~/contract/landelijkBeeld'
import { stellingenVanKader } from '~/domein/kader/vragen'
import type { Query } from '../database/Database'
import { type Beeldronde, perStadium } from './Beeldronde'
import { geldend, vanElkeWeging } from './geldend'

const zoveelMeeste = 10

/** For each stelling how many teams it keeps from their next stadium, as it was frozen with each outcome (W8). */
export async function leesBlokkades(
  query: Query,
  { id, kader }: Beeldronde,
): Promise<Pick<LandelijkBeeld, 'blokkades' | 'alleBlokkades'>> {
  const { rows } = await query.execute<{
    stelling: string
    stadium: string
    aantal: number
    geenBeeld: number
  }>(sql`
    select b.stelling_id as stelling, u.volgend_stadium as stadium, count(*)::int as aantal,
      (count(*) filter (where b.tekort is null))::int as "geenBeeld"
    from ${geldend(id)} g
      ${vanElkeWeging(sql`volgend_stadium from uitkomsten`)} u
      ${vanElkeWeging(sql`stelling_id, tekort from uitkomst_belemmeringen`)} b
    group by b.stelling_id, u.volgend_stadium`)
  const alle = stellingenVanKader(kader).map((stelling): Blokkade => {
    const hier = rows.filter((rij) => rij.stelling === stelling.id)
    return {
      stellingId: stelling.id,
      teams: hier.reduce((som, { aantal }) => som + aantal, 0),
      geenBeeld: hier.reduce((som, { geenBeeld }) => som + geenBeeld, 0),
      perStadium: perStadium(kader, hier),
    }
  })
  const meeste = alle.filter(({ teams }) => teams > 0).sort((een, ander) => ander.teams - een.teams)
  return { blokkades: meeste.slice(0, zoveelMeeste), alleBlokkades: alle }
}
