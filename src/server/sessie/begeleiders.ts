import { and, asc, eq } from 'drizzle-orm'
import type { Query } from '../database/Database'
import { personen, rollen } from '../database/schema'

/** Who can lead a session of this team, by name. */
export function leesBegeleiders(query: Query, teamId: string): Promise<{ id: string; naam: string }[]> {
  return query
    .selectDistinct({ id: personen.id, naam: personen.naam })
    .from(rollen)
    .innerJoin(personen, eq(personen.id, rollen.persoonId))
    .where(and(eq(rollen.rol, 'begeleider'), eq(rollen.teamId, teamId)))
    .orderBy(asc(personen.naam))
}
