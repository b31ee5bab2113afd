import type { OpenWeging } from '../../gegevens/weging'
import { Stadium } from '../../ui/Stadium'
import { stadiumVan } from '../../weergave/stadia'
import { useUitkomst } from '../../weergave/useUitkomst'
import { uitlegVan } from '../../weergave/verwoord'
import styles from './Beoordelen.module.css'

/** What came out, in a sentence; when another stadium was settled than was computed, both with the reason. */
export function Uitslag({ open }: { open: OpenWeging }) {
  const { kader, kenmerken, indeling, open: openVragen } = useUitkomst(open)
  const { vastgesteld, berekendStadium, status } = open.weging
  const berekend = status === 'concept' ? null : berekendStadium
  return (
    <div className={styles.uitslag}>
      {berekend && (
        <p className={styles.stadium}>
          Berekend: <Stadium {...stadiumVan(kader, berekend)} />
        </p>
      )}
      {vastgesteld && (
        <p className={styles.stadium}>
          Vastgesteld: <Stadium {...stadiumVan(kader, vastgesteld.stadium)} />
        </p>
      )}
      {vastgesteld?.reden && <p>De reden om anders vast te stellen dan berekend: “{vastgesteld.reden}”</p>}
      <p>{uitlegVan(kader, kenmerken, indeling, openVragen.length)}</p>
    </div>
  )
}
