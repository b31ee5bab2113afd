import type { Kader } from '../kader/Kader'
import { type Vraag, vragenVanKader } from '../kader/vragen'
import { type Waarde, type Waarden, waardeVan } from './Antwoord'

/** How one answer moved since the last weging. */
export interface Verschil {
  vraag: Vraag
  vorige: Waarde
  nu: Waarde
  /** Points up (positive) or down; null when one of both is geen beeld, which is no number (W4). */
  punten: number | null
}

/**
 * What changed since the last weging, in the order of the kader. Only questions that both versions of the kader ask in
 * the same words are compared: another wording is another question.
 */
export function verschillen(
  kader: Kader,
  waarden: Waarden,
  vorigeKader: Kader,
  vorigeWaarden: Waarden,
): Verschil[] {
  const vorigeTeksten = new Map(vragenVanKader(vorigeKader).map((vraag) => [vraag.id, vraag.tekst]))
  return vragenVanKader(kader).flatMap((vraag) => {
    if (vorigeTeksten.get(vraag.id) !== vraag.tekst) return []
    const nu = waardeVan(waarden, vraag.id)
    const vorige = waardeVan(vorigeWaarden, vraag.id)
    if (nu === null || vorige === null || nu === vorige) return []
    const punten = typeof nu === 'number' && typeof vorige === 'number' ? nu - vorige : null
    return [{ vraag, vorige, nu, punten }]
  })
}
