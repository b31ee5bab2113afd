import styles from './Sessiebalk.module.css'
import { useBeameradres } from './useBeameradres'

/** Opens the screen for the room in a window of its own. */
export function Beamerlink() {
  return (
    <a href={useBeameradres()} target="_blank" rel="noreferrer" className={styles.link}>
      Scherm voor de beamer openen<span className="visually-hidden"> (in een nieuw venster)</span>
    </a>
  )
}
