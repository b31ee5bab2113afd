import { sql } from 'drizzle-orm'
import type * as z from 'zod/mini'
import type { leesVerdelingen as leesVerdelingenEndpoint, Verdeling } from '~/contract/landelijkBeeld'
import type { Kader } from '~/domein/kader/Kader'
import type { Kaders } from '~/domein/kader/kaders'
import { stellingenVanKader } from '~/domein/kader/vragen'
import { alleScores } from '~/domein/weging/Antwoord'
import { gemiddeldeVan } from '~/domein/weging/gemiddelden'
import type { Database, Query } from '../database/Database'
import type { BevoegdVoorLand } from '../toegang/poort'
import { alsEenStand } from './alsEenStand'
import { leesBeeldronde } from './Beeldronde'
import { geldend, tekstlijst, vanElkeWeging } from './geldend'

interface Rij extends Record<string, unknown> {
  stelling: string
  /** null for geen beeld. */
  score: number | null
  aantal: number
}

/**
 * For each stelling how many teams gave which score, of what was settled in a ronde.
 * @throws {Probleemfout} 404 for a ronde that there is not
 */
export function leesVerdelingen(
  database: Database,
  kaders: Kaders,
  _bevoegd: BevoegdVoorLand<'zien'>,
  rondeId: string,
  nu: Date,
): Promise<z.input<(typeof leesVerdelingenEndpoint)['antwoord']>> {
  return alsEenStand(database, async (query) => {
    const { kader, geconstrueerd } = await leesBeeldronde(query, kaders, rondeId)
    const { rows: teams } = await query.execute<{ aantal: number; zonder: number }>(sql`
      select count(*)::int as aantal, (count(*) filter (where not participatiewet))::int as zonder
      from ${geldend(rondeId)} g`)
    const { aantal = 0, zonder = 0 } = teams[0] ?? {}
    const rijen = await leesRijen(query, kader, rondeId)
    return {
      ronde: rondeId,
      kaderVersie: kader.versie,
      standVan: nu.toISOString(),
      geconstrueerd,
      teams: aantal,
      stellingen: stellingenVanKader(kader).map(({ id, alleenVoor }) =>
        verdelingVan(
          id,
          rijen.filter(({ stelling }) => stelling === id),
          alleenVoor === undefined ? 0 : zonder,
        ),
      ),
    }
  })
}

/** What was answered before a stelling became n.v.t. is still stored; it does not count (W1). */
async function leesRijen(query: Query, kader: Kader, rondeId: string): Promise<Rij[]> {
  const stellingen = stellingenVanKader(kader)
  const voorEnkele = stellingen.filter(({ alleenVoor }) => alleenVoor !== undefined)
  const { rows } = await query.execute<Rij>(sql`
    select a.vraag_id as stelling, a.score, count(*)::int as aantal
    from ${geldend(rondeId)} g ${vanElkeWeging(sql`vraag_id, score from antwoorden`)} a
    where a.vraag_id = any(${tekstlijst(stellingen.map(({ id }) => id))})
      and (g.participatiewet or a.vraag_id <> all(${tekstlijst(voorEnkele.map(({ id }) => id))}))
    group by a.vraag_id, a.score`)
  return rows
}

function verdelingVan(stellingId: string, rijen: readonly Rij[], nietVanToepassing: number): Verdeling {
  const telling = (waarde: number | null) => rijen.find(({ score }) => score === waarde)?.aantal ?? 0
  const scores = alleScores.map(telling)
  return {
    stellingId,
    scores,
    geenBeeld: telling(null),
    nietVanToepassing,
    ...gemiddeldeVan({
      som: scores.reduce((som, aantal, i) => som + aantal * (i + 1), 0),
      aantal: scores.reduce((som, aantal) => som + aantal, 0),
    }),
  }
}
