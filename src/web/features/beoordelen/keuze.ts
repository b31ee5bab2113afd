import type { BeoordeeldeVraag } from '~/contract/beoordeling'

/** Which statements a reviewer has on screen. */
export type Keuze = 'aandacht' | 'gewijzigd' | 'signalen' | 'alles'

/**
 * Whether a vraag is in a choice. What asks for attention is what changed, what has a signal and what was remarked on.
 * @param besproken ids of the vragen with a remark
 */
export function hoortBij(keuze: Keuze, vraag: BeoordeeldeVraag, besproken: ReadonlySet<string>): boolean {
  const gewijzigd = vraag.gewijzigd !== null
  const signaal = vraag.signalen.length > 0
  switch (keuze) {
    case 'alles':
      return true
    case 'gewijzigd':
      return gewijzigd
    case 'signalen':
      return signaal
    case 'aandacht':
      return gewijzigd || signaal || besproken.has(vraag.vraagId)
  }
}
