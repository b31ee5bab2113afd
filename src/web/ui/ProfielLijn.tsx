import styles from './ProfielLijn.module.css'
import type { Profielrij } from './profielrij'

const plek = (score: number) => `${(score - 1) * 25}%`

/** From this distance on two dots can be told apart; closer, the open one becomes a ring around the full one. */
const vrij = 0.12

/** One row of the profile: grid lines, the tick, the line from then to now, and the dots. */
export function ProfielLijn({ rij: { nu, vorige, eindweging } }: { rij: Profielrij }) {
  const samen = nu !== null && vorige !== null && Math.abs(nu - vorige) < vrij
  return (
    <div className={styles.baan}>
      <svg className={styles.lijn} focusable="false" aria-hidden="true">
        {[1, 2, 3, 4, 5].map((score) => (
          <line key={score} x1={plek(score)} x2={plek(score)} y1="0" y2="100%" className={styles.raster} />
        ))}
        {nu !== null && vorige !== null && !samen && (
          <line x1={plek(vorige)} x2={plek(nu)} y1="50%" y2="50%" className={styles.verschil} />
        )}
        {eindweging !== null && (
          <rect x={plek(eindweging)} y="50%" width="3" height="26" className={styles.eindweging} />
        )}
        {vorige !== null && (
          <circle cx={plek(samen ? nu : vorige)} cy="50%" r={samen ? 10.5 : 6.25} className={styles.vorige} />
        )}
        {nu !== null && <circle cx={plek(nu)} cy="50%" r="7.5" className={styles.nu} />}
      </svg>
    </div>
  )
}
