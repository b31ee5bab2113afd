import type { Weging } from '~/contract/wegingen'
import type { Kader } from '~/domein/kader/Kader'
import { datum } from '../ui/datum'
import { Stadium } from '../ui/Stadium'
import { stadiumVan } from './stadia'
import styles from './Vaststelling.module.css'

/** What was settled, by whom and when; where it is another stadium than the computed one both, with the reason (L3). */
export function Vaststelling({ weging, kader }: { weging: Weging; kader: Kader }) {
  const { vastgesteld, berekendStadium } = weging
  if (!vastgesteld) return null
  const anders = berekendStadium !== null && berekendStadium !== vastgesteld.stadium
  return (
    <div className={styles.vaststelling}>
      <dl className={styles.stadia}>
        <dt>Vastgesteld</dt>
        <dd>
          <Stadium {...stadiumVan(kader, vastgesteld.stadium)} /> op {datum(vastgesteld.op)} door{' '}
          {vastgesteld.door.naam}
        </dd>
        {anders && (
          <>
            <dt>Berekend</dt>
            <dd>
              <Stadium {...stadiumVan(kader, berekendStadium)} />
            </dd>
          </>
        )}
        {vastgesteld.reden && (
          <>
            <dt>Reden</dt>
            <dd>{vastgesteld.reden}</dd>
          </>
        )}
      </dl>
    </div>
  )
}
