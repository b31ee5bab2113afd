import type { Kader } from '~/domein/kader/Kader'
import { Score } from '../../ui/Score'
import { Stadium } from '../../ui/Stadium'
import { Tabelrol } from '../../ui/Tabelrol'
import styles from './Meetlat.module.css'

/** What stellingen are weighed with: the scale, and what each stadium asks (W2, W4). */
export function Meetlat({ kader }: { kader: Kader }) {
  const hoogste = kader.stadia.length - 1
  return (
    <>
      <h2>Schaal</h2>
      <ul className={styles.schaal}>
        {kader.schaal.map(({ score, betekenis }) => (
          <li key={score}>
            <Score waarde={score} />
            {betekenis}
          </li>
        ))}
      </ul>
      <p className={styles.geenBeeld}>Wie niet kan scoren, kiest “{kader.geenBeeld}”. Dat is geen score.</p>
      <h2>Stadia</h2>
      <Tabelrol naam="Wat elk stadium vraagt">
        <table className={styles.stadia}>
          <caption className="visually-hidden">Wat elk stadium minstens vraagt van elke stelling</caption>
          <thead>
            <tr>
              <th scope="col">Stadium</th>
              <th scope="col">Stelling van een succesfactor</th>
              <th scope="col">Andere stelling</th>
            </tr>
          </thead>
          <tbody>
            {kader.stadia.map(({ id, titel, minimum }, rang) => (
              <tr key={id}>
                <th scope="row">
                  <Stadium titel={titel} rang={rang} hoogste={hoogste} />
                </th>
                <td>{minimum ? `minstens ${minimum.succesfactor}` : 'vraagt niets'}</td>
                <td>{minimum ? `minstens ${minimum.overig}` : 'vraagt niets'}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Tabelrol>
    </>
  )
}
