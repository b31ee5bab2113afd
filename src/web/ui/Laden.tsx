import styles from './Laden.module.css'

type Props = { wat?: string; rijen?: number }

/**
 * Stands where a page or a part of it will come, about as large, so that nothing jumps when it does.
 *
 * @param wat said to a screen reader ("De weging wordt geladen")
 * @param rijen how many rows to hold room for
 *
 * WCAG 4.1.3. Nothing shows in the first instants: what comes at once should not flash.
 */
export function Laden({ wat = 'De pagina wordt geladen', rijen = 4 }: Props) {
  return (
    <div aria-busy="true" className={styles.laden}>
      <output className="visually-hidden">{wat}</output>
      <div aria-hidden="true" className={styles.vlakken}>
        <div className={styles.kop} />
        {Array.from({ length: rijen }, (_, rij) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the rows are all alike and never change place
          <div key={rij} className={styles.rij} />
        ))}
      </div>
    </div>
  )
}
