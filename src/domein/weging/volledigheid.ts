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

/** The answers that count: those to questions that are asked of this team. What became n.v.t. is stored, not counted (W1). */
export function geldendeWaarden(kader: Kader, kenmerken: Kenmerken, waarden: Waarden): Waarden {
  return kies(vragenVanKader(kader), kenmerken, waarden)
}

/** The answers that count for the stadium: of those, the ones to stellingen (W5). */
export function scoresVoorIndeling(kader: Kader, kenmerken: Kenmerken, waarden: Waarden): Waarden {
  const stellingen = vragenVanKader(kader).filter(({ soort }) => soort === 'stelling')
  return kies(stellingen, kenmerken, waarden)
}

function kies(vragen: readonly Vraag[], kenmerken: Kenmerken, waarden: Waarden): Waarden {
  return Object.fromEntries(
    vragen.flatMap((vraag) => {
      const waarde = waardeVan(waarden, vraag.id)
      return waarde !== null && wordtGevraagd(vraag, kenmerken) ? [[vraag.id, waarde]] : []
    }),
  )
}
