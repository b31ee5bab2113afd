import { desc, eq, sql } from 'drizzle-orm'
import type { RondeDetail, RondeInLijst, Rondeteam, Telling } from '~/contract/rondes'
import type { Query } from '../database/Database'
import { rondes } from '../database/schema'
import { nietGevonden } from '../http/Probleemfout'
import type { BevoegdVoorLand, BevoegdVoorVoortgang } from '../toegang/poort'
import { dagVan, naarRonde } from './leesOpenRonde'
import { faseVan } from './rondefase'
import { geenTeams, teamstanden, telling } from './teamstanden'

type Ronde = typeof rondes.$inferSelect

/** All rondes, newest first, each with how far its teams are. */
export async function leesRondes(
  query: Query,
  _bevoegd: BevoegdVoorVoortgang,
  nu: Date,
): Promise<RondeInLijst[]> {
  const lijst = await query.select().from(rondes).orderBy(desc(rondes.opent))
  const { rows } = await query.execute<{ ronde_id: string } & Telling & Record<string, unknown>>(
    sql`select ronde_id, ${telling} from (${teamstanden}) stand group by ronde_id`,
  )
  const perRonde = new Map(rows.map(({ ronde_id, ...getallen }) => [ronde_id, getallen]))
  return lijst.map((ronde) => naarRondeInLijst(ronde, perRonde.get(ronde.id) ?? geenTeams, nu))
}

/** @throws {Probleemfout} 404 */
export async function vindRonde(query: Query, rondeId: string): Promise<Ronde> {
  const [ronde] = await query.select().from(rondes).where(eq(rondes.id, rondeId))
  if (!ronde) throw nietGevonden()
  return ronde
}

export function naarRondeInLijst(ronde: Ronde, getallen: Telling, nu: Date): RondeInLijst {
  return {
    ...naarRonde(ronde),
    tegenlezer: ronde.tegenlezer,
    fase: faseVan(ronde, dagVan(nu)),
    geslotenOp: ronde.geslotenOp?.toISOString() ?? null,
    versie: ronde.versie,
    telling: getallen,
  }
}

/** A ronde with the teams that take part in it, and those that could. @throws {Probleemfout} 404 */
export async function leesRonde(
  query: Query,
  _bevoegd: BevoegdVoorLand<'beheren'>,
  rondeId: string,
  nu: Date,
): Promise<RondeDetail> {
  const ronde = await vindRonde(query, rondeId)
  const teams = await leesRondeteams(query, rondeId)
  const met = (stand: Rondeteam['stand']) => teams.filter((team) => team.stand === stand).length
  const getallen = {
    teams: teams.length,
    nietBegonnen: met('niet-begonnen'),
    bezig: met('bezig'),
    teruggegeven: met('teruggegeven'),
    ingediend: met('ingediend'),
    vastgesteld: met('vastgesteld'),
  }
  return {
    ...naarRondeInLijst(ronde, getallen, nu),
    standVan: nu.toISOString(),
    teams,
    nietMee: await leesNietMee(query, ronde),
  }
}

/** The teams of a ronde by name, as they were called then. */
async function leesRondeteams(query: Query, rondeId: string): Promise<Rondeteam[]> {
  const { rows } = await query.execute<Record<string, unknown>>(
    sql`select team_id, team_naam, district_id, district_naam, stand
      from (${teamstanden} where rt.ronde_id = ${rondeId}) stand order by team_naam, team_id`,
  )
  return rows.map((rij) => ({
    id: String(rij.team_id),
    naam: String(rij.team_naam),
    district: { id: String(rij.district_id), naam: String(rij.district_naam) },
    stand: rij.stand as Rondeteam['stand'],
  }))
}

async function leesNietMee(query: Query, { id, opent, sluit }: Ronde): Promise<RondeDetail['nietMee']> {
  const { rows } = await query.execute<{ id: string; naam: string; district_id: string; district: string }>(
    sql`select t.id, t.naam, d.id as district_id, d.naam as district
      from teams t join districten d on d.id = t.district_id
      where coalesce(t.begint <= ${sluit}::date, true) and coalesce(t.eindigt >= ${opent}::date, true)
        and not exists (select 1 from rondeteams rt where rt.ronde_id = ${id} and rt.team_id = t.id)
      order by t.naam, t.id`,
  )
  return rows.map(({ id: teamId, naam, district_id, district }) => ({
    id: teamId,
    naam,
    district: { id: district_id, naam: district },
  }))
}
