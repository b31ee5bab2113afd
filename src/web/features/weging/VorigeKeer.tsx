import type { Waarde } from '~/domein/weging/Antwoord'
import { Score } from '../../ui/Score'
import styles from './VorigeKeer.module.css'

/** What the team answered last time, small, so that it informs and does not steer. */
export function VorigeKeer({ waarde, toelichting }: { waarde: Waarde | null; toelichting: string }) {
  return (
    <p className={styles.vorige}>
      Vorige keer: <Score waarde={waarde} />
      {toelichting && <span className={styles.tekst}> “{toelichting}”</span>}
    </p>
  )
}
