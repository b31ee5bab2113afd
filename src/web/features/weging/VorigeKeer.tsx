import type { Waarde } from '~/domein/weging/Antwoord'
import { classNames } from '../../ui/classNames'
import { Score } from '../../ui/Score'
import styles from './VorigeKeer.module.css'

/** What the team answered last time, small, so that it informs and does not steer. */
export function VorigeKeer({ waarde, toelichting }: { waarde: Waarde | null; toelichting: string }) {
  return (
    <p className={classNames(styles.vorige, toelichting && styles.metTekst)}>
      Vorige keer: <Score waarde={waarde} />
      {toelichting && ` “${toelichting}”`}
    </p>
  )
}
