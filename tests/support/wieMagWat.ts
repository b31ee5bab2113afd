import { type PersoonId, type TeamId, testpersonen, testteams } from './testorganisatie'

/** What a person may do with the wegingen of a team, as the table of roles in the domain has it. */
type Mag = 'bewerken' | 'zien' | 'niets'
const wieMagWat: Record<PersoonId, Record<TeamId, Mag>> = {
  // begeleider of one team; Emmen is in the same district, Breda in another
  anna: { assen: 'bewerken', emmen: 'niets', breda: 'niets' },
  bram: { assen: 'niets', emmen: 'niets', breda: 'bewerken' },
  // begeleider of two teams
  emiel: { assen: 'niets', emmen: 'bewerken', breda: 'bewerken' },
  // districtsmanager of Noord
  dirk: { assen: 'zien', emmen: 'zien', breda: 'niets' },
  // programmabureau
  petra: { assen: 'zien', emmen: 'zien', breda: 'zien' },
  // beheerder: needs no scores
  hans: { assen: 'niets', emmen: 'niets', breda: 'niets' },
}

/** What a person may do with the versions of the instrument: the beheerder keeps them, the programmabureau plans with them. */
const wieMagKaders: Record<PersoonId, 'opnemen' | 'zien' | 'niets'> = {
  anna: 'niets',
  bram: 'niets',
  emiel: 'niets',
  dirk: 'niets',
  petra: 'zien',
  hans: 'opnemen',
}

/** One case for each person. @param verwachting the status for each right */
export function kadergevallenVoor(verwachting: Record<'opnemen' | 'zien' | 'niets', number>) {
  return persoonIds.map((persoon) => {
    const mag = wieMagKaders[persoon]
    return { persoon, mag, status: verwachting[mag] }
  })
}

export const teamIds = Object.keys(testteams) as TeamId[]
export const persoonIds = Object.keys(testpersonen) as PersoonId[]

/** One case for each person and team. @param verwachting the status for each right */
export function gevallenVoor(verwachting: Record<Mag, number>) {
  return persoonIds.flatMap((persoon) =>
    teamIds.map((teamId) => {
      const mag = wieMagWat[persoon][teamId]
      return { persoon, teamId, mag, status: verwachting[mag] }
    }),
  )
}
