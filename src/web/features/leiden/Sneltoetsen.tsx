import { useState } from 'react'
import { Uitklap } from '../../ui/Uitklap'
import styles from './Sneltoetsen.module.css'
import { useSneltoetsen } from './useSneltoetsen'

/** The keys of this page, and a switch to turn them off (WCAG 2.1.4). */
export function Sneltoetsen() {
  const [aan, setAan] = useState(true)
  useSneltoetsen(aan)
  return (
    <Uitklap titel="Sneltoetsen">
      <dl className={styles.toetsen}>
        <div>
          <dt>
            <kbd>T</kbd>
          </dt>
          <dd>laat de scores zien</dd>
        </div>
        <div>
          <dt>
            <kbd>V</kbd>
          </dt>
          <dd>gaat naar de volgende vraag; zonder afspraak vraagt de app het eerst</dd>
        </div>
      </dl>
      <p>In een tekstveld typt u gewoon letters. Enter laat niets zien en gaat nergens heen.</p>
      <label className={styles.schakelaar}>
        <input type="checkbox" checked={aan} onChange={(event) => setAan(event.target.checked)} />
        Sneltoetsen gebruiken
      </label>
    </Uitklap>
  )
}
