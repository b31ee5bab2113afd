import type { ReactNode } from 'react'
import { metKomma, metTeken } from './getal'
import type { Profielrij } from './profielrij'
import { Tabelrol } from './Tabelrol'

type Props = { bijschrift: ReactNode; rijen: readonly Profielrij[] }

/**
 * The profile as a table: the same rows as Puntprofiel, with the difference and the number of scores worked out.
 *
 * @param bijschrift the table's caption, which names it
 *
 * WCAG 1.1.1 (the equal of the drawing), 1.3.1 (headers for rows and columns).
 */
export function ProfielTabel({ bijschrift, rijen }: Props) {
  return (
    <Tabelrol>
      <table>
        <caption>{bijschrift}</caption>
        <thead>
          <tr>
            <th scope="col">Onderdeel</th>
            {['Dit kwartaal', 'Vorig kwartaal', 'Verschil', 'Eindweging', 'Gescoord'].map((kop) => (
              <th key={kop} scope="col" className="number">
                {kop}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rijen.map(({ id, label, nu, vorige, eindweging, aantal }) => (
            <tr key={id}>
              <th scope="row">{label}</th>
              <td className="number">{metKomma(nu)}</td>
              <td className="number">{metKomma(vorige)}</td>
              <td className="number">{metTeken(nu === null || vorige === null ? null : nu - vorige)}</td>
              <td className="number">{eindweging ?? '–'}</td>
              <td className="number">{aantal}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Tabelrol>
  )
}
