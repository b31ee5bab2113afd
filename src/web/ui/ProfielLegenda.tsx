import lijn from './ProfielLijn.module.css'
import styles from './Puntprofiel.module.css'

type Props = { nu: string; vorige: string; eindweging: string }

/** The marks of the profile, drawn as they are drawn there, each with what it stands for. */
export function ProfielLegenda({ nu, vorige, eindweging }: Props) {
  return (
    <div className={styles.legenda}>
      <span className={styles.merk}>
        <svg width="18" height="18" focusable="false" aria-hidden="true">
          <circle cx="9" cy="9" r="7.5" className={lijn.nu} />
        </svg>
        {nu}
      </span>
      <span className={styles.merk}>
        <svg width="18" height="18" focusable="false" aria-hidden="true">
          <circle cx="9" cy="9" r="6.25" className={lijn.vorige} />
        </svg>
        {vorige}
      </span>
      <span className={styles.merk}>
        <svg width="6" height="26" focusable="false" aria-hidden="true">
          <rect x="50%" y="50%" width="3" height="26" className={lijn.eindweging} />
        </svg>
        {eindweging}
      </span>
    </div>
  )
}
