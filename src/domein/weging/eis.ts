import type { Kader, Stadium, Stelling } from '../kader/Kader'
import type { Score, Waarde } from './Antwoord'
import type { Kenmerken } from './Kenmerken'

/** What a stadium asks of one stelling, and by which rule. `minimum: null` means that it asks nothing. */
export interface Eis {
  minimum: Score | null
  regel: 'W2' | 'W3'
}

/**
 * The stadium that the source calls *in de basis*: the lowest one that has a minimum. Footnote rule W3 speaks of it.
 */
export function basisstadium(kader: Kader): Stadium | null {
  return kader.stadia.find((stadium) => stadium.minimum !== null) ?? null
}

/**
 * W2 and W3: the score that `stadium` asks of `stelling`. A stelling of a succesfactor has a minimum of its own. For a
 * team divided by bsn, a stelling with `bijBasisVolstaat` never stands in the way of the basis; it does count higher up.
 */
export function eisVan(kader: Kader, kenmerken: Kenmerken, stelling: Stelling, stadium: Stadium): Eis {
  if (stadium.minimum === null) return { minimum: null, regel: 'W2' }
  const volstaat = stelling.bijBasisVolstaat === 'indeling-op-bsn' && kenmerken.indelingOpBsn
  if (volstaat && stadium.id === basisstadium(kader)?.id) return { minimum: null, regel: 'W3' }
  return {
    minimum: stelling.succesfactor === null ? stadium.minimum.overig : stadium.minimum.succesfactor,
    regel: 'W2',
  }
}

/** W4: *geen beeld* reaches no minimum, for what nobody can see has not been shown. */
export function haalt(waarde: Waarde, eis: Eis): boolean {
  if (eis.minimum === null) return true
  return waarde !== 'geen-beeld' && waarde >= eis.minimum
}
