import { and, desc, eq, lt, ne, sql } from 'drizzle-orm'
import type * as z from 'zod/mini'
import type { leesVorigeWeging as leesVorigeWegingEndpoint } from '~/contract/wegingen'
import type { Query } from '../database/Database'
import { antwoorden, uitkomsten, wegingen } from '../database/schema'
import { voorlopers, woogEerder } from '../team/voorlopers'
import type { BevoegdVoorWeging } from '../toegang/poort'
import { naarWaarde } from './antwoordrij'

type VorigeWeging = z.output<typeof leesVorigeWegingEndpoint.antwoord>

/**
 * The last weging that the same team handed in before the ronde of this one, or null; of its revisies the one that counts.
 * A team that had none, and came out of one other, goes on from the weging of that one. Out of several there is none: which
 * answer of then would be that of now?
 */
export async function leesVorigeWeging(
  query: Query,
  bevoegd: BevoegdVoorWeging<'zien' | 'bewerken'>,
): Promise<VorigeWeging> {
  const wie = await leesVoorlopers(query, bevoegd)
  const voorgangers = wie.filter(({ id }) => id !== bevoegd.teamId).map(({ naam }) => naam)
  const [enige, ...meer] = wie
  const vorige = enige && meer.length === 0 ? await leesLaatste(query, bevoegd, enige.id) : null
  return { vorige, voorgangers }
}

/** The team itself when it handed in before, else the teams that it came out of. */
async function leesVoorlopers(query: Query, { wegingId }: Pick<BevoegdVoorWeging<'zien'>, 'wegingId'>) {
  const begin = sql`select ronde_id, team_id, team_id from wegingen where id = ${wegingId}`
  const { rows } = await query.execute<{ id: string; naam: string }>(sql`
    select t.id, t.naam from ${voorlopers(begin, woogEerder)} v join teams t on t.id = v.voorloper_id
    order by t.naam`)
  return rows
}

async function leesLaatste(
  query: Query,
  bevoegd: BevoegdVoorWeging<'zien' | 'bewerken'>,
  teamId: string,
): Promise<VorigeWeging['vorige']> {
  const dezeRonde = query
    .select({ id: wegingen.rondeId })
    .from(wegingen)
    .where(eq(wegingen.id, bevoegd.wegingId))
  const [vorige] = await query
    .select({ weging: wegingen, stadium: uitkomsten.stadium })
    .from(wegingen)
    .innerJoin(uitkomsten, eq(uitkomsten.wegingId, wegingen.id))
    .where(and(eq(wegingen.teamId, teamId), lt(wegingen.rondeId, dezeRonde), ne(wegingen.status, 'concept')))
    .orderBy(desc(wegingen.rondeId), desc(eq(wegingen.status, 'vastgesteld')), desc(wegingen.revisie))
    .limit(1)
  if (!vorige) return null
  const rijen = await query.select().from(antwoorden).where(eq(antwoorden.wegingId, vorige.weging.id))
  return {
    rondeId: vorige.weging.rondeId,
    kaderVersie: vorige.weging.kaderVersie,
    kenmerken: {
      participatiewet: vorige.weging.participatiewet,
      indelingOpBsn: vorige.weging.indelingOpBsn,
    },
    stadium: vorige.weging.vastgesteldStadium ?? vorige.stadium,
    berekendStadium: vorige.stadium,
    antwoorden: rijen.map((rij) => ({
      vraagId: rij.vraagId,
      waarde: naarWaarde(rij),
      toelichting: rij.toelichting,
    })),
  }
}
