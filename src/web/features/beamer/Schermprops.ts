import type { Beamer } from '~/contract/beamers'
import type { Kader } from '~/domein/kader/Kader'

/** What every picture on the wall is made of. */
export interface Schermprops {
  beamer: Beamer
  kader: Kader
}
