import type { Moment } from '~/contract/sessie'
import styles from './Telling.module.css'

interface Props {
  telling: Moment['telling']
  /** What they did: "hebben gekozen". */
  wat: string
  /** The same of one. */
  watEen: string
  voor?: string
}

/** "9 van 12 hebben gekozen". Told as it grows, after what is being read (WCAG 4.1.3). */
export function Telling({ telling: { gekozen, aanwezig }, wat, watEen, voor }: Props) {
  return (
    <p role="status" className={styles.telling}>
      {voor}
      <b>
        {gekozen} van {aanwezig}
      </b>{' '}
      {gekozen === 1 ? watEen : wat}
    </p>
  )
}
