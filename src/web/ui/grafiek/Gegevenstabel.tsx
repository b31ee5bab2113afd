import { Tabelrol } from '../Tabelrol'
import styles from './Gegevenstabel.module.css'
import { type Gegevens, leesbaar } from './gegevens'

interface Props {
  bijschrift: string
  gegevens: Gegevens
}

/** What a chart draws, as a table: the equal of the drawing for who does not see it (WCAG 1.1.1, 1.3.1). */
export function Gegevenstabel({ bijschrift, gegevens: { kolommen, rijen } }: Props) {
  const klasse = (soort: string | undefined) => (soort === 'tekst' ? undefined : 'number')
  return (
    <Tabelrol naam={bijschrift}>
      <table className={styles.tabel}>
        <caption>{bijschrift}</caption>
        <thead>
          <tr>
            {kolommen.map(({ kop, soort }) => (
              <th key={kop} scope="col" className={klasse(soort)}>
                {kop}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rijen.map((rij) => (
            <tr key={String(rij[0])}>
              {kolommen.map((kolom, i) =>
                i === 0 ? (
                  <th key={kolom.kop} scope="row">
                    {leesbaar(rij[0], kolom)}
                  </th>
                ) : (
                  <td key={kolom.kop} className={klasse(kolom.soort)}>
                    {leesbaar(rij[i], kolom)}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </Tabelrol>
  )
}
