import { eq } from 'drizzle-orm'
import { peilingvragen } from '~/contract/peiling'
import type { Moment } from '~/contract/sessie'
import { MINIMUM_SPREIDING } from '~/domein/sessie/spreiding'
import type { Query } from '../database/Database'
import { peilingen } from '../database/schema'

type Uitslag = NonNullable<Moment['peiling']>

/** What came out of the peiling: per question how many gave 1 to 5. Questions with under three answers are left out (G3). */
export async function leesPeiling(query: Query, sessieId: string): Promise<Uitslag> {
  const rijen = await query.select().from(peilingen).where(eq(peilingen.sessieId, sessieId))
  return peilingvragen.flatMap(({ id }) => {
    const aantallen: Uitslag[number]['aantallen'] = [0, 0, 0, 0, 0]
    for (const { vraag, score, aantal } of rijen) if (vraag === id) aantallen[score - 1] = aantal
    const totaal = aantallen.reduce((som, aantal) => som + aantal, 0)
    return totaal < MINIMUM_SPREIDING ? [] : [{ vraag: id, aantallen }]
  })
}
