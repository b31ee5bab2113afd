import type { Kader } from '../kader/Kader'
import { type Vraag, vragenVanKader } from '../kader/vragen'
import type { Kenmerken } from '../weging/Kenmerken'
import { wordtGevraagd } from '../weging/volledigheid'

/**
 * The questions that a session is about: those of the chosen sections that are asked of this team (W1), stellingen and
 * eindwegingen, in the order of the kader whatever the order of `sectieIds`. Ids that the kader does not have give
 * nothing.
 */
export function vragenVanSessie(kader: Kader, kenmerken: Kenmerken, sectieIds: readonly string[]): Vraag[] {
  return vragenVanKader(kader).filter(
    (vraag) => sectieIds.includes(vraag.sectie.id) && wordtGevraagd(vraag, kenmerken),
  )
}
