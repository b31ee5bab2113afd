import { Bevestigknop } from '../../ui/Bevestigknop'
import styles from './NogEens.module.css'
import { useLeiding } from './useLeiden'

/** Back to choosing: for a second round (G5), or because the scores were shown too early. Each is explained first. */
export function NogEens() {
  const { regie, doe, bezig } = useLeiding()
  const { vraagId, ronde } = regie.moment
  if (!vraagId) return null
  return (
    <div className={styles.nogEens}>
      {ronde === 1 && (
        <Bevestigknop
          knop="Tweede ronde"
          variant="tekst"
          bezig={bezig === 'tweede-ronde'}
          titel="Nog een keer scoren?"
          ja="Begin de tweede ronde"
          onJa={() => doe({ soort: 'tweede-ronde', vraagId })}
        >
          <p>
            Iedereen kiest opnieuw, weer zonder dat iemand het ziet. De scores van de eerste ronde blijven in
            beeld. Een derde ronde is er niet.
          </p>
        </Bevestigknop>
      )}
      <Bevestigknop
        knop="Terug naar kiezen"
        variant="tekst"
        bezig={bezig === 'neem-terug'}
        titel="Terug naar kiezen?"
        ja="Ga terug naar kiezen"
        onJa={() => doe({ soort: 'neem-terug', vraagId })}
      >
        <p>
          Gebruik dit als u de scores te vroeg liet zien. Wie nog niet had gekozen, kan dat alsnog. De scores
          die al te zien waren liggen vast: wie gekozen had, kan niets meer veranderen.
        </p>
      </Bevestigknop>
    </div>
  )
}
