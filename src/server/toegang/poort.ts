import { eq, sql } from 'drizzle-orm'
import type { Kenmerken } from '~/domein/weging/Kenmerken'
import type { Database, Query } from '../database/Database'
import { prepareOnce } from '../database/prepareOnce'
import { groepssessies, teams, wegingen } from '../database/schema'
import { nietGevonden, Probleemfout } from '../http/Probleemfout'
import type { Persoon } from './Persoon'

/**
 * The gate: the only place that decides who may do what, and the only one that can mint a `Bevoegd`. A verb or query
 * over a team's data takes one as its argument, so it cannot be called by anybody who did not pass here.
 */

declare const merk: unique symbol

/** Rights over a team's data. Who may edit may also see. */
export type Recht = 'zien' | 'bewerken'

/** Proof that `persoon` has passed the gate for this team. */
export interface BevoegdVoorTeam<R extends Recht> {
  readonly [merk]: R
  readonly persoon: Persoon
  readonly teamId: string
}

/** Proof that `persoon` has passed the gate for this weging, with what the gate read of it on the way. */
export interface BevoegdVoorWeging<R extends Recht> extends BevoegdVoorTeam<R> {
  readonly wegingId: string
  readonly weging: Wegingfeiten
}

/** What decides which questions a weging asks. Its `versie` tells whether that has changed since. */
interface Wegingfeiten extends Kenmerken {
  kaderVersie: string
  versie: number
}

interface Plaats {
  teamId: string
  districtId: string
}

/** Reading follows the table of roles: own teams, own district, or the whole country. A beheerder needs no scores. */
function magZien(persoon: Persoon, plaats: Plaats): boolean {
  return persoon.rollen.some(
    ({ rol, teamId, districtId }) =>
      (rol === 'begeleider' && teamId === plaats.teamId) ||
      (rol === 'districtsmanager' && districtId === plaats.districtId) ||
      rol === 'programmabureau',
  )
}

/** Only a begeleider of the team itself answers for it. */
export function magBewerken(persoon: Persoon, plaats: Pick<Plaats, 'teamId'>): boolean {
  return persoon.rollen.some(({ rol, teamId }) => rol === 'begeleider' && teamId === plaats.teamId)
}

/** @throws {Probleemfout} 404 for what the person may not know exists; 403 for what they may see but not change. */
function toets(persoon: Persoon, recht: Recht, plaats: Plaats | undefined): Plaats {
  if (!plaats || !magZien(persoon, plaats)) throw nietGevonden()
  if (recht === 'bewerken' && !magBewerken(persoon, plaats)) {
    throw new Probleemfout(403, 'Alleen een begeleider van dit team kan de weging invullen.')
  }
  return plaats
}

/** @throws {Probleemfout} 404 or 403 */
export async function bevoegdVoorTeam<R extends Recht>(
  database: Database,
  persoon: Persoon,
  recht: R,
  teamId: string,
): Promise<BevoegdVoorTeam<R>> {
  const [plaats] = await database.query
    .select({ teamId: teams.id, districtId: teams.districtId })
    .from(teams)
    .where(eq(teams.id, teamId))
  toets(persoon, recht, plaats)
  return { persoon, teamId } as BevoegdVoorTeam<R>
}

const plaatsVanWeging = (query: Query) =>
  prepareOnce(query, 'plaats_van_weging', (db, naam) =>
    db
      .select({
        plaats: { teamId: teams.id, districtId: teams.districtId },
        weging: {
          kaderVersie: wegingen.kaderVersie,
          versie: wegingen.versie,
          participatiewet: wegingen.participatiewet,
          indelingOpBsn: wegingen.indelingOpBsn,
        },
      })
      .from(wegingen)
      .innerJoin(teams, eq(teams.id, wegingen.teamId))
      .where(eq(wegingen.id, sql.placeholder('wegingId')))
      .prepare(naam),
  )

/** @throws {Probleemfout} 404 or 403 */
export async function bevoegdVoorWeging<R extends Recht>(
  database: Database,
  persoon: Persoon,
  recht: R,
  wegingId: string,
): Promise<BevoegdVoorWeging<R>> {
  const [rij] = await plaatsVanWeging(database.query).execute({ wegingId })
  const { teamId } = toets(persoon, recht, rij?.plaats)
  return { persoon, wegingId, teamId, weging: rij?.weging } as BevoegdVoorWeging<R>
}

/** Proof that `persoon` is a begeleider of the team that this group session is of. Whether they lead it now, it decides. */
export interface BevoegdVoorSessie extends BevoegdVoorWeging<'bewerken'> {
  readonly sessieId: string
}

/** @throws {Probleemfout} 404; 403 for who may see the team but does not guide it */
export async function bevoegdVoorSessie(
  database: Database,
  persoon: Persoon,
  sessieId: string,
): Promise<BevoegdVoorSessie> {
  const [sessie] = await database.query
    .select({ wegingId: groepssessies.wegingId })
    .from(groepssessies)
    .where(eq(groepssessies.id, sessieId))
  if (!sessie) throw nietGevonden()
  const bevoegd = await bevoegdVoorWeging(database, persoon, 'bewerken', sessie.wegingId)
  return { ...bevoegd, sessieId }
}
