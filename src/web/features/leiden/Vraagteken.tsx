import type { Vraagstatus } from '~/domein/sessie/overgangen'
import styles from './Vraagteken.module.css'

/** Where a vraag stands as a shape: an empty circle, a half one, a full one with a tick. The word stands beside it. */
export function Vraagteken({ status }: { status: Vraagstatus }) {
  return (
    <svg className={styles.teken} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <circle cx="8" cy="8" r="6.5" className={status === 'afgesproken' ? styles.vol : styles.rand} />
      {status === 'onthuld' && <path d="M8 1.5a6.5 6.5 0 0 0 0 13Z" className={styles.vol} />}
      {status === 'afgesproken' && <path d="m5 8.3 2.2 2.2L11.2 6" className={styles.vink} />}
    </svg>
  )
}
