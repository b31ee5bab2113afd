import { Uitklap } from '../../ui/Uitklap'
import { Parkeerformulier } from './Parkeerformulier'
import styles from './Parkeerlijst.module.css'
import { Parkeerpunt } from './Parkeerpunt'
import { useLeiding } from './useLeiden'

/** Subjects that the group does not want to lose and does not talk about now. */
export function Parkeerlijst() {
  const { regie } = useLeiding()
  const { parkeerpunten, leiding } = regie
  const open = parkeerpunten.filter(({ klaar }) => !klaar).length
  return (
    <Uitklap titel={`Parkeerlijst (${open})`}>
      {parkeerpunten.length === 0 && <p>Er staat niets op de parkeerlijst.</p>}
      <ul className={styles.punten}>
        {parkeerpunten.map((punt) => (
          <Parkeerpunt key={punt.id} punt={punt} />
        ))}
      </ul>
      {leiding.ikLeid && <Parkeerformulier />}
    </Uitklap>
  )
}
