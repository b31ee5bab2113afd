import type { LandelijkBeeld } from '~/contract/landelijkBeeld'
import type { Kader } from '~/domein/kader/Kader'

/** What each part of the page is given: the picture, and the kader that it is in the terms of. */
export interface Deel {
  kader: Kader
  beeld: LandelijkBeeld
}
