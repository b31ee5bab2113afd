import styles from './Zoekveld.module.css'

type Props = {
  id: string
  label: string
  waarde: string
  onZoek: (waarde: string) => void
  telling?: string
}

/**
 * A field that narrows a list while one types.
 *
 * @param telling how many of the list are left ("3 van 103 teams"), announced politely as it changes
 *
 * WCAG 3.3.2 (a label that stays), 4.1.3 (the count as a status message).
 */
export function Zoekveld({ id, label, waarde, onZoek, telling }: Props) {
  return (
    <div className={styles.zoekveld}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="search"
        autoComplete="off"
        value={waarde}
        onChange={(event) => onZoek(event.target.value)}
      />
      {telling && (
        <p role="status" className={styles.telling}>
          {telling}
        </p>
      )}
    </div>
  )
}
