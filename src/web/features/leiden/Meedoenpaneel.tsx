import { Uitklap } from '../../ui/Uitklap'
import { Beameradres } from './Beameradres'
import { Meedoen } from './Meedoen'
import { useLeiding } from './useLeiden'
import styles from './Voorbereiding.module.css'

/** How to join and where the screen for the room is, for who comes late; before the beginning the first stands above. */
export function Meedoenpaneel() {
  const voorbereiding = useLeiding().regie.moment.status === 'voorbereiding'
  return (
    <Uitklap titel={voorbereiding ? 'Scherm voor de beamer' : 'Meedoen en beamer'}>
      <div className={styles.delen}>
        {!voorbereiding && <Meedoen />}
        <Beameradres />
      </div>
    </Uitklap>
  )
}
