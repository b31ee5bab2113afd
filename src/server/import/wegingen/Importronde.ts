import { eq } from 'drizzle-orm'
import type { Rondefase } from '~/contract/rondes'
import type { Kader } from '~/domein/kader/Kader'
import type { Kaders } from '~/domein/kader/kaders'
import type { Query } from '../../database/Database'
import { rondeteams, teams } from '../../database/schema'
import { kaderVan } from '../../kader/kaderVan'
import { dagVan } from '../../ronde/leesOpenRonde'
import { vindRonde } from '../../ronde/leesRondes'
import { faseVan } from '../../ronde/rondefase'

/** What files are held against: the ronde, its kader and the teams that take part. */
export interface Importronde {
  id: string
  kader: Kader
  fase: Rondefase
  teams: ReadonlyMap<string, Importteam>
}

export interface Importteam {
  id: string
  /** In that ronde. */
  naam: string
  district: string
  /** Today. */
  naamNu: string
}

/** @throws {Probleemfout} 404 */
export async function leesImportronde(
  query: Query,
  kaders: Kaders,
  rondeId: string,
  nu: Date,
): Promise<Importronde> {
  const ronde = await vindRonde(query, rondeId)
  const meedoend = await query
    .select({
      id: teams.id,
      naam: rondeteams.teamNaam,
      district: rondeteams.districtNaam,
      naamNu: teams.naam,
    })
    .from(rondeteams)
    .innerJoin(teams, eq(teams.id, rondeteams.teamId))
    .where(eq(rondeteams.rondeId, rondeId))
  return {
    id: rondeId,
    kader: kaderVan(kaders, ronde.kaderVersie),
    fase: faseVan(ronde, dagVan(nu)),
    teams: new Map(meedoend.map((team) => [team.id, team])),
  }
}
