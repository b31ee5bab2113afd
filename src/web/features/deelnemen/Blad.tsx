import type { ReactNode } from 'react'
import styles from './Blad.module.css'

type Props = { team: string; plek?: ReactNode; children: ReactNode }

/**
 * A page on a phone: one column with a line on top that says where one is.
 *
 * @param plek how far the group is ("43 van 68")
 *
 * WCAG 1.3.1 (a main landmark), 1.4.10 (one column at any width).
 */
export function Blad({ team, plek, children }: Props) {
  return (
    <main id="inhoud" tabIndex={-1} className={styles.blad}>
      <div className={styles.kop}>
        <span>{team}</span>
        {plek && <span>{plek}</span>}
      </div>
      {children}
    </main>
  )
}
