import { peilingvragen } from '~/contract/peiling'
import { Staaf } from '../../ui/Staaf'
import styles from './Peilinguitslag.module.css'
import type { Schermprops } from './Schermprops'

const schaal = [1, 2, 3, 4, 5] as const

/** What came out of the peiling: each question with how many gave 1 to 5. Those with too few answers are left out (G3). */
export function Peilinguitslag({ beamer: { moment } }: Schermprops) {
  const uitslag = moment.peiling ?? []
  const meeste = Math.max(1, ...uitslag.flatMap(({ aantallen }) => aantallen))
  return (
    <>
      <h1>Hoe was deze sessie?</h1>
      {uitslag.length === 0 ? (
        <p>Er zijn minder dan drie antwoorden. Dan tonen we geen uitslag: die zou laten zien wie wat koos.</p>
      ) : (
        <table className={styles.uitslag}>
          <caption>Van 1 (helemaal niet) tot 5 (helemaal)</caption>
          <thead>
            <tr>
              <th scope="col">Vraag</th>
              {schaal.map((score) => (
                <th key={score} scope="col" className={styles.cel}>
                  {score}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {uitslag.map(({ vraag, aantallen }) => (
              <tr key={vraag}>
                <th scope="row">{peilingvragen.find(({ id }) => id === vraag)?.tekst}</th>
                {schaal.map((score) => (
                  <td key={score} className={styles.cel}>
                    <svg aria-hidden="true" focusable="false" className={styles.staaf}>
                      <Staaf soort={score} deel={(100 * (aantallen[score - 1] ?? 0)) / meeste} />
                    </svg>
                    {aantallen[score - 1]}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  )
}
