import { desc, eq, inArray } from 'drizzle-orm'
import type { Kaders } from '~/domein/kader/kaders'
import type { Kenmerken } from '~/domein/weging/Kenmerken'
import type { Query } from '../../database/Database'
import { rondes, wegingen } from '../../database/schema'
import { nietGevonden } from '../../http/Probleemfout'
import type { BevoegdVoorLand, BevoegdVoorTeam } from '../../toegang/poort'
import { type Importteam, leesImportronde } from './Importronde'
import type { Sjabloongegevens } from './Sjabloongegevens'

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
): Promise<Sjabloongegevens> {
  const ronde = await leesImportronde(query, kaders, rondeId, nu)
  if (!bevoegd) return { rondeId, kader: ronde.kader, team: null, kenmerken: null }
  const team = ronde.teams.get(bevoegd.teamId)
  if (!team) throw nietGevonden()
  const [sjabloon] = await vanTeams(query, rondeId, ronde.kader, [team])
  if (!sjabloon) throw nietGevonden()
  return sjabloon
}

/** The same of every team that takes part, by name. @throws {Probleemfout} 404 for a ronde that is not there */
export async function leesAlleSjabloongegevens(
  query: Query,
  kaders: Kaders,
  _bevoegd: BevoegdVoorLand<'beheren'>,
  rondeId: string,
  nu: Date,
): Promise<Sjabloongegevens[]> {
  const ronde = await leesImportronde(query, kaders, rondeId, nu)
  const teams = [...ronde.teams.values()].sort((een, ander) => een.naam.localeCompare(ander.naam, 'nl'))
  return vanTeams(query, rondeId, ronde.kader, teams)
}

async function vanTeams(
  query: Query,
  rondeId: string,
  kader: Sjabloongegevens['kader'],
  teams: readonly Importteam[],
): Promise<Sjabloongegevens[]> {
  const kenmerken = await leesKenmerken(
    query,
    rondeId,
    teams.map(({ id }) => id),
  )
  return teams.map(({ id, naam, district }) => ({
    rondeId,
    kader,
    team: { id, naam, district },
    kenmerken: kenmerken.get(id) ?? null,
  }))
}

/** By team: of its weging in this ronde, or else of its last one. A team that never had one is not in it. */
async function leesKenmerken(
  query: Query,
  rondeId: string,
  teamIds: readonly string[],
): Promise<Map<string, Kenmerken>> {
  const nieuwsteEerst = await query
    .select({
      teamId: wegingen.teamId,
      rondeId: wegingen.rondeId,
      participatiewet: wegingen.participatiewet,
      indelingOpBsn: wegingen.indelingOpBsn,
    })
    .from(wegingen)
    .innerJoin(rondes, eq(rondes.id, wegingen.rondeId))
    .where(inArray(wegingen.teamId, [...teamIds]))
    .orderBy(desc(rondes.opent), desc(wegingen.revisie))
  const gevonden = new Map<string, Kenmerken>()
  const dezeRondeEerst = [
    ...nieuwsteEerst.filter((weging) => weging.rondeId === rondeId),
    ...nieuwsteEerst.filter((weging) => weging.rondeId !== rondeId),
  ]
  for (const { teamId, participatiewet, indelingOpBsn } of dezeRondeEerst) {
    if (!gevonden.has(teamId)) gevonden.set(teamId, { participatiewet, indelingOpBsn })
  }
  return gevonden
}
