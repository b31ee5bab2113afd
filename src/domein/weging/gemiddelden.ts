import type { Kader, Stelling } from '../kader/Kader'
import { type Waarden, waardeVan } from './Antwoord'
import type { Kenmerken } from './Kenmerken'
import { isVanToepassing } from './telling'

/** The sum and count behind a mean. Kept apart so that overviews can add them up before dividing. */
export interface Sectiesom {
  som: number
  /** How many numeric scores the sum is of. */
  aantal: number
  /** How many stellingen of the section count for this team (W1). */
  tellend: number
}

/** W6: an unrounded mean and of how many scores it is; null where nobody scored. */
export interface Gemiddelde {
  gemiddelde: number | null
  aantal: number
}

/** W6: sum and count over the numeric scores of these stellingen; geen beeld, n.v.t. and unanswered are left out. */
export function somVan(stellingen: readonly Stelling[], kenmerken: Kenmerken, waarden: Waarden): Sectiesom {
  const uitkomst: Sectiesom = { som: 0, aantal: 0, tellend: 0 }
  for (const stelling of stellingen) {
    if (!isVanToepassing(stelling, kenmerken)) continue
    uitkomst.tellend += 1
    const waarde = waardeVan(waarden, stelling.id)
    if (typeof waarde !== 'number') continue
    uitkomst.som += waarde
    uitkomst.aantal += 1
  }
  return uitkomst
}

/** W6: the mean that belongs to a sum. */
export function gemiddeldeVan({ som, aantal }: Pick<Sectiesom, 'som' | 'aantal'>): Gemiddelde {
  return { gemiddelde: aantal === 0 ? null : som / aantal, aantal }
}

/** W6: the mean of each section, by section id. */
export function gemiddelden(
  kader: Kader,
  kenmerken: Kenmerken,
  waarden: Waarden,
): Record<string, Gemiddelde> {
  return Object.fromEntries(
    kader.secties.map((sectie) => [sectie.id, gemiddeldeVan(somVan(sectie.stellingen, kenmerken, waarden))]),
  )
}
