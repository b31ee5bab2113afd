import { toonCode } from '~/domein/sessie/deelnamecode'
import styles from './Terugkeercode.module.css'

/** The code that gives the own seat back on another phone, with why to write it down. */
export function Terugkeercode({ code }: { code: string }) {
  return (
    <div className={styles.blok}>
      <p>Uw terugkeercode</p>
      <p className={styles.code}>{toonCode(code)}</p>
      <p>
        Schrijf hem op en houd hem voor uzelf. Valt uw telefoon uit? Dan gaat u met deze code op een andere
        telefoon verder op uw eigen plaats.
      </p>
    </div>
  )
}
