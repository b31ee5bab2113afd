import styles from './Plaatsen.module.css'
import { ScoreVoor } from './ScoreVoor'
import { useLeiding } from './useLeiden'

/** The seats without a phone, at the vraag that can be scored now: their scores come from the begeleider. */
export function ZonderTelefoon() {
  const { zetels, leiding } = useLeiding().regie
  const zonder = zetels.filter(({ zonderTelefoon }) => zonderTelefoon)
  if (zonder.length === 0 || !leiding.ikLeid) return null
  return (
    <ul aria-label="Plaatsen zonder telefoon" className={styles.plaatsen}>
      {zonder.map((zetel) => (
        <li key={zetel.id} className={styles.plaats}>
          <span className={styles.wie}>
            <b>Plaats {zetel.nummer}</b> <span className={styles.stand}>· zonder telefoon</span>
          </span>
          <ScoreVoor zetel={zetel} />
        </li>
      ))}
    </ul>
  )
}
