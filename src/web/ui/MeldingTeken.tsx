import styles from './MeldingTeken.module.css'

/** What a notice is about: plain information, something to look at, something done, something wrong. */
export type Meldingsoort = 'info' | 'aandacht' | 'gelukt' | 'fout'

const omtrek: Record<Meldingsoort, string> = {
  info: 'M12 2.5a9.5 9.5 0 1 1 0 19a9.5 9.5 0 1 1 0-19Z',
  aandacht: 'M12 2.5 22.5 21h-21Z',
  gelukt:
    'M5 2.5h14a2.5 2.5 0 0 1 2.5 2.5v14a2.5 2.5 0 0 1-2.5 2.5H5A2.5 2.5 0 0 1 2.5 19V5A2.5 2.5 0 0 1 5 2.5Z',
  fout: 'M8 2.5h8L21.5 8v8L16 21.5H8L2.5 16V8Z',
}

const binnenkant: Record<Meldingsoort, string> = {
  info: 'M12 11v6M12 6.8v.4',
  aandacht: 'M12 9.5v5M12 17.4v.4',
  gelukt: 'm7.5 12.5 3 3 6-7',
  fout: 'm8.5 8.5 7 7m0-7-7 7',
}

/** A sign whose outline tells the kind of notice: circle, triangle, square or octagon (WCAG 1.4.1). */
export function MeldingTeken({ soort }: { soort: Meldingsoort }) {
  return (
    <svg className={styles.teken} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={omtrek[soort]} className={styles.omtrek} />
      <path d={binnenkant[soort]} className={styles.binnenkant} />
    </svg>
  )
}
