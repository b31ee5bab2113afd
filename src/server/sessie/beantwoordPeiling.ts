import { and, eq, sql } from 'drizzle-orm'
import type { Peilingvraag } from '~/contract/peiling'
import type { Score } from '~/domein/weging/Antwoord'
import type { Database } from '../database/Database'
import { deelnemers, groepssessies, peilingen } from '../database/schema'
import { Probleemfout } from '../http/Probleemfout'
import type { BevoegdAlsDeelnemer } from '../toegang/deelname'

/**
 * Adds one participant's answers to the counts of the peiling. Only that they answered is kept, and only as long as the
 * session lives.
 *
 * @throws {Probleemfout} 409 when the peiling is not on, its outcome was seen, or it was answered already
 */
export async function beantwoordPeiling(
  database: Database,
  { sessieId, deelnemerId }: BevoegdAlsDeelnemer,
  antwoorden: Partial<Record<Peilingvraag, Score>>,
): Promise<void> {
  await database.transaction(async (transactie) => {
    const [sessie] = await transactie
      .select({
        scherm: groepssessies.scherm,
        status: groepssessies.status,
        getoond: groepssessies.peilingGetoond,
      })
      .from(groepssessies)
      .where(eq(groepssessies.id, sessieId))
      .for('share')
    if (sessie?.status !== 'lopend' || sessie.scherm !== 'peiling') {
      throw new Probleemfout(409, 'De peiling staat nu niet open.')
    }
    if (sessie.getoond) {
      throw new Probleemfout(
        409,
        'De uitslag van de peiling is al getoond. Er komen geen antwoorden meer bij.',
      )
    }
    const { rowCount } = await transactie
      .update(deelnemers)
      .set({ peilingGedaan: true })
      .where(
        and(
          eq(deelnemers.id, deelnemerId),
          eq(deelnemers.peilingGedaan, false),
          eq(deelnemers.toehoorder, false),
        ),
      )
    if (rowCount === 0) throw new Probleemfout(409, 'U hebt de peiling al ingevuld.')
    // In a fixed order, so that two who answer at once never wait for each other.
    for (const vraag of (Object.keys(antwoorden) as Peilingvraag[]).sort()) {
      const score = antwoorden[vraag]
      if (score === undefined) continue
      await transactie
        .insert(peilingen)
        .values({ sessieId, vraag, score, aantal: 1 })
        .onConflictDoUpdate({
          target: [peilingen.sessieId, peilingen.vraag, peilingen.score],
          set: { aantal: sql`${peilingen.aantal} + 1` },
        })
    }
  })
}
