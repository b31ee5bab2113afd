import { eq, sql } from 'drizzle-orm'
import type { Kenmerken } from '~/domein/weging/Kenmerken'
import type { Database, Query } from '../database/Database'
import { prepareOnce } from '../database/prepareOnce'
import { groepssessies, teams, tegenlezingen, wegingen } from '../database/schema'
import { nietGevonden, Probleemfout } from '../http/Probleemfout'
import type { Persoon } from './Persoon'

/**
 * The gate: the only place that decides who may do what, and the only one that can mint a `Bevoegd`. A verb or query
 * over a team's data takes one as its argument, so it cannot be called by anybody who did not pass here.
 */

declare const merk: unique symbol

/** Rights over a team's data. Who may edit or review may also see. */
export type Recht = 'zien' | 'bewerken' | 'beoordelen'

/** Proof that `persoon` has passed the gate for this team. */
export interface BevoegdVoorTeam<R extends Recht> {
  readonly [merk]: R
  readonly persoon: Persoon
  readonly teamId: string
  /** The district that the team is in today. */
  readonly districtId: string
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

/** The districtsmanager of today reviews and settles, whoever it was when the weging was made. */
export function magBeoordelen(persoon: Persoon, { districtId }: Pick<Plaats, 'districtId'>): boolean {
  return persoon.rollen.some((rol) => rol.rol === 'districtsmanager' && rol.districtId === districtId)
}

/**
 * @param leestTegen was asked for a second person's view on this weging, and may see it for that
 * @throws {Probleemfout} 404 for what the person may not know exists; 403 for what they may see but not change.
 */
function toets(persoon: Persoon, recht: Recht, plaats: Plaats | undefined, leestTegen = false): Plaats {
  if (!plaats || !(magZien(persoon, plaats) || leestTegen)) throw nietGevonden()
  if (recht === 'beoordelen' && !magBeoordelen(persoon, plaats)) {
    throw new Probleemfout(403, 'Alleen de districtsmanager van dit district kan deze weging beoordelen.')
  }
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
  const { districtId } = toets(persoon, recht, plaats)
  return { persoon, teamId, districtId } as BevoegdVoorTeam<R>
}

const plaatsVanWeging = (query: Query) =>
  prepareOnce(query, 'plaats_van_weging', (db, naam) =>
    db
      .select({
        plaats: { teamId: teams.id, districtId: teams.districtId },
        leestTegen: sql<boolean>`exists (
          select 1 from ${tegenlezingen}
          where ${tegenlezingen.wegingId} = ${wegingen.id}
            and ${tegenlezingen.persoonId} = ${sql.placeholder('persoonId')})`,
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
  const [rij] = await plaatsVanWeging(database.query).execute({ wegingId, persoonId: persoon.id })
  const { teamId, districtId } = toets(persoon, recht, rij?.plaats, rij?.leestTegen)
  return { persoon, wegingId, teamId, districtId, weging: rij?.weging } as BevoegdVoorWeging<R>
}

/** Proof that `persoon` may lay this weging beside those of the other teams of its district. */
export interface BevoegdVoorVergelijking extends BevoegdVoorWeging<'zien'> {
  readonly vergelijkt: true
}

/**
 * A begeleider sees the own team only; the districtsmanager, the programmabureau and who was asked to read along also see
 * what the district around it scored.
 *
 * @throws {Probleemfout} 404; 403 for who may see the weging but not the other teams
 */
export async function bevoegdVoorVergelijking(
  database: Database,
  persoon: Persoon,
  wegingId: string,
): Promise<BevoegdVoorVergelijking> {
  const [rij] = await plaatsVanWeging(database.query).execute({ wegingId, persoonId: persoon.id })
  const { teamId, districtId } = toets(persoon, 'zien', rij?.plaats, rij?.leestTegen)
  const landelijk = persoon.rollen.some(({ rol }) => rol === 'programmabureau')
  if (!landelijk && !rij?.leestTegen && !magBeoordelen(persoon, { districtId })) {
    throw new Probleemfout(403, 'Alleen wie de weging beoordeelt, ziet haar naast die van andere teams.')
  }
  return {
    persoon,
    wegingId,
    teamId,
    districtId,
    weging: rij?.weging,
    vergelijkt: true,
  } as BevoegdVoorVergelijking
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

/** Proof that `persoon` may see the whole country, or (programmabureau) also manages rondes and reference data. */
export interface BevoegdVoorLand<R extends 'zien' | 'beheren'> {
  readonly [merk]: R
  readonly persoon: Persoon
}

/** The programmabureau sees and manages the whole country. @throws {Probleemfout} 403 */
export function bevoegdVoorLand<R extends 'zien' | 'beheren'>(
  persoon: Persoon,
  _recht: R,
): BevoegdVoorLand<R> {
  if (!persoon.rollen.some(({ rol }) => rol === 'programmabureau')) {
    throw new Probleemfout(403, 'Alleen het programmabureau kan dit.')
  }
  return { persoon } as BevoegdVoorLand<R>
}

/** Proof that `persoon` may see all teams of a district. */
export interface BevoegdVoorDistrict {
  readonly [merk]: 'zien'
  readonly persoon: Persoon
  readonly districtId: string
}

/** @throws {Probleemfout} 404 for a district that this person may not see */
export function bevoegdVoorDistrict(persoon: Persoon, districtId: string): BevoegdVoorDistrict {
  const mag = persoon.rollen.some(
    (rol) =>
      rol.rol === 'programmabureau' || (rol.rol === 'districtsmanager' && rol.districtId === districtId),
  )
  if (!mag) throw nietGevonden()
  return { persoon, districtId } as BevoegdVoorDistrict
}

/** Proof that `persoon` may change teams: the programmabureau, and the beheerder, who keeps reference data. */
export interface BevoegdVoorOrganisatie {
  readonly [merk]: 'beheren'
  readonly persoon: Persoon
}

/** @throws {Probleemfout} 403 */
export function bevoegdVoorOrganisatie(persoon: Persoon): BevoegdVoorOrganisatie {
  if (!persoon.rollen.some(({ rol }) => rol === 'programmabureau' || rol === 'beheerder')) {
    throw new Probleemfout(403, 'Alleen het programmabureau en de beheerder kunnen dit.')
  }
  return { persoon } as BevoegdVoorOrganisatie
}

/** Proof that `persoon` may see how far teams are: of the whole country (null), or those that are in these districts today. */
export interface BevoegdVoorVoortgang {
  readonly [merk]: 'zien'
  readonly persoon: Persoon
  readonly districtIds: readonly string[] | null
}

/** The programmabureau sees all, a districtsmanager the own district. @throws {Probleemfout} 403 for anybody else */
export function bevoegdVoorVoortgang(persoon: Persoon): BevoegdVoorVoortgang {
  const landelijk = persoon.rollen.some(({ rol }) => rol === 'programmabureau')
  const districtIds = persoon.rollen.flatMap(({ rol, districtId }) =>
    rol === 'districtsmanager' && districtId ? [districtId] : [],
  )
  if (!landelijk && districtIds.length === 0) {
    throw new Probleemfout(403, 'Alleen het programmabureau en de districtsmanagers zien de voortgang.')
  }
  return { persoon, districtIds: landelijk ? null : districtIds } as BevoegdVoorVoortgang
}

/** Proof that `persoon` may take answers along: of the whole country (null), or of teams that are in these districts today. */
export interface BevoegdVoorExport {
  readonly [merk]: 'zien'
  readonly persoon: Persoon
  readonly districtIds: readonly string[] | null
}

/** The programmabureau exports all, a districtsmanager the own district. @throws {Probleemfout} 403 for anybody else */
export function bevoegdVoorExport(persoon: Persoon): BevoegdVoorExport {
  const landelijk = persoon.rollen.some(({ rol }) => rol === 'programmabureau')
  const districtIds = persoon.rollen.flatMap(({ rol, districtId }) =>
    rol === 'districtsmanager' && districtId ? [districtId] : [],
  )
  if (!landelijk && districtIds.length === 0) {
    throw new Probleemfout(403, 'Alleen het programmabureau en de districtsmanagers kunnen exporteren.')
  }
  return { persoon, districtIds: landelijk ? null : districtIds } as BevoegdVoorExport
}

/** Proof that `persoon` may see which versions of the instrument there are, or (beheerder) also take in a next one. */
export interface BevoegdVoorKaders<R extends 'zien' | 'beheren'> {
  readonly [merk]: R
  readonly persoon: Persoon
}

/** The beheerder keeps the versions; the programmabureau plans rondes with them. @throws {Probleemfout} 403 */
export function bevoegdVoorKaders<R extends 'zien' | 'beheren'>(
  persoon: Persoon,
  recht: R,
): BevoegdVoorKaders<R> {
  const is = (gevraagd: string) => persoon.rollen.some(({ rol }) => rol === gevraagd)
  if (recht === 'beheren' && !is('beheerder')) {
    throw new Probleemfout(403, 'Alleen een beheerder kan een versie van het wegingskader opnemen.')
  }
  if (!is('beheerder') && !is('programmabureau')) {
    throw new Probleemfout(403, 'Alleen het programmabureau en de beheerder kunnen dit.')
  }
  return { persoon } as BevoegdVoorKaders<R>
}
