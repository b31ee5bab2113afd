import { peilingvragen } from '~/contract/peiling'
import { Tabelrol } from '../../ui/Tabelrol'
import styles from './Peilingstand.module.css'
import { useLeiding } from './useLeiden'

const antwoorden = [1, 2, 3, 4, 5]

/** The peiling: how many answered while it is on, and afterwards how many gave which answer. */
export function Peilingstand() {
  const { moment } = useLeiding().regie
  const { gekozen, aanwezig } = moment.telling
  if (moment.scherm === 'peiling') {
    return (
      <p role="status">
        <b>
          {gekozen} van {aanwezig}
        </b>{' '}
        hebben de peiling ingevuld.
      </p>
    )
  }
  if (!moment.peiling) return null
  if (moment.peiling.length === 0) {
    return <p>Minder dan drie mensen vulden de peiling in. Dan tonen we geen uitslag.</p>
  }
  return (
    <div className={styles.uitslag}>
      <Tabelrol naam="Uitslag van de peiling">
        <table>
          <caption>Hoeveel mensen gaven welk antwoord (1 helemaal niet, 5 helemaal)</caption>
          <thead>
            <tr>
              <th scope="col">Vraag</th>
              {antwoorden.map((antwoord) => (
                <th key={antwoord} scope="col" className="number">
                  {antwoord}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {moment.peiling.map(({ vraag, aantallen }) => (
              <tr key={vraag}>
                <th scope="row">{peilingvragen.find(({ id }) => id === vraag)?.tekst}</th>
                {antwoorden.map((antwoord) => (
                  <td key={antwoord} className="number">
                    {aantallen[antwoord - 1]}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </Tabelrol>
    </div>
  )
}
