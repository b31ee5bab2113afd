import { createHash, randomBytes } from 'node:crypto'
import { eq, lt, sql } from 'drizzle-orm'
import type { Database, Query } from '../database/Database'
import { prepareOnce } from '../database/prepareOnce'
import { personen, rollen, sessies } from '../database/schema'
import type { Persoon } from './Persoon'

/** A sign-in lasts twelve hours after its last use, so that it outlasts any meeting. In milliseconds. */
export const SESSIEDUUR = 12 * 60 * 60 * 1000
/** A session in use is renewed at most once an hour: not every request need write. */
const VERLENG_NA = 60 * 60 * 1000

const idVan = (token: string) => createHash('sha256').update(token).digest('hex')

/** Starts a session and returns its token, which only the cookie will hold. Clears what has expired. */
export async function beginSessie(database: Database, persoonId: string, nu: Date): Promise<string> {
  const token = randomBytes(32).toString('base64url')
  await database.transaction(async (query) => {
    await query.delete(sessies).where(lt(sessies.verlooptOp, nu))
    await query
      .insert(sessies)
      .values({ id: idVan(token), persoonId, verlooptOp: new Date(nu.getTime() + SESSIEDUUR) })
  })
  return token
}

const sessieMetPersoon = (query: Query) =>
  prepareOnce(query, 'sessie_met_persoon', (db, naam) =>
    db
      .select({
        id: personen.id,
        naam: personen.naam,
        verlooptOp: sessies.verlooptOp,
        rollen: sql<Persoon['rollen']>`coalesce((
          select json_agg(json_build_object('rol', ${rollen.rol}, 'teamId', ${rollen.teamId}, 'districtId', ${rollen.districtId}))
          from ${rollen} where ${rollen.persoonId} = ${personen.id}), '[]'::json)`,
      })
      .from(sessies)
      .innerJoin(personen, eq(personen.id, sessies.persoonId))
      .where(eq(sessies.id, sql.placeholder('id')))
      .prepare(naam),
  )

/**
 * Who holds this token, or null when the session is unknown or over. Renews a session that is in use; `verlengd` says that
 * it did, so that the cookie is renewed with it.
 */
export async function leesSessie(
  database: Database,
  token: string,
  nu: Date,
): Promise<{ persoon: Persoon; verlengd: boolean } | null> {
  const id = idVan(token)
  const [rij] = await sessieMetPersoon(database.query).execute({ id })
  if (!rij || rij.verlooptOp <= nu) return null
  const nieuwEinde = new Date(nu.getTime() + SESSIEDUUR)
  const verlengd = nieuwEinde.getTime() - rij.verlooptOp.getTime() > VERLENG_NA
  if (verlengd) {
    await database.query.update(sessies).set({ verlooptOp: nieuwEinde }).where(eq(sessies.id, id))
  }
  return { persoon: { id: rij.id, naam: rij.naam, rollen: rij.rollen }, verlengd }
}

/** Ends a session. Does nothing when it is over already. */
export async function eindigSessie(database: Database, token: string): Promise<void> {
  await database.query.delete(sessies).where(eq(sessies.id, idVan(token)))
}
