import { classNames } from '../../ui/classNames'
import { vraagVan } from '../../weergave/vraagnaam'
import { Afgesproken } from './Afgesproken'
import { Afspraakformulier } from './Afspraakformulier'
import { Eindwegingvoorstel } from './Eindwegingvoorstel'
import { Minderheid } from './Minderheid'
import { NogEens } from './NogEens'
import { Spreidingen } from './Spreidingen'
import { Telling } from './Telling'
import { useLeiding } from './useLeiden'
import { Vraagdaden } from './Vraagdaden'
import { Vraagkop } from './Vraagkop'
import styles from './Vraagscherm.module.css'
import { ZonderTelefoon } from './ZonderTelefoon'

/**
 * The vraag that is on: scored unseen, shown, talked about, agreed. What the group sees stands left, what is done with it
 * right, so that both fit on a laptop.
 */
export function Vraagscherm() {
  const { regie, kader } = useLeiding()
  const { moment, leiding, vragen } = regie
  const { vraagId, vraagstatus } = moment
  const regievraag = vragen.find((vraag) => vraag.vraagId === vraagId)
  if (!vraagId || !regievraag) return null
  return (
    <section aria-labelledby="vraagkop" className={styles.scherm}>
      <Vraagkop vraag={vraagVan(kader, vraagId)} />
      <Eindwegingvoorstel />
      <div className={classNames(styles.delen, leiding.ikLeid && styles.metBalk)}>
        {vraagstatus === 'open' && (
          <div>
            <Telling />
            <ZonderTelefoon />
          </div>
        )}
        {moment.spreidingen.length > 0 && (
          <Spreidingen>{vraagstatus === 'onthuld' && leiding.ikLeid && <NogEens />}</Spreidingen>
        )}
        {vraagstatus !== 'open' && (
          // Of its own for each vraag: what is typed for one never stands with another.
          <div key={vraagId}>
            {vraagstatus === 'onthuld' && leiding.ikLeid && <Afspraakformulier regievraag={regievraag} />}
            {moment.afspraak && <Afgesproken afspraak={moment.afspraak} />}
            <Minderheid vraagId={vraagId} />
          </div>
        )}
      </div>
      {leiding.ikLeid && <Vraagdaden />}
    </section>
  )
}
