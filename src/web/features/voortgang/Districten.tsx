import type { Telling } from '~/contract/rondes'
import { opsomming } from '../../ui/opsomming'
import { Tabelrol } from '../../ui/Tabelrol'
import { Uitklap } from '../../ui/Uitklap'
import { standen, tellingDelen } from '../../weergave/teamstand'
import styles from './Districten.module.css'
import { Legenda } from './Legenda'
import { Standbalk } from './Standbalk'

type Getallen = Partial<Telling> & Pick<Telling, 'teams'>
type District = Getallen & { naam: string }

interface Props {
  districten: readonly District[]
  totaal: Getallen
  /** What this page does not tell apart. */
  zonder?: 'teruggegeven'
}

/** Each district by name: in words, as a bar, and all of them as a table. */
export function Districten({ districten, totaal, zonder }: Props) {
  const kolommen = standen.filter(({ stand }) => stand !== zonder)
  return (
    <>
      <Legenda {...(zonder && { zonder })} />
      <ul className={styles.districten}>
        {districten.map((district) => (
          <li key={district.naam}>
            <h3 className={styles.naam}>{district.naam}</h3>
            <p className={styles.woorden}>{opsomming(tellingDelen(district))}</p>
            <Standbalk telling={district} />
          </li>
        ))}
      </ul>
      <Uitklap titel="Als tabel">
        <Tabelrol naam="Teams per district">
          <table>
            <caption>Aantal teams per district, naar hoe ver zij zijn</caption>
            <thead>
              <tr>
                <th scope="col">District</th>
                {kolommen.map(({ stand, woord }) => (
                  <th key={stand} scope="col" className="number">
                    {woord}
                  </th>
                ))}
                <th scope="col" className="number">
                  teams
                </th>
              </tr>
            </thead>
            <tbody>
              {[...districten, { ...totaal, naam: 'Samen' }].map((rij) => (
                <tr key={rij.naam}>
                  <th scope="row">{rij.naam}</th>
                  {kolommen.map(({ stand, telling }) => (
                    <td key={stand} className="number">
                      {rij[telling] ?? 0}
                    </td>
                  ))}
                  <td className="number">{rij.teams}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </Tabelrol>
      </Uitklap>
    </>
  )
}
