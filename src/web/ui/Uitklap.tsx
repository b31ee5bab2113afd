import type { ReactNode } from 'react'
import styles from './Uitklap.module.css'

type Props = { titel: ReactNode; open?: boolean; children: ReactNode }

/**
 * Something for who wants to know more, folded away until asked for.
 *
 * @param open unfolded from the start
 *
 * WCAG 2.1.1 and 4.1.2: the browser's own details and summary.
 */
export function Uitklap({ titel, open, children }: Props) {
  return (
    <details className={styles.uitklap} open={open}>
      <summary className={styles.titel}>
        <span>{titel}</span>
      </summary>
      <div className={styles.inhoud}>{children}</div>
    </details>
  )
}
