import { asc } from 'drizzle-orm'
import type { Persoon as PersoonInContract } from '~/contract/aanmeldingen'
import type { Query } from '../database/Database'
import { districten, personen, rollen, teams } from '../database/schema'
import type { Persoon } from '../toegang/Persoon'

/** A person with roles as the contract shows them: with the names of teams and districts. */
export async function naarPersoon(query: Query, persoon: Persoon): Promise<PersoonInContract> {
  const [gevonden] = await metNamen(query, [persoon])
  return gevonden as PersoonInContract
}

/** Everybody of the organisation, in the order in which they were put there. */
export async function leesPersonen(query: Query): Promise<PersoonInContract[]> {
  const allen = await query.select().from(personen).orderBy(asc(personen.id))
  const alleRollen = await query.select().from(rollen)
  return metNamen(
    query,
    allen.map((persoon) => ({
      ...persoon,
      rollen: alleRollen.filter(({ persoonId }) => persoonId === persoon.id),
    })),
  )
}

async function metNamen(query: Query, wie: readonly Persoon[]): Promise<PersoonInContract[]> {
  const teamNamen = new Map((await query.select().from(teams)).map(({ id, naam }) => [id, naam]))
  const districtNamen = new Map((await query.select().from(districten)).map(({ id, naam }) => [id, naam]))
  return wie.map(({ id, naam, rollen: gegeven }) => ({
    id,
    naam,
    rollen: gegeven.map(({ rol, teamId, districtId }) => ({
      rol,
      bereik: teamNamen.get(teamId ?? '') ?? districtNamen.get(districtId ?? '') ?? null,
    })),
  }))
}
