import type { Vraag } from '~/domein/kader/vragen'
import { Score } from '../../ui/Score'
import { vraagElementId } from '../../ui/vraagElementId'
import styles from './NietVanToepassing.module.css'

/** W1: a stelling that does not hold for this team is shown, takes no score and counts nowhere. */
export function NietVanToepassing({ vraag }: { vraag: Vraag }) {
  return (
    <div id={vraagElementId(vraag.id)} className={styles.nvt}>
      <span className={styles.nummer}>{vraag.id}</span>
      <div>
        <p className={styles.tekst}>{vraag.tekst}</p>
        <p className={styles.reden}>
          <Score waarde="nvt" /> Geldt niet voor dit team, want het voert de Participatiewet niet uit.
        </p>
      </div>
    </div>
  )
}
