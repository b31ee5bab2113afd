import { desc, lte, sql } from 'drizzle-orm'
import type * as z from 'zod/mini'
import type { Telling } from '~/contract/rondes'
import type { leesOpenVoortgang as leesOpenVoortgangEndpoint, OpenTelling } from '~/contract/voortgang'
import type { Query } from '../database/Database'
import { rondes } from '../database/schema'
import { dagVan, naarRonde } from '../ronde/leesOpenRonde'
import { geenTeams } from '../ronde/teamstanden'
import { leesDistricten, leesTotaal } from './leesVoortgang'

/** The counts of the last ronde that opened, for who is not signed in: nothing of a team, a person or a score. */
export async function leesOpenVoortgang(
  query: Query,
  nu: Date,
): Promise<z.output<typeof leesOpenVoortgangEndpoint.antwoord>> {
  const standVan = nu.toISOString()
  const [ronde] = await query
    .select()
    .from(rondes)
    .where(lte(rondes.opent, dagVan(nu)))
    .orderBy(desc(rondes.opent))
    .limit(1)
  if (!ronde) return { ronde: null, standVan, totaal: zonderTeruggaven(geenTeams), districten: [] }
  const dezeTeams = sql`rt.ronde_id = ${ronde.id}`
  return {
    ronde: naarRonde(ronde),
    standVan,
    totaal: zonderTeruggaven(await leesTotaal(query, dezeTeams)),
    districten: (await leesDistricten(query, dezeTeams)).map(({ naam, ...getallen }) => ({
      naam,
      ...zonderTeruggaven(getallen),
    })),
  }
}

/** That a weging came back is between a team and its district: here it counts as one that is worked on. */
function zonderTeruggaven({
  teams,
  nietBegonnen,
  bezig,
  teruggegeven,
  ingediend,
  vastgesteld,
}: Telling): OpenTelling {
  return { teams, nietBegonnen, bezig: bezig + teruggegeven, ingediend, vastgesteld }
}
