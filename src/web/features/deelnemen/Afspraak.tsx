import type { Moment } from '~/contract/sessie'
import type { Kader } from '~/domein/kader/Kader'
import { Score } from '../../ui/Score'
import styles from './Vraagscherm.module.css'

type Props = { afspraak: NonNullable<Moment['afspraak']>; kader: Kader }

/** What the team agreed on, with why. */
export function Afspraak({ afspraak: { waarde, toelichting }, kader }: Props) {
  const trede = kader.schaal.find(({ score }) => score === waarde)
  return (
    <section aria-labelledby="afspraak" className={styles.deel}>
      <h2 id="afspraak">Afgesproken</h2>
      <div className={styles.afspraak}>
        <p className={styles.waarde}>
          <Score waarde={waarde} /> {trede?.betekenis}
        </p>
        {toelichting && <p className={styles.toelichting}>{toelichting}</p>}
      </div>
    </section>
  )
}
