import { vraagVan } from '../../weergave/vraagnaam'
import { Afgesproken } from './Afgesproken'
import { Afspraakformulier } from './Afspraakformulier'
import { Eindwegingvoorstel } from './Eindwegingvoorstel'
import { Minderheid } from './Minderheid'
import { Spreidingen } from './Spreidingen'
import { Telling } from './Telling'
import { useLeiding } from './useLeiden'
import { Vraagdaden } from './Vraagdaden'
import { Vraagkop } from './Vraagkop'
import styles from './Vraagscherm.module.css'

/** The vraag that is on: scored unseen, shown, talked about, agreed. */
export function Vraagscherm() {
  const { regie, kader } = useLeiding()
  const { moment, leiding, vragen } = regie
  const { vraagId, vraagstatus } = moment
  const regievraag = vragen.find((vraag) => vraag.vraagId === vraagId)
  if (!vraagId || !regievraag) return null
  const vraag = vraagVan(kader, vraagId)
  return (
    <section aria-labelledby="vraagkop" className={styles.scherm}>
      <Vraagkop vraag={vraag} />
      <Eindwegingvoorstel />
      {vraagstatus === 'open' && <Telling />}
      <Spreidingen />
      {vraagstatus === 'onthuld' && leiding.ikLeid && (
        <Afspraakformulier key={vraagId} regievraag={regievraag} />
      )}
      {moment.afspraak && <Afgesproken afspraak={moment.afspraak} />}
      {leiding.ikLeid && <Vraagdaden />}
      {vraagstatus !== 'open' && <Minderheid key={vraagId} vraagId={vraagId} />}
    </section>
  )
}
