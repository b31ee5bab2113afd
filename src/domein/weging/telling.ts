import type { Kader, Stelling } from '../kader/Kader'
import { stellingenVanKader } from '../kader/vragen'
import type { Kenmerken } from './Kenmerken'

/**
 * W1: which stellingen count. A stelling `alleenVoor: participatiewet` is *n.v.t.* for a team that does not carry out
 * the Participatiewet: it is shown, takes no score and counts nowhere.
 */
export function isVanToepassing(stelling: Stelling, kenmerken: Kenmerken): boolean {
  return stelling.alleenVoor !== 'participatiewet' || kenmerken.participatiewet
}

/** W1: the stellingen of a kader divided in those that count for this team and the ids of those that do not. */
export function tel(
  kader: Kader,
  kenmerken: Kenmerken,
): { tellend: Stelling[]; nietVanToepassing: string[] } {
  const alle = stellingenVanKader(kader)
  return {
    tellend: alle.filter((stelling) => isVanToepassing(stelling, kenmerken)),
    nietVanToepassing: alle
      .filter((stelling) => !isVanToepassing(stelling, kenmerken))
      .map((stelling) => stelling.id),
  }
}
