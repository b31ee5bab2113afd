import { Link } from '@tanstack/react-router'
import type { Blokkade } from '~/contract/landelijkBeeld'
import type { Kader } from '~/domein/kader/Kader'
import styles from './Blokkadetabel.module.css'
import { stellingtekst } from './blokkadekop'

interface Props {
  bijschrift: string
  kader: Kader
  blokkades: readonly Blokkade[]
}

/** Stellingen with the number of teams that each holds back; each leads to how it went over the rondes. */
export function Blokkadetabel({ bijschrift, kader, blokkades }: Props) {
  return (
    <table className={styles.tabel}>
      <caption className="visually-hidden">{bijschrift}</caption>
      <thead>
        <tr>
          <th scope="col">Stelling</th>
          <th scope="col" className="number">
            Teams
          </th>
          <th scope="col" className="number">
            Geen beeld
          </th>
        </tr>
      </thead>
      <tbody>
        {blokkades.map(({ stellingId, teams, geenBeeld }) => (
          <tr key={stellingId}>
            <th scope="row">
              <div className={styles.stelling}>
                <Link to="/trend" search={{ stelling: stellingId }}>
                  {stellingId}
                </Link>{' '}
                <span>{stellingtekst(kader, stellingId)}</span>
              </div>
            </th>
            <td className="number">{teams}</td>
            <td className="number">{geenBeeld}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
