import type { ReactNode } from 'react'
import { Spreiding } from '../../weergave/Spreiding'
import styles from './Spreidingen.module.css'
import { useLeiding } from './useLeiden'

/**
 * What has been revealed of the vraag that is on. Of two rounds the last one first; the first stays in sight (G5).
 *
 * @param children what can be done with the last one
 */
export function Spreidingen({ children }: { children?: ReactNode }) {
  const { regie, kader } = useLeiding()
  const { spreidingen, ronde } = regie.moment
  return (
    <div className={styles.spreidingen}>
      {spreidingen.toReversed().map((spreiding, i) => (
        <div key={spreiding.ronde}>
          {ronde === 2 && (
            <h3 className={styles.kop}>{spreiding.ronde === 1 ? 'Eerste ronde' : 'Tweede ronde'}</h3>
          )}
          <Spreiding spreiding={spreiding} kader={kader} />
          {i === 0 && children}
        </div>
      ))}
    </div>
  )
}
