import { alleScores, type Waarde } from '../weging/Antwoord'
import { type Aantallen, aantalVan } from './Aantallen'
import { magGetoond } from './spreiding'

/**
 * G7: the answer that everybody gave, which may be geen beeld; null when they differ or are fewer than three (G3). What
 * all agree on can be taken over in one step, without talk.
 */
export function eensgezindeWaarde(a: Aantallen): Waarde | null {
  if (!magGetoond(a)) return null
  const aantal = aantalVan(a)
  if (a.geenBeeld === aantal) return 'geen-beeld'
  return alleScores.find((score) => a.scores[score - 1] === aantal) ?? null
}
