import type { Spreiding } from '~/contract/sessie'
import type { Kader } from '~/domein/kader/Kader'
import { aantalVan } from '~/domein/sessie/Aantallen'
import { functietitel } from '~/domein/sessie/functies'
import { Staaf } from '../ui/Staaf'
import styles from './SpreidingPerFunctie.module.css'

interface Props {
  kader: Kader
  groepen: Spreiding['perFunctie']
}

/**
 * The same spread per functie, as a table with a small bar over each number (G4). Bars are parts of their own group, all
 * on one measure, so that a group of five compares with one of twelve. A name stands over its row instead of before it: beside six
 * numbers there is no room for it on a phone.
 *
 * WCAG 1.3.1 (headers for columns and row groups), 1.4.1 (the numbers say it).
 */
export function SpreidingPerFunctie({ kader, groepen }: Props) {
  const rijen = groepen.map(({ functie, aantallen }) => {
    const aantal = aantalVan(aantallen)
    return {
      titel: functie ? functietitel(functie) : 'overige functies',
      aantal,
      cellen: [
        ...kader.schaal.map(({ score }) => ({ soort: score, keer: aantallen.scores[score - 1] ?? 0 })),
        { soort: 'geen-beeld' as const, keer: aantallen.geenBeeld },
      ].map((cel) => ({ ...cel, deel: cel.keer / Math.max(1, aantal) })),
    }
  })
  const grootste = Math.max(...rijen.flatMap(({ cellen }) => cellen.map(({ deel }) => deel))) || 1
  return (
    <table className={styles.functies}>
      <caption>
        Per functie
        <span className={styles.uitleg}>
          Alleen groepen van vijf of meer. Alle anderen staan samen bij overige functies.
        </span>
      </caption>
      <thead>
        <tr>
          {[...kader.schaal.map(({ score }) => score), kader.geenBeeld].map((kop) => (
            <th key={kop} scope="col" className={styles.cel}>
              {kop}
            </th>
          ))}
        </tr>
      </thead>
      {rijen.map(({ titel, aantal, cellen }) => (
        <tbody key={titel}>
          <tr>
            <th colSpan={cellen.length} scope="rowgroup" className={styles.functie}>
              {titel} <span className={styles.aantal}>({aantal})</span>
            </th>
          </tr>
          <tr>
            {cellen.map(({ soort, keer, deel }) => (
              <td key={soort} className={styles.cel}>
                <svg aria-hidden="true" focusable="false" className={styles.staaf}>
                  <Staaf soort={soort} deel={(100 * deel) / grootste} />
                </svg>
                {keer}
              </td>
            ))}
          </tr>
        </tbody>
      ))}
    </table>
  )
}
