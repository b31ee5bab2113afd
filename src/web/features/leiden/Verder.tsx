import type { MouseEvent } from 'react'
import { Knop } from '../../ui/Knop'
import { kortNaam, vraagVan } from '../../weergave/vraagnaam'
import { useGang } from './useGang'
import { useLeiding } from './useLeiden'
import styles from './Verder.module.css'

/** The way on and the way back. */
export function Verder() {
  const { regie, kader, bezig, gaNaar } = useLeiding()
  const { volgende, vorige, verder } = useGang()
  const afgesproken = regie.moment.vraagstatus === 'afgesproken'
  const naar = volgende && vraagVan(kader, volgende.vraagId)
  // The second click of a double click lands on the button of the next vraag.
  const eenmaal = (doe: () => void) => (event: MouseEvent) => event.detail <= 1 && doe()
  return (
    <>
      <Knop
        key={`verder-${regie.moment.vraagstatus}`}
        variant={afgesproken ? 'hoofd' : 'rustig'}
        bezig={bezig === 'ga-naar' || bezig === 'toon'}
        aria-keyshortcuts="v"
        onClick={eenmaal(verder)}
      >
        {naar
          ? naar.soort === 'stelling'
            ? 'Volgende stelling'
            : 'Naar de eindweging'
          : 'Naar de afronding'}
      </Knop>
      {naar && <span className={styles.hierna}>Hierna {kortNaam(naar)}</span>}
      {vorige && (
        <Knop variant="tekst" className={styles.vorige} onClick={eenmaal(() => gaNaar(vorige.vraagId))}>
          Vorige
        </Knop>
      )}
    </>
  )
}
