import type { ReactNode } from 'react'
import { classNames } from './classNames'
import { Stadium } from './Stadium'
import styles from './Wegstrook.module.css'

/** A stadium on the way, from the lowest to the highest, with a small line under it ("nog 2 stellingen"). */
type Halte = { id: string; titel: string; onder?: ReactNode }

type Props = { stadia: readonly Halte[]; hier: string | null; naam?: string }

/**
 * The way from the first stadium to the last, with where the team stands.
 *
 * @param hier id of the stadium the team has; null while that cannot be said
 * @param naam names the list for a screen reader
 *
 * WCAG 1.3.1 (an ordered list, `aria-current`), 1.4.1 (a thick line, bold and the small text, not colour alone).
 */
export function Wegstrook({ stadia, hier, naam = 'De stadia op weg' }: Props) {
  return (
    <ol className={styles.weg} aria-label={naam}>
      {stadia.map(({ id, titel, onder }, rang) => (
        <li
          key={id}
          className={classNames(styles.halte, id === hier && styles.hier)}
          aria-current={id === hier ? 'step' : undefined}
        >
          <Stadium titel={titel} rang={rang} hoogste={stadia.length - 1} />
          {onder && <span className={styles.onder}>{onder}</span>}
        </li>
      ))}
    </ol>
  )
}
