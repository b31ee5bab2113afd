import { eq } from 'drizzle-orm'
import type { Query } from '~/server/database/Database'
import { districten, personen, rollen, rondes, rondeteams, teams } from '~/server/database/schema'

/**
 * A small fixed organisation, named by what tests need of it: two teams in one district and one in another, somebody
 * for every role, and one begeleider with teams in both districts.
 */
export const testteams = {
  assen: { naam: 'Assen', districtId: 'noord' },
  emmen: { naam: 'Emmen', districtId: 'noord' },
  breda: { naam: 'Breda', districtId: 'zuid' },
} as const
export type TeamId = keyof typeof testteams

export const testpersonen = {
  /** Begeleider of Assen. */
  anna: 'Anna de Vries',
  /** Begeleider of Breda. */
  bram: 'Bram Jansen',
  /** Begeleider of Emmen and of Breda. */
  emiel: 'Emiel Bakker',
  /** Districtsmanager of Noord. */
  dirk: 'Dirk Visser',
  /** Programmabureau. */
  petra: 'Petra Smit',
  /** Beheerder. */
  hans: 'Hans Meijer',
} as const
export type PersoonId = keyof typeof testpersonen

/** A moment within the open ronde and one within the earlier ronde. */
export const inOpenRonde = new Date('2026-11-16T10:00:00.000Z')
export const inEerdereRonde = new Date('2026-08-17T10:00:00.000Z')

const testrollen: (typeof rollen.$inferInsert)[] = [
  { persoonId: 'anna', rol: 'begeleider', teamId: 'assen' },
  { persoonId: 'bram', rol: 'begeleider', teamId: 'breda' },
  { persoonId: 'emiel', rol: 'begeleider', teamId: 'emmen' },
  { persoonId: 'emiel', rol: 'begeleider', teamId: 'breda' },
  { persoonId: 'dirk', rol: 'districtsmanager', districtId: 'noord' },
  { persoonId: 'petra', rol: 'programmabureau' },
  { persoonId: 'hans', rol: 'beheerder' },
]

/** Writes the organisation into an empty, migrated database. @param kaderVersie of the open ronde. */
export async function vulTestorganisatie(query: Query, kaderVersie: string): Promise<void> {
  await query.insert(districten).values([
    { id: 'noord', naam: 'Noord' },
    { id: 'zuid', naam: 'Zuid' },
  ])
  await query.insert(teams).values(Object.entries(testteams).map(([id, team]) => ({ id, ...team })))
  await query.insert(personen).values(Object.entries(testpersonen).map(([id, naam]) => ({ id, naam })))
  await query.insert(rollen).values(testrollen)
  await query.insert(rondes).values([
    { id: '2026-Q3', kaderVersie: '1.21', opent: '2026-07-01', sluit: '2026-09-30' },
    { id: '2026-Q4', kaderVersie, opent: '2026-10-01', sluit: '2026-12-31' },
  ])
  const deelname = await query
    .select({
      rondeId: rondes.id,
      teamId: teams.id,
      teamNaam: teams.naam,
      districtId: districten.id,
      districtNaam: districten.naam,
    })
    .from(rondes)
    .crossJoin(teams)
    .innerJoin(districten, eq(districten.id, teams.districtId))
  await query.insert(rondeteams).values(deelname)
}
