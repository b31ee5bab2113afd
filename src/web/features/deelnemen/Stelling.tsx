import type { Vraag } from '~/domein/kader/vragen'
import { classNames } from '../../ui/classNames'
import styles from './Stelling.module.css'

/** From so many characters on a statement is set smaller. */
const LANG = 170

/** What is asked, as the heading of the page (WCAG 2.4.6); it takes focus when the vraag changes. */
export function Stelling({ vraag }: { vraag: Vraag }) {
  return (
    <h1 tabIndex={-1} className={classNames(styles.stelling, vraag.tekst.length >= LANG && styles.lang)}>
      <span className={styles.nummer}>{vraag.soort === 'stelling' ? vraag.id : vraag.sectie.id}</span>{' '}
      {vraag.tekst}
    </h1>
  )
}
