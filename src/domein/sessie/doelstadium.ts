import type { Kader, Stadium } from '../kader/Kader'
import type { Score, Waarde } from '../weging/Antwoord'
import { indeel } from '../weging/indeel'
import type { Kenmerken } from '../weging/Kenmerken'
import { tel } from '../weging/telling'
import { type Aantallen, mediaanVan } from './Aantallen'
import { magGetoond } from './spreiding'

/**
 * G6: one answer for what a group answered: the median rounded down, so that half a point claims nothing; geen beeld
 * when nobody gave a score. Null with fewer than three answers: an agenda may not betray what G3 hides.
 */
export function middenwaarde(a: Aantallen): Waarde | null {
  if (!magGetoond(a)) return null
  const mediaan = mediaanVan(a)
  return mediaan === null ? 'geen-beeld' : (Math.floor(mediaan) as Score)
}

/**
 * G6: the stadium that an agenda works towards: the `volgendStadium` (W7, W8) of what `indeel` makes of the
 * middenwaarden, in which a stelling without one is open; the highest when there is nothing above.
 */
export function doelstadium(
  kader: Kader,
  kenmerken: Kenmerken,
  spreidingen: ReadonlyMap<string, Aantallen>,
): Stadium {
  const midden = tel(kader, kenmerken).tellend.flatMap(({ id }): [string, Waarde][] => {
    const spreiding = spreidingen.get(id)
    const waarde = spreiding ? middenwaarde(spreiding) : null
    return waarde === null ? [] : [[id, waarde]]
  })
  const { volgendStadium } = indeel(kader, kenmerken, Object.fromEntries(midden))
  const doel = kader.stadia.find(({ id }) => id === volgendStadium) ?? kader.stadia.at(-1)
  return doel as Stadium // a kader has at least two stadia
}
