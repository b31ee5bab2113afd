import type { Kader } from '~/domein/kader/Kader'
import styles from './Kalibratie.module.css'
import { Scorecel } from './Scorecel'

/** What the colours and signs of the table mean; the number is always in it. */
export function Legenda({ kader }: { kader: Kader }) {
  return (
    <ul aria-label="Legenda" className={styles.legenda}>
      {kader.schaal.map(({ score, betekenis }) => (
        <li key={score}>
          <Scorecel waarde={score} /> {betekenis}
        </li>
      ))}
      <li>
        <Scorecel waarde="geen-beeld" /> {kader.geenBeeld.toLowerCase()}
      </li>
      <li>
        <Scorecel waarde="nvt" /> niet van toepassing
      </li>
      <li>
        <Scorecel waarde={3} gemerkt /> met een toelichting
      </li>
    </ul>
  )
}
