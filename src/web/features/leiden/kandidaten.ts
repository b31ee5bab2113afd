import type { Regie } from '~/contract/groepssessies'
import type { Kader } from '~/domein/kader/Kader'
import { alsWaarden } from '~/domein/weging/Antwoord'
import { type Indeling, indeel } from '~/domein/weging/indeel'
import { scoresVoorIndeling } from '~/domein/weging/volledigheid'

/**
 * W8: what stands in the way of the next stadium, as far as the answers of today tell: what a team can choose to work on.
 */
export function kandidaten(
  kader: Kader,
  { kenmerken, vragen }: Pick<Regie, 'kenmerken' | 'vragen'>,
): Pick<Indeling, 'belemmeringen' | 'volgendStadium'> {
  return indeel(kader, kenmerken, scoresVoorIndeling(kader, kenmerken, alsWaarden(vragen)))
}
