import { Aankomst } from './Aankomst'
import { Begin } from './Begin'
import { Meedoen } from './Meedoen'
import { PerFunctie } from './PerFunctie'
import { Sluiten } from './Sluiten'
import { useLeiding } from './useLeiden'
import styles from './Voorbereiding.module.css'

/** Before it begins: how to join, who is there, and the button that begins. */
export function Voorbereiding() {
  const { regie } = useLeiding()
  const { sessie, leiding } = regie
  return (
    <section aria-labelledby="voorbereiding">
      <h2 id="voorbereiding" tabIndex={-1} className={styles.kop}>
        {sessie.wijze === 'vooraf' ? 'Iedereen scoort vooraf' : 'De groep komt binnen'}
      </h2>
      <div className={styles.delen}>
        <Meedoen />
        <div>
          <Aankomst />
          <PerFunctie />
        </div>
      </div>
      {leiding.ikLeid && (
        <div className="actions">
          <Begin />
          <Sluiten knop="Sessie sluiten zonder te beginnen" />
        </div>
      )}
    </section>
  )
}
