import styles from './Tempo.module.css'
import { useTempo } from './useTempo'

/** G8: how much time there is, and for how many vragen. */
export function Tempo() {
  const { tijd, vragen, perVraag } = useTempo()
  return (
    <p className={styles.tempo}>
      <b>{tijd}</b>
      <br />
      {vragen}
      {perVraag && `, ${perVraag}`}
    </p>
  )
}
