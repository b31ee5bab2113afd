import type { ReactNode } from 'react'
import styles from './Stelregel.module.css'

type Props = { id: string; tekst: ReactNode; rechts?: ReactNode; children?: ReactNode }

/**
 * A statement as a row in a list ("Wat in de weg staat"); put it in a `<ul className="plain-list">`.
 *
 * @param id the statement's id as people know it
 * @param rechts what must be seen at once, such as the score and the one it needs
 * @param children small notes under the statement
 *
 * WCAG 1.3.1 (a list item), 1.4.10 (`rechts` goes under the text on a narrow screen).
 */
export function Stelregel({ id, tekst, rechts, children }: Props) {
  return (
    <li className={styles.regel}>
      <span className={styles.id}>{id}</span>
      <div className={styles.tekst}>
        {tekst}
        {children && <div className={styles.noten}>{children}</div>}
      </div>
      {rechts && <div className={styles.rechts}>{rechts}</div>}
    </li>
  )
}
