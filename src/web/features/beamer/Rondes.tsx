import type { Spreiding as Gegevens } from '~/contract/sessie'
import type { Kader } from '~/domein/kader/Kader'
import { classNames } from '../../ui/classNames'
import { Spreiding } from '../../weergave/Spreiding'
import styles from './Rondes.module.css'

interface Props {
  spreidingen: readonly Gegevens[]
  /** The round that the vraag is in. */
  ronde: 1 | 2
  kader: Kader
}

/** What was revealed, one round beside the other. Of two rounds only the last is divided per functie: it is the newest. */
export function Rondes({ spreidingen, ronde, kader }: Props) {
  const twee = spreidingen.length > 1
  return (
    <div className={classNames(twee && styles.naast)}>
      {spreidingen.map((spreiding) => (
        <section key={spreiding.ronde} aria-label={spreiding.ronde === 1 ? 'Eerste ronde' : 'Tweede ronde'}>
          {ronde === 2 && (
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
