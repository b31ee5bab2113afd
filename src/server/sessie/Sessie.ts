import { eq } from 'drizzle-orm'
import type { Kader } from '~/domein/kader/Kader'
import type { Kaders } from '~/domein/kader/kaders'
import { vragenVanSessie } from '~/domein/sessie/sessievragen'
import type { Kenmerken } from '~/domein/weging/Kenmerken'
import type { Query } from '../database/Database'
import { groepssessies, personen, teams, wegingen } from '../database/schema'
import { nietGevonden } from '../http/Probleemfout'
import { kaderVan } from '../kader/kaderVan'

/** A group session with what it takes from its weging. `vragen` are those of today, in the order of the kader. */
export interface Sessie {
  rij: typeof groepssessies.$inferSelect
  team: string
  leider: string
  kader: Kader
  kenmerken: Kenmerken
  vragen: readonly string[]
}

/** @throws {Probleemfout} 404 */
export async function leesSessie(query: Query, kaders: Kaders, sessieId: string): Promise<Sessie> {
  const [gevonden] = await query
    .select({
      rij: groepssessies,
      team: teams.naam,
      leider: personen.naam,
      kaderVersie: wegingen.kaderVersie,
      kenmerken: { participatiewet: wegingen.participatiewet, indelingOpBsn: wegingen.indelingOpBsn },
    })
    .from(groepssessies)
    .innerJoin(wegingen, eq(wegingen.id, groepssessies.wegingId))
    .innerJoin(teams, eq(teams.id, wegingen.teamId))
    .innerJoin(personen, eq(personen.id, groepssessies.leider))
    .where(eq(groepssessies.id, sessieId))
  if (!gevonden) throw nietGevonden()
  const { rij, team, leider, kaderVersie, kenmerken } = gevonden
  const kader = kaderVan(kaders, kaderVersie)
  const vragen = vragenVanSessie(kader, kenmerken, rij.secties).map(({ id }) => id)
  return { rij, team, leider, kader, kenmerken, vragen }
}

/** A session that is closed keeps nothing of people; one that is not closed lives. */
export const leeft = ({ rij }: Sessie): boolean => rij.status !== 'gesloten'
