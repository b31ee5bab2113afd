import { Bevestigknop } from '../../ui/Bevestigknop'
import styles from './AndereLeider.module.css'
import { useLeiding } from './useLeiden'

/** For who does not lead: who does, and the way to take over. It never happens by itself, and everybody sees it. */
export function AndereLeider() {
  const { regie, doe, bezig } = useLeiding()
  const { leider } = regie.leiding
  return (
    <div className={styles.balk}>
      <p>
        <b>{leider.naam} leidt deze sessie.</b> U kijkt mee en kunt niets veranderen.
      </p>
      <Bevestigknop
        knop="Leiding overnemen"
        bezig={bezig === 'neem-leiding'}
        titel={`De leiding overnemen van ${leider.naam}?`}
        ja="Ja, neem de leiding over"
        onJa={() => doe({ soort: 'neem-leiding' })}
      >
        <p>
          Daarna kunt u scores laten zien en afspraken vastleggen, en {leider.naam} niet meer. Iedereen in de
          sessie ziet dat u leidt. {leider.naam} kan de leiding terugnemen.
        </p>
      </Bevestigknop>
    </div>
  )
}
