import type { Kader } from '../kader/Kader'
import { type Vraag, vragenVanKader } from '../kader/vragen'
import { type Waarden, waardeVan } from './Antwoord'
import type { Kenmerken } from './Kenmerken'
import { isVanToepassing } from './telling'

/** Whether this question is asked of this team: every eindweging, and every stelling that counts (W1). */
export function wordtGevraagd(vraag: Vraag, kenmerken: Kenmerken): boolean {
  return vraag.soort === 'eindweging' || isVanToepassing(vraag.stelling, kenmerken)
}

/**
 * W7: the questions (stellingen and eindwegingen) that still need an answer, in the order of the kader. Only a weging
 * without any can be submitted.
 */
export function openVragen(kader: Kader, kenmerken: Kenmerken, waarden: Waarden): Vraag[] {
  return vragenVanKader(kader).filter(
    (vraag) => wordtGevraagd(vraag, kenmerken) && waardeVan(waarden, vraag.id) === null,
  )
}

/** The answers that count for the stadium: those to stellingen that are asked of this team (W1, W5). */
export function scoresVoorIndeling(kader: Kader, kenmerken: Kenmerken, waarden: Waarden): Waarden {
  return Object.fromEntries(
    vragenVanKader(kader).flatMap((vraag) => {
      const waarde = waardeVan(waarden, vraag.id)
      const telt = vraag.soort === 'stelling' && wordtGevraagd(vraag, kenmerken)
      return telt && waarde !== null ? [[vraag.id, waarde]] : []
    }),
  )
}
