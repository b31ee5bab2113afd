import { type SQL, sql } from 'drizzle-orm'
import type { Telling } from '~/contract/rondes'
import type { Voortgang } from '~/contract/voortgang'
import type { Kaders } from '~/domein/kader/kaders'
import type { Query } from '../database/Database'
import { kaderVan } from '../kader/kaderVan'
import { naarRondeInLijst, vindRonde } from '../ronde/leesRondes'
import { geenTeams, idLijst, teamstanden, telling } from '../ronde/teamstanden'
import type { BevoegdVoorVoortgang } from '../toegang/poort'
import { leesUit } from './leesUit'
import { leesVerloop } from './leesVerloop'

/**
 * How far the teams are that this person may see: counts, how they came to be, and who is out. A team is counted in the
 * district of then, and seen by the districtsmanager of today.
 *
 * @throws {Probleemfout} 404
 */
export async function leesVoortgang(
  query: Query,
  kaders: Kaders,
  bevoegd: BevoegdVoorVoortgang,
  rondeId: string,
  nu: Date,
): Promise<Voortgang> {
  const ronde = await vindRonde(query, rondeId)
  const dezeTeams = teamsVoor(bevoegd, rondeId)
  const totaal = await leesTotaal(query, dezeTeams)
  return {
    ronde: naarRondeInLijst(ronde, totaal, nu),
    standVan: nu.toISOString(),
    totaal,
    districten: await leesDistricten(query, dezeTeams),
    verloop: await leesVerloop(query, ronde, dezeTeams, nu),
    uit: await leesUit(query, kaderVan(kaders, ronde.kaderVersie), dezeTeams),
  }
}

/** Which rows of rondeteams (`rt`) this person may see. */
function teamsVoor({ districtIds }: BevoegdVoorVoortgang, rondeId: string): SQL {
  const ronde = sql`rt.ronde_id = ${rondeId}`
  if (districtIds === null) return ronde
  return sql`${ronde} and rt.team_id in (select id from teams where district_id = any(${idLijst(districtIds)}))`
}

export async function leesTotaal(query: Query, dezeTeams: SQL): Promise<Telling> {
  const { rows } = await query.execute<Telling & Record<string, unknown>>(
    sql`select ${telling} from (${teamstanden} where ${dezeTeams}) stand`,
  )
  return rows[0] ?? geenTeams
}

/** By name of then. */
export async function leesDistricten(query: Query, dezeTeams: SQL): Promise<Voortgang['districten']> {
  const { rows } = await query.execute<Voortgang['districten'][number] & Record<string, unknown>>(
    sql`select district_id as id, district_naam as naam, ${telling}
      from (${teamstanden} where ${dezeTeams}) stand
      group by district_id, district_naam order by district_naam, district_id`,
  )
  return rows
}
