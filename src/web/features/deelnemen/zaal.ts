import type { Kader } from '~/domein/kader/Kader'
import type { Deelnamebeeld } from '../../gegevens/sessie/deelnameBeeld'
import type { Scores } from '../../gegevens/sessie/deelnameScores'

/** All that a screen on the phone is made of. */
export interface Zaal {
  deelname: Deelnamebeeld
  kader: Kader
  scores: Scores
  /** The last look at the server did not come through. */
  zonderVerbinding: boolean
}
