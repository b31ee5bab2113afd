import { isNotNull, sql } from 'drizzle-orm'
import type { Query } from '../../database/Database'
import { districten, geplandeWijzigingen, personen, rollen, teams } from '../../database/schema'
import type { BevoegdVoorOrganisatie } from '../../toegang/poort'

interface Naam {
  id: string
  naam: string
}

/** The organisation as it stands, to hold a file against. */
export interface Stand {
  districten: Naam[]
  teams: (Naam & { districtId: string; eindigt: string | null })[]
  personen: Naam[]
  /** Names that a team or a district is planned to get on a later day: the day they have them, nobody else may. */
  gepland: { teamId: string | null; districtId: string | null; naam: string }[]
  /** Who guides which team, as `persoon team`. */
  begeleidt: Set<string>
}

/** @param houdVast nobody else changes the organisation until the end of the transaction */
export async function leesStand(
  query: Query,
  _bevoegd: BevoegdVoorOrganisatie,
  houdVast: boolean,
): Promise<Stand> {
  if (houdVast) {
    await query.execute(
      sql`lock table ${geplandeWijzigingen}, ${districten}, ${teams}, ${personen}, ${rollen} in share row exclusive mode`,
    )
  }
  const rolrijen = await query.select().from(rollen)
  return {
    districten: await query.select().from(districten),
    teams: await query
      .select({ id: teams.id, naam: teams.naam, districtId: teams.districtId, eindigt: teams.eindigt })
      .from(teams),
    personen: await query.select().from(personen),
    gepland: (await query.select().from(geplandeWijzigingen).where(isNotNull(geplandeWijzigingen.naam))).map(
      ({ teamId, districtId, naam }) => ({ teamId, districtId, naam: naam ?? '' }),
    ),
    begeleidt: new Set(
      rolrijen.flatMap(({ rol, persoonId, teamId }) =>
        rol === 'begeleider' ? [`${persoonId} ${teamId}`] : [],
      ),
    ),
  }
}
