import { useLeiding } from './useLeiden'
import { volgendeVraag, vorigeVraag } from './volgorde'

/** Where the group can go from here. */
export function useGang() {
  const { regie, doe, gaNaar } = useLeiding()
  const { vraagId } = regie.moment
  const volgende = volgendeVraag(regie, vraagId)
  return {
    /** The next vraag without an agreed score; null when there is no other. */
    volgende,
    vorige: vorigeVraag(regie, vraagId),
    /** On to that vraag, or to the end. */
    verder: () => (volgende ? gaNaar(volgende.vraagId, true) : doe({ soort: 'toon', scherm: 'uitkomst' })),
  }
}
