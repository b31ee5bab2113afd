import type { Kader } from '~/domein/kader/Kader'
import type { Kaders } from '~/domein/kader/kaders'

/**
 * The kader of a weging that is stored. Its version is always here: a weging is only ever started with a known one.
 * @throws {Error} when a version was taken out of the product while wegingen still need it.
 */
export function kaderVan(kaders: Kaders, versie: string): Kader {
  const kader = kaders.get(versie)
  if (!kader) throw new Error(`Wegingskader ${versie} ontbreekt, maar er zijn wegingen mee gemaakt`)
  return kader
}
