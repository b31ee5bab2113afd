import type { Spreiding as Gegevens } from '~/contract/sessie'
import type { Kader } from '~/domein/kader/Kader'
import { classNames } from '../../ui/classNames'
import { Spreiding } from '../../weergave/Spreiding'
import styles from './Rondes.module.css'

/** What was revealed, one round beside the other. Of two rounds only the last is divided per functie: it is the newest. */
export function Rondes({ spreidingen, kader }: { spreidingen: readonly Gegevens[]; kader: Kader }) {
  const twee = spreidingen.length > 1
  return (
    <div className={classNames(twee && styles.naast)}>
      {spreidingen.map((spreiding) => (
        <section key={spreiding.ronde} aria-label={spreiding.ronde === 1 ? 'Eerste ronde' : 'Tweede ronde'}>
          {twee && (
            <h2 className={styles.titel}>{spreiding.ronde === 1 ? 'Eerste ronde' : 'Tweede ronde'}</h2>
          )}
          <Spreiding
            spreiding={twee && spreiding.ronde === 1 ? { ...spreiding, perFunctie: [] } : spreiding}
            kader={kader}
            groot
          />
        </section>
      ))}
    </div>
  )
}
