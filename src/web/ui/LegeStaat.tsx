import type { ReactNode } from 'react'
import styles from './LegeStaat.module.css'

type Props = { titel: ReactNode; children?: ReactNode; actie?: ReactNode; kopniveau?: 2 | 3 }

/**
 * Says that there is nothing here (yet), why, and what can be done.
 *
 * @param kopniveau the level its title has in the page
 *
 * WCAG 1.3.1, 2.4.6.
 */
export function LegeStaat({ titel, children, actie, kopniveau = 2 }: Props) {
  const Titel = kopniveau === 2 ? 'h2' : 'h3'
  return (
    <div className={styles.leeg}>
      <Titel className={styles.titel}>{titel}</Titel>
      <div className={styles.tekst}>{children}</div>
      {actie && <div className="actions">{actie}</div>}
    </div>
  )
}
