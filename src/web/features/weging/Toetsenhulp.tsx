import { Dialoog } from '../../ui/Dialoog'
import { Knop } from '../../ui/Knop'
import styles from './Toetsenhulp.module.css'

const toetsen: [string, string][] = [
  ['1 tot en met 5', 'geeft de stelling die u hebt gekozen een score en gaat naar de volgende'],
  ['0', 'kiest Geen beeld en gaat naar de volgende'],
  ['Delete', 'haalt het antwoord weg'],
  ['Pijltjes', 'kiezen een andere score, zoals bij alle keuzerondjes'],
  ['Tab', 'gaat naar het volgende veld, Shift en Tab naar het vorige'],
  ['Enter', 'opent een link of drukt op een knop; het dient nooit iets in'],
]

/** All keys of the form, in a panel. */
export function Toetsenhulp({ open, onSluit }: { open: boolean; onSluit: () => void }) {
  return (
    <Dialoog
      open={open}
      titel="Invullen met toetsen"
      onSluit={onSluit}
      acties={
        <Knop variant="rustig" onClick={onSluit}>
          Sluiten
        </Knop>
      }
    >
      <dl className={styles.toetsen}>
        {toetsen.map(([toets, wat]) => (
          <div key={toets}>
            <dt>{toets}</dt>
            <dd>{wat}</dd>
          </div>
        ))}
      </dl>
      <p>
        De cijfers werken als een keuzerondje van de stelling is gekozen. In een toelichting typt u gewoon
        cijfers.
      </p>
    </Dialoog>
  )
}
