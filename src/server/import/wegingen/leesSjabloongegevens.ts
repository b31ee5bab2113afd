import { desc, eq } from 'drizzle-orm'
import type { Kaders } from '~/domein/kader/kaders'
import type { Query } from '../../database/Database'
import { rondes, wegingen } from '../../database/schema'
import { nietGevonden } from '../../http/Probleemfout'
import type { BevoegdVoorTeam } from '../../toegang/poort'
import { leesImportronde } from './Importronde'
import type { Sjabloon } from './sjabloon'

/**
 * What a template holds of a team: its name in that ronde, and the kenmerken of its weging, or else of its last one.
 * @param bevoegd null for a template that can be of any team
 * @throws {Probleemfout} 404 for a ronde that is not there, or that the team takes no part in
 */
export async function leesSjabloongegevens(
  query: Query,
  kaders: Kaders,
  rondeId: string,
  bevoegd: BevoegdVoorTeam<'zien'> | null,
  nu: Date,
): Promise<Sjabloon> {
  const ronde = await leesImportronde(query, kaders, rondeId, nu)
  if (!bevoegd) return { rondeId, kader: ronde.kader, team: null, kenmerken: null }
  const team = ronde.teams.get(bevoegd.teamId)
  if (!team) throw nietGevonden()
  const eerdere = await query
    .select({
      rondeId: wegingen.rondeId,
      kaderVersie: wegingen.kaderVersie,
      participatiewet: wegingen.participatiewet,
      indelingOpBsn: wegingen.indelingOpBsn,
    })
    .from(wegingen)
    .innerJoin(rondes, eq(rondes.id, wegingen.rondeId))
    .where(eq(wegingen.teamId, team.id))
    .orderBy(desc(rondes.opent), desc(wegingen.revisie))
  const laatste = eerdere.find((weging) => weging.rondeId === rondeId) ?? eerdere[0]
  return {
    rondeId,
    kader: ronde.kader,
    team: { id: team.id, naam: team.naam, district: team.district },
    kenmerken: laatste
      ? { participatiewet: laatste.participatiewet, indelingOpBsn: laatste.indelingOpBsn }
      : null,
  }
}
