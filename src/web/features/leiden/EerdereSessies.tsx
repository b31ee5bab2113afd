import { datum } from '../../ui/datum'
import { Tabelrol } from '../../ui/Tabelrol'
import { type Sessiegegevens, wijzewoord } from './sessiewoorden'

/** The sessions on this weging that are over. */
export function EerdereSessies({ sessies }: { sessies: readonly Sessiegegevens[] }) {
  if (sessies.length === 0) return null
  return (
    <section aria-labelledby="eerdere-sessies">
      <h2 id="eerdere-sessies">Eerdere sessies</h2>
      <Tabelrol naam="Eerdere sessies">
        <table>
          <thead>
            <tr>
              <th scope="col">Datum</th>
              <th scope="col">Manier</th>
              <th scope="col">Begeleider</th>
              <th scope="col" className="number">
                Deelnemers
              </th>
              <th scope="col" className="number">
                Afgesproken
              </th>
            </tr>
          </thead>
          <tbody>
            {sessies.map((sessie) => (
              <tr key={sessie.id}>
                <th scope="row">{datum(sessie.geopendOp)}</th>
                <td>{wijzewoord[sessie.wijze]}</td>
                <td>{sessie.leider.naam}</td>
                <td className="number">{sessie.deelnemers ?? '–'}</td>
                <td className="number">{sessie.afgesproken}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Tabelrol>
    </section>
  )
}
