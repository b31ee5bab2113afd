import type { Kenmerken } from '~/domein/weging/Kenmerken'
import { Toeval } from '../Toeval'
import { profielVan } from '../teamprofiel'
import { maakTeams } from '../teams'
import { teamsInDeBasis } from './gepubliceerd'

/** Where a team stood in the first quarter of 2024: in de basis, nearly there, or on its way. */
type Stand = 'basis' | 'bijna' | 'onderweg'

export interface Team2024 {
  teamId: string
  districtId: string
  kenmerken: Kenmerken
  stand: Stand
  /** How it stands among the teams of its group, in points of the scale; 0 is in the middle. */
  niveau: number
}

/** The source counts some teams as close to the basis; so many of the furthest are made to be. */
const zoveelBijna = 5

/** Every example team as it was then. The furthest of today were the furthest then too, more or less. */
export function maakTeams2024(): Team2024[] {
  const profielen = maakTeams().map(profielVan)
  const voorop = profielen
    .filter(({ teamId }) => !teamsInDeBasis.includes(teamId))
    .sort((een, ander) => ander.niveau - een.niveau)
    .slice(0, zoveelBijna)
  return profielen.map((profiel) => ({
    teamId: profiel.teamId,
    districtId: profiel.districtId,
    kenmerken: profiel.kenmerken,
    stand: teamsInDeBasis.includes(profiel.teamId)
      ? 'basis'
      : voorop.includes(profiel)
        ? 'bijna'
        : 'onderweg',
    niveau: (profiel.niveau - 3) * 0.25 + new Toeval(`2024 ${profiel.teamId}`).spreiding(0.3),
  }))
}
