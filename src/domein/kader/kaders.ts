import type { Kader } from './Kader'
import { leesKader } from './leesKader'
import kader121 from './versies/wegingskader-1.21.json'

/** The versions of the instrument that live beside each other, by version number. */
export type Kaders = ReadonlyMap<string, Kader>

/**
 * Checks each file and lays the versions beside each other.
 * @throws {OngeldigKader} when a file is faulty. @throws {Error} when two files claim one version.
 */
export function maakKaders(bestanden: readonly unknown[]): Kaders {
  const kaders = new Map<string, Kader>()
  for (const bestand of bestanden) {
    const kader = leesKader(bestand)
    if (kaders.has(kader.versie)) throw new Error(`Twee kaders noemen zich versie ${kader.versie}`)
    kaders.set(kader.versie, kader)
  }
  return kaders
}

/** The versions that come with the product. A next version is a file beside this one and one line here. */
export const meegeleverdeKaders: Kaders = maakKaders([kader121])
