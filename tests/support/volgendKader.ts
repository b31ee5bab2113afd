import type { Kader } from '~/domein/kader/Kader'
import { kader121 } from './testkaders'

/** A next version of the instrument in use, with a change of its own; otherwise it asks the very same. */
export function volgendKader(verander: (kader: Kader) => void, versie = '1.22'): Kader {
  const kader = { ...structuredClone(kader121), versie }
  verander(kader)
  return kader
}
