import { and, eq, sql } from 'drizzle-orm'
import type { Kader } from '~/domein/kader/Kader'
import type { Kaders } from '~/domein/kader/kaders'
import type { Vraagstatus } from '~/domein/sessie/overgangen'
import { vragenVanSessie } from '~/domein/sessie/sessievragen'
import type { Kenmerken } from '~/domein/weging/Kenmerken'
import type { Query } from '../database/Database'
import { prepareOnce } from '../database/prepareOnce'
import { groepssessies, personen, sessievragen, teams, wegingen } from '../database/schema'
import { nietGevonden } from '../http/Probleemfout'
import { kaderVan } from '../kader/kaderVan'
import type { Persoon } from '../toegang/Persoon'

/** A group session with what it takes from its weging, and how its vragen stand. */
export interface Sessie {
  rij: typeof groepssessies.$inferSelect
  team: string
  leider: string
  kader: Kader
  kenmerken: Kenmerken
  /** Those of today, in the order of the kader. */
  vragen: readonly string[]
  /** Of the vraag that is on; that of a fresh one when there is none. */
  vraagstatus: Vraagstatus
  ronde: 1 | 2
  /** The vragen on which a score was agreed, of today or not. */
  afgesproken: readonly string[]
}

const sessieMetWeging = (query: Query) =>
  prepareOnce(query, 'sessie_met_weging', (db, naam) =>
    db
      .select({
        rij: groepssessies,
        team: teams.naam,
        leider: personen.naam,
        kaderVersie: wegingen.kaderVersie,
        kenmerken: { participatiewet: wegingen.participatiewet, indelingOpBsn: wegingen.indelingOpBsn },
        vraagstatus: sessievragen.status,
        ronde: sessievragen.ronde,
        afgesproken: sql<string[]>`array(
          select v.vraag_id from sessievragen v
          where v.sessie_id = ${groepssessies.id} and v.status = 'afgesproken')`,
      })
      .from(groepssessies)
      .innerJoin(wegingen, eq(wegingen.id, groepssessies.wegingId))
      .innerJoin(teams, eq(teams.id, wegingen.teamId))
      .innerJoin(personen, eq(personen.id, groepssessies.leider))
      .leftJoin(
        sessievragen,
        and(
          eq(sessievragen.sessieId, groepssessies.id),
          eq(sessievragen.vraagId, groepssessies.huidigeVraag),
        ),
      )
      .where(eq(groepssessies.id, sql.placeholder('sessieId')))
      .prepare(naam),
  )

/** @throws {Probleemfout} 404 */
export async function leesSessie(query: Query, kaders: Kaders, sessieId: string): Promise<Sessie> {
  const [gevonden] = await sessieMetWeging(query).execute({ sessieId })
  if (!gevonden) throw nietGevonden()
  const { kaderVersie, vraagstatus, ronde, ...sessie } = gevonden
  const kader = kaderVan(kaders, kaderVersie)
  const vragen = vragenVanSessie(kader, sessie.kenmerken, sessie.rij.secties).map(({ id }) => id)
  return { ...sessie, kader, vragen, vraagstatus: vraagstatus ?? 'open', ronde: ronde ?? 1 }
}

/** Whether somebody may act in a session: they lead, or share the lead. */
export const leidt = (
  { leider, medeleider }: Pick<Sessie['rij'], 'leider' | 'medeleider'>,
  { id }: Pick<Persoon, 'id'>,
): boolean => id === leider || id === medeleider

/** A session that is closed keeps nothing of people; one that is not closed lives. */
export const leeft = ({ rij }: Sessie): boolean => rij.status !== 'gesloten'
