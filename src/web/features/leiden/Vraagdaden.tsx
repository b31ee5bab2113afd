import { Bevestigknop } from './Bevestigknop'
import { Hoofdknop } from './Hoofdknop'
import { useLeiding } from './useLeiden'
import { Verder } from './Verder'
import styles from './Vraagdaden.module.css'

/** What can be done with the vraag that is on. The main thing stands in one place, at the bottom of the screen. */
export function Vraagdaden() {
  const { regie } = useLeiding()
  const { vraagstatus } = regie.moment
  return (
    <>
      {vraagstatus === 'onthuld' && <NogEens />}
      <div className={styles.balk}>
        <Hoofdknop />
        <Verder />
      </div>
    </>
  )
}

function NogEens() {
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
