import { Knop } from '../../ui/Knop'
import type { Knopvariant } from '../../ui/knopKlasse'
import { vraagVan } from '../../weergave/vraagnaam'
import { eenmaal } from './eenmaal'
import { useGang } from './useGang'
import { useLeiding } from './useLeiden'

/** The way on: to the next vraag without an agreed score, and after the last to the end. */
export function Verderknop({ variant }: { variant: Knopvariant }) {
  const { kader, bezig } = useLeiding()
  const { volgende, verder } = useGang()
  const soort = volgende && vraagVan(kader, volgende.vraagId).soort
  return (
    <Knop
      variant={variant}
      bezig={bezig === 'ga-naar' || bezig === 'toon'}
      aria-keyshortcuts="v"
      onClick={eenmaal(verder)}
    >
      {soort === 'stelling'
        ? 'Volgende stelling'
        : soort === 'eindweging'
          ? 'Naar de eindweging'
          : 'Naar de afronding'}
    </Knop>
  )
}
