import type { ReactNode } from 'react'
import { classNames } from './classNames'
import styles from './Melding.module.css'
import { type Meldingsoort, MeldingTeken } from './MeldingTeken'

const woorden: Record<Meldingsoort, string> = {
  info: 'Ter informatie',
  aandacht: 'Let op',
  gelukt: 'Gelukt',
  fout: 'Fout',
}

type Props = {
  soort: Meldingsoort
  titel?: ReactNode
  rol?: 'status' | 'alert' | undefined
  children?: ReactNode
}

/**
 * A notice on the page: a sign with its own shape, a word, and the text.
 *
 * @param titel stands instead of the kind's own word, which a screen reader still hears before it
 * @param rol `status` for what may wait, `alert` for what may not; leave out when the notice is there from the start
 *
 * WCAG 1.4.1 (shape and word beside colour), 4.1.3 (status messages).
 */
export function Melding({ soort, titel, rol, children }: Props) {
  return (
    <div className={classNames(styles.melding, styles[soort])} role={rol}>
      <MeldingTeken soort={soort} />
      <div className={styles.tekst}>
        <p className={styles.titel}>
          {titel ? <span className="visually-hidden">{woorden[soort]}: </span> : woorden[soort]}
          {titel}
        </p>
        {children}
      </div>
    </div>
  )
}
