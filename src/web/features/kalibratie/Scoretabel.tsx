import type { Kalibratie } from '~/contract/district'
import styles from './Scoretabel.module.css'
import { Stellingrij } from './Stellingrij'
import type { Groep } from './volgorde'

interface Props {
  teams: Kalibratie['teams']
  groepen: readonly Groep[]
}

/**
 * Statements down, teams across by name. Scrolls within its own region, by keyboard too, with the statements staying in
 * sight (WCAG 1.4.10, 2.1.1).
 */
export function Scoretabel({ teams, groepen }: Props) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className={styles.rol} tabIndex={0} aria-label="Scores van de teams naast elkaar">
      <table className={styles.tabel}>
        <caption>Score per stelling en team, en hoe ver de teams uit elkaar liggen</caption>
        <thead>
          <tr>
            <th scope="col" className={styles.stelling}>
              Stelling
            </th>
            {teams.map(({ id, naam }) => (
              <th key={id} scope="col" className={styles.team}>
                <span>{naam}</span>
              </th>
            ))}
            <th scope="col" className={styles.maat}>
              Hoogste min laagste
            </th>
            <th scope="col" className={styles.maat}>
              Onderling verschil
            </th>
          </tr>
        </thead>
        {groepen.map(({ id, titel, rijen }) => (
          <tbody key={id}>
            <tr>
              <th scope="rowgroup" colSpan={teams.length + 3} className={styles.groep}>
                <span>{titel}</span>
              </th>
            </tr>
            {rijen.map((rij) => (
              <Stellingrij key={rij.vraag.id} rij={rij} teams={teams} />
            ))}
          </tbody>
        ))}
      </table>
    </section>
  )
}
