import { Knop } from '../../ui/Knop'
import { kortNaam, vraagVan } from '../../weergave/vraagnaam'
import { eenmaal } from './eenmaal'
import { Hoofdknop } from './Hoofdknop'
import { useGang } from './useGang'
import { useLeiding } from './useLeiden'
import { Verderknop } from './Verderknop'
import styles from './Vraagdaden.module.css'

/** What can be done with the vraag that is on: the one main thing, always in the same place, and the way on and back. */
export function Vraagdaden() {
  const { regie, kader, gaNaar } = useLeiding()
  const { volgende, vorige } = useGang()
  const { vraagstatus } = regie.moment
  const afgesproken = vraagstatus === 'afgesproken'
  return (
    <div className={styles.balk}>
      <div className={styles.hoofd}>{afgesproken ? <Verderknop variant="hoofd" /> : <Hoofdknop />}</div>
      <div className={styles.rest}>
        {!afgesproken && <Verderknop variant="rustig" />}
        {volgende && (
          <span className={styles.hierna}>Hierna {kortNaam(vraagVan(kader, volgende.vraagId))}</span>
        )}
        {vorige && (
          <Knop variant="tekst" className={styles.vorige} onClick={eenmaal(() => gaNaar(vorige.vraagId))}>
            Vorige
          </Knop>
        )}
      </div>
    </div>
  )
}
