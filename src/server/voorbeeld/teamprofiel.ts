import type { Kenmerken } from '~/domein/weging/Kenmerken'
import { Toeval } from './Toeval'
import type { Voorbeeldteam } from './Voorbeeldorganisatie'

/** How a team stands and moves: what its wegingen are made from. */
export interface Teamprofiel {
  teamId: string
  districtId: string
  kenmerken: Kenmerken
  /** The level of its scores in the last quarter before this one, on the scale of 1 to 5. */
  niveau: number
  /** How much that level rises in a quarter. */
  groei: number
  /** In which earlier quarters it has a weging: 1 is the last one, 3 the first. */
  gewogen: number[]
}

/** From this level on a team is SMC in de basis; a little below it is *bijna*; from the last on it is volwaardig. */
export const niveauVoor = { bijna: 3.8, basis: 4, volwaardig: 4.95 } as const

/**
 * Teams that were SMC in de basis in the first quarter of 2024 (evaluatie 2024) are that here too, with every quarter
 * weighed. Assen is the exception: it must be just short of it, to show what a team needs.
 */
const bekendeTeams: Record<string, Partial<Teamprofiel>> = {
  'smc-alkmaar': { niveau: 4.35, kenmerken: { participatiewet: false, indelingOpBsn: false } },
  'smc-assen': { niveau: 3.9, groei: 0.14, kenmerken: { participatiewet: true, indelingOpBsn: false } },
  'smc-dordrecht': { niveau: 4.4 },
  'smc-emmen': { niveau: 4.3 },
  'smc-groningen-1': { niveau: 4.5 },
  'smc-heerlen-1': { niveau: 4.65 },
  'smc-heerlen-2': { niveau: 5.1 },
  'smc-heerlen-3': { niveau: 4.5 },
  'smc-heerlen-4': { niveau: 4.4 },
  'smc-hengelo': { niveau: 4.2, groei: 0.15, kenmerken: { participatiewet: true, indelingOpBsn: false } },
  'smc-rotterdam-1': { niveau: 4.45 },
  'smc-rotterdam-2': { niveau: 4.25, kenmerken: { participatiewet: true, indelingOpBsn: true } },
  'smc-utrecht-1': { niveau: 4.6 },
}

export function profielVan(team: Voorbeeldteam): Teamprofiel {
  const toeval = new Toeval(`profiel ${team.id}`)
  const district = new Toeval(`district ${team.districtId}`).spreiding(0.15)
  const bekend = bekendeTeams[team.id]
  return {
    teamId: team.id,
    districtId: team.districtId,
    kenmerken: { participatiewet: toeval.kans(0.6), indelingOpBsn: toeval.kans(0.15) },
    niveau: willekeurigNiveau(toeval) + district,
    groei: toeval.tussen(0.1, 0.3),
    gewogen: bekend ? [3, 2, 1] : willekeurigGewogen(toeval),
    ...bekend,
  }
}

/** Most teams are on their way, about one in five has arrived in the basis, a few are close to it. */
function willekeurigNiveau(toeval: Toeval): number {
  const deel = toeval.getal()
  if (deel < 0.2) return toeval.tussen(4.05, 4.6)
  if (deel < 0.27) return toeval.tussen(3.8, 4)
  return toeval.tussen(1.85, 3.6)
}

function willekeurigGewogen(toeval: Toeval): number[] {
  if (toeval.kans(0.04)) return []
  const gemist = toeval.kans(0.15) ? toeval.geheel(1, 3) : null
  return [3, 2, 1].filter((geleden) => geleden !== gemist)
}
