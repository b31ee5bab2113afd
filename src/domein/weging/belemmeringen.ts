import type { Kader, Stadium } from '../kader/Kader'
import { type Score, type Waarden, waardeVan } from './Antwoord'
import { eisVan, haalt } from './eis'
import type { Kenmerken } from './Kenmerken'
import { tel } from './telling'

/** W8: one stelling that stands in the way of a stadium, and why. */
export interface Belemmering {
  stellingId: string
  succesfactor: string | null
  reden: 'te-laag' | 'geen-beeld'
  /** null with geen beeld (W4). */
  score: Score | null
  minimum: Score
  /** How many points are missing; null with geen beeld. */
  tekort: number | null
}

/** W8: the answered stellingen that stay under what `stadium` asks, in the order of the kader. */
export function belemmeringenVoor(
  kader: Kader,
  kenmerken: Kenmerken,
  waarden: Waarden,
  stadium: Stadium,
): Belemmering[] {
  return tel(kader, kenmerken).tellend.flatMap((stelling): Belemmering[] => {
    const waarde = waardeVan(waarden, stelling.id)
    const eis = eisVan(kader, kenmerken, stelling, stadium)
    if (waarde === null || eis.minimum === null || haalt(waarde, eis)) return []
    const basis = { stellingId: stelling.id, succesfactor: stelling.succesfactor, minimum: eis.minimum }
    return waarde === 'geen-beeld'
      ? [{ ...basis, reden: 'geen-beeld', score: null, tekort: null }]
      : [{ ...basis, reden: 'te-laag', score: waarde, tekort: eis.minimum - waarde }]
  })
}

/** W8: *bijna* is one to three belemmeringen, none of them geen beeld and none with a gap over one. */
export function isBijna(belemmeringen: readonly Belemmering[]): boolean {
  return (
    belemmeringen.length >= 1 &&
    belemmeringen.length <= 3 &&
    belemmeringen.every((belemmering) => belemmering.tekort === 1)
  )
}
