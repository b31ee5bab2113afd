import type { Organisatiewijziging } from '~/contract/organisatieimport'
import { Tabelrol } from '../../ui/Tabelrol'
import styles from './Tabellen.module.css'

/** Every change that a CSV makes, in the order of its rows. */
export function Organisatietabel({ wijzigingen }: { wijzigingen: readonly Organisatiewijziging[] }) {
  return (
    <Tabelrol naam="Wat er verandert">
      <table className={styles.wijzigingen}>
        <caption className="visually-hidden">Wat er verandert</caption>
        <thead>
          <tr>
            <th scope="col">Rij</th>
            <th scope="col">Soort</th>
            <th scope="col">Naam</th>
            <th scope="col">Wat er gebeurt</th>
          </tr>
        </thead>
        <tbody>
          {wijzigingen.map((wijziging) => (
            <tr key={`${wijziging.rij} ${wijziging.soort} ${wijziging.veld} ${wijziging.naam}`}>
              <td>{wijziging.rij}</td>
              <td>{woorden[wijziging.soort]}</td>
              <td>{wijziging.naam}</td>
              <td>{gebeurt(wijziging)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Tabelrol>
  )
}

const woorden: Record<Organisatiewijziging['soort'], string> = {
  district: 'District',
  team: 'Team',
  persoon: 'Persoon',
  begeleider: 'Begeleider',
}

function gebeurt({ soort, veld, van, naar }: Organisatiewijziging): string {
  if (veld === 'naam') return `Krijgt een andere naam: ${van} wordt ${naar}`
  if (veld === 'district') return `Gaat naar een ander district: van ${van} naar ${naar}`
  if (soort === 'team') return `Nieuw, in district ${naar}`
  return soort === 'begeleider' ? `Gaat ${naar} begeleiden` : 'Nieuw'
}
