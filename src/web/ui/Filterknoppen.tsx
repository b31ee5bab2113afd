import styles from './Filterknoppen.module.css'

interface Optie<T extends string> {
  waarde: T
  label: string
  /** How many there are; left out where counting says nothing. */
  aantal?: number
}

interface Props<T extends string> {
  naam: string
  opties: readonly Optie<T>[]
  gekozen: T
  onKies: (waarde: T) => void
}

/**
 * Buttons beside each other of which one is pressed: what a list shows, or in which order.
 *
 * @param naam says what they choose, for a screen reader
 *
 * WCAG 1.4.1 (the pressed one has a sign), 2.5.8, 4.1.2 (a group of toggle buttons).
 */
export function Filterknoppen<T extends string>({ naam, opties, gekozen, onKies }: Props<T>) {
  return (
    <fieldset className={styles.groep}>
      <legend className="visually-hidden">{naam}</legend>
      {opties.map(({ waarde, label, aantal }) => (
        <button
          key={waarde}
          type="button"
          className={styles.knop}
          aria-pressed={waarde === gekozen}
          onClick={() => onKies(waarde)}
        >
          {label} {aantal !== undefined && <span className={styles.aantal}>{aantal}</span>}
        </button>
      ))}
    </fieldset>
  )
}
