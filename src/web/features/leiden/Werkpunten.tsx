import { Knop } from '../../ui/Knop'
import { useLeiding } from './useLeiden'
import styles from './Werkpunten.module.css'
import { Werkpuntformulier } from './Werkpuntformulier'

/** How many points a team takes on: more is a list that nobody keeps. */
const HOOGSTENS = 3

/** What the team will work on, one to three points; everybody sees them with the outcome. */
export function Werkpunten() {
  const { regie, doe, bezig } = useLeiding()
  const { werkpunten, leiding } = regie
  const zonder = (weg: number) =>
    doe({ soort: 'kies-werkpunten', punten: werkpunten.filter((_, i) => i !== weg) })
  return (
    <section aria-labelledby="werkpunten">
      <h2 id="werkpunten">Waar gaat het team aan werken?</h2>
      {werkpunten.length === 0 && <p>Kies een tot drie punten. De groep ziet ze bij de uitkomst.</p>}
      <ol className={styles.punten}>
        {werkpunten.map(({ vraagId, tekst }, i) => (
          <li key={`${vraagId} ${tekst}`}>
            <span>
              {vraagId && <b>{vraagId} </b>}
              {tekst}
            </span>
            {leiding.ikLeid && (
              <Knop variant="tekst" bezig={bezig === 'kies-werkpunten'} onClick={() => zonder(i)}>
                Weghalen<span className="visually-hidden">: {tekst}</span>
              </Knop>
            )}
          </li>
        ))}
      </ol>
      {leiding.ikLeid &&
        (werkpunten.length < HOOGSTENS ? (
          <Werkpuntformulier />
        ) : (
          <p>Drie punten is genoeg. Haal er een weg om een ander te kiezen.</p>
        ))}
    </section>
  )
}
