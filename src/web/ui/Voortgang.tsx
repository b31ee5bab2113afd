import { useId } from 'react'
import styles from './Voortgang.module.css'

type Props = { gedaan: number; totaal: number; woord?: string }

/**
 * How far a task is, in words with a thin bar under it.
 *
 * @param woord what has been done ("beantwoord")
 *
 * WCAG 1.4.1 (the words say it, the bar shows it), 4.1.2 (a native progress element, named by those words).
 */
export function Voortgang({ gedaan, totaal, woord = 'beantwoord' }: Props) {
  const id = useId()
  return (
    <div className={styles.voortgang}>
      <label htmlFor={id}>
        {gedaan} van {totaal} {woord}
      </label>
      <progress id={id} value={gedaan} max={totaal} className={styles.spoor} />
    </div>
  )
}
