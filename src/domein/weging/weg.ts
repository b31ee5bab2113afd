import type { Kader, Stadium } from '../kader/Kader'
import { type Waarden, waardeVan } from './Antwoord'
import { type Belemmering, belemmeringenVoor } from './belemmeringen'
import { eisVan } from './eis'
import type { Kenmerken } from './Kenmerken'
import { tel } from './telling'

/** How far a stadium is: which stellingen must rise, and by how much. */
export interface Weg {
  stadium: string
  /** The smallest set of stellingen that brings the stadium: each of them is needed, and together they are enough. */
  stappen: Belemmering[]
  /** The points that the scored steps miss together. Steps with geen beeld have no known gap and are not in it. */
  punten: number
  /** How many steps are geen beeld: there the team must first get a view. */
  zonderBeeld: number
}

/**
 * W8, *kortste weg*: the smallest set of stellingen that brings `stadium`, with the points that each needs. Because every
 * counting stelling must reach its minimum, the set is exactly the belemmeringen, each raised to its minimum.
 */
export function kortsteWeg(kader: Kader, kenmerken: Kenmerken, waarden: Waarden, stadium: Stadium): Weg {
  const stappen = belemmeringenVoor(kader, kenmerken, waarden, stadium)
  return {
    stadium: stadium.id,
    stappen,
    punten: stappen.reduce((som, stap) => som + (stap.tekort ?? 0), 0),
    zonderBeeld: stappen.filter((stap) => stap.reden === 'geen-beeld').length,
  }
}

/**
 * W8, the other side of the kortste weg: the ids of the stellingen on which a team would fall back from `stadium` when
 * they lost one point, in the order of the kader. Empty for the lowest stadium, from which nobody falls.
 */
export function terugvalpunten(
  kader: Kader,
  kenmerken: Kenmerken,
  waarden: Waarden,
  stadium: Stadium,
): string[] {
  return tel(kader, kenmerken)
    .tellend.filter((stelling) => {
      const { minimum } = eisVan(kader, kenmerken, stelling, stadium)
      return minimum !== null && minimum > 1 && waardeVan(waarden, stelling.id) === minimum
    })
    .map((stelling) => stelling.id)
}
