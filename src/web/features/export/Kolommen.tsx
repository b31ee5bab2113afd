import { useQuery } from '@tanstack/react-query'
import { type Exportkeuze, exportkolommenQuery } from '../../gegevens/export'
import { Tabelrol } from '../../ui/Tabelrol'
import styles from './Kolommen.module.css'

type Props = { kaderVersie: string; wat: Exportkeuze['wat']; sectieId: string }

/** The data dictionary: what each column means, of what kind it is, and which values it can have. */
export function Kolommen({ kaderVersie, wat, sectieId }: Props) {
  const { data } = useQuery(exportkolommenQuery(kaderVersie))
  if (!data) return null
  const anderOnderdeel = (naam: string) =>
    wat === 'wegingen' &&
    sectieId !== '' &&
    (/^(?:gemiddelde|aantal)(.+)$/.exec(naam)?.[1] ?? sectieId) !== sectieId
  const kolommen = data[wat].filter(({ naam }) => !anderOnderdeel(naam))
  return (
    <section aria-labelledby="kolommen">
      <h2 id="kolommen">Wat de kolommen betekenen</h2>
      <ul className={styles.afspraken}>
        {data.afspraken.map((zin) => (
          <li key={zin}>{zin}</li>
        ))}
      </ul>
      <Tabelrol naam="Kolommen">
        <table className={styles.kolommen}>
          <caption>
            De {kolommen.length} kolommen van een export van {wat}, wegingskader {data.kaderVersie}
          </caption>
          <thead>
            <tr>
              <th scope="col">Kolom</th>
              <th scope="col">Soort</th>
              <th scope="col">Betekenis</th>
              <th scope="col">Waarden</th>
            </tr>
          </thead>
          <tbody>
            {kolommen.map(({ naam, soort, betekenis, waarden }) => (
              <tr key={naam}>
                <th scope="row">
                  <code>{naam}</code>
                </th>
                <td>{soort}</td>
                <td>{betekenis}</td>
                <td>{waarden}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Tabelrol>
    </section>
  )
}
