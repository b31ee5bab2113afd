import type { Voortgang } from '~/contract/voortgang'
import { dagenTussen } from '~/domein/ronde/dagen'
import { datum } from '../../ui/datum'
import { Tabelrol } from '../../ui/Tabelrol'
import { Uitklap } from '../../ui/Uitklap'
import { standen } from '../../weergave/teamstand'
import balk from './Standbalk.module.css'
import styles from './Verloop.module.css'
import { perWeek, verloopkop, verloopsamenvatting } from './verloopzin'

/** Height of the drawing in units of its own. */
const HOOG = 100

/** How it came to be, day by day: a column for each day, as high as there are teams. What is still empty is to come. */
export function Verloop({ ronde, verloop }: Pick<Voortgang, 'ronde' | 'verloop'>) {
  const teams = verloop[0]?.teams ?? 0
  if (verloop.length === 0 || teams === 0) return null
  const dagen = Math.max(verloop.length, dagenTussen(ronde.opent, ronde.sluit) + 1)
  return (
    <>
      <h2>{verloopkop(verloop)}</h2>
      <p>{verloopsamenvatting(verloop, datum)}</p>
      <figure className={styles.figuur}>
        <svg
          viewBox={`0 0 ${dagen} ${HOOG}`}
          preserveAspectRatio="none"
          className={styles.tekening}
          aria-hidden="true"
        >
          {verloop.map((dag, i) => {
            let hoogte = 0
            return standen.map(({ stand, telling }) => {
              if (stand === 'niet-begonnen' || dag[telling] === 0) return null
              const hoog = (HOOG * dag[telling]) / teams
              hoogte += hoog
              return (
                <rect
                  key={`${dag.dag} ${stand}`}
                  x={i}
                  y={HOOG - hoogte}
                  width="1"
                  height={hoog}
                  className={balk[stand]}
                />
              )
            })
          })}
          <path d={rand(verloop, teams)} className={styles.rand} />
        </svg>
        <div className={styles.as} aria-hidden="true">
          <span>{datum(ronde.opent)}</span>
          <span>{datum(ronde.sluit)}</span>
        </div>
        <figcaption className={styles.bijschrift}>
          Van onder naar boven: vastgesteld, ingediend, teruggegeven en bezig. De volle hoogte is {teams}{' '}
          {teams === 1 ? 'team' : 'teams'}.
        </figcaption>
      </figure>
      <Uitklap titel="Als tabel, per week">
        <Tabelrol naam="Verloop per week">
          <table>
            <caption>Aantal teams aan het eind van de dag</caption>
            <thead>
              <tr>
                <th scope="col">Dag</th>
                {standen.map(({ stand, woord }) => (
                  <th key={stand} scope="col" className="number">
                    {woord}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {perWeek(verloop).map((dag) => (
                <tr key={dag.dag}>
                  <th scope="row">{datum(dag.dag)}</th>
                  {standen.map(({ stand, telling }) => (
                    <td key={stand} className="number">
                      {dag[telling]}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </Tabelrol>
      </Uitklap>
    </>
  )
}

/** The edge over the columns: without it the lightest of them would be lost on paper (WCAG 1.4.11). */
function rand(verloop: Voortgang['verloop'], teams: number): string {
  const treden = verloop.map(({ nietBegonnen }, i) => `V${(HOOG * nietBegonnen) / teams}H${i + 1}`)
  return `M0 ${HOOG}${treden.join('')}`
}
