import type { ReactNode } from 'react'
import { classNames } from '../../ui/classNames'
import styles from './Statusregel.module.css'
import type { Verzendstatus } from './verzendstatus'

/**
 * What became of the own choice, always in sight; `children` stands under it and is not announced.
 *
 * WCAG 4.1.3 (one polite status), 1.4.1 (the words say it, the colour supports it).
 */
export function Statusregel({ status, children }: { status: Verzendstatus | null; children?: ReactNode }) {
  return (
    <div className={classNames(styles.voet, !status && !children && styles.leeg)}>
      <div role="status" className={classNames(styles.status, status && styles[status.soort])}>
        {status?.tekst}
      </div>
      {children && <div className={styles.bij}>{children}</div>}
    </div>
  )
}
