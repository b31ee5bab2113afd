import type { Moment } from '~/contract/sessie'
import type { Kader } from '~/domein/kader/Kader'
import { Score } from '../../ui/Score'
import styles from './Afspraak.module.css'

interface Props {
  afspraak: NonNullable<Moment['afspraak']>
  kader: Kader
}

/** What the group agreed on, and why. */
export function Afspraak({ afspraak: { waarde, toelichting }, kader }: Props) {
  const betekenis = kader.schaal.find(({ score }) => score === waarde)?.betekenis
  return (
    <section aria-labelledby="afspraak">
      <h2 id="afspraak" className={styles.titel}>
        Afgesproken
      </h2>
      <p className={styles.score}>
        <Score waarde={waarde} groot />
        {betekenis && <span>{betekenis}</span>}
      </p>
      {toelichting && <p className={styles.toelichting}>{toelichting}</p>}
    </section>
  )
}
