import { Spreiding } from '../../weergave/Spreiding'
import styles from './Spreidingen.module.css'
import { useLeiding } from './useLeiden'

/** What has been revealed of the vraag that is on. Of two rounds both, beside each other where there is room (G5). */
export function Spreidingen() {
  const { regie, kader } = useLeiding()
  const { spreidingen, ronde } = regie.moment
  if (spreidingen.length === 0) return null
  const benoem = ronde === 2
  return (
    <div className={styles.spreidingen}>
      {spreidingen.map((spreiding) => (
        <div key={spreiding.ronde}>
          {benoem && (
            <h3 className={styles.kop}>{spreiding.ronde === 1 ? 'Eerste ronde' : 'Tweede ronde'}</h3>
          )}
          <Spreiding spreiding={spreiding} kader={kader} />
        </div>
      ))}
    </div>
  )
}
