import { Link } from '@tanstack/react-router'
import type { RondeInLijst } from '~/contract/rondes'
import { kwartaalnaam } from '../../ui/kwartaalnaam'
import styles from './Voortgang.module.css'

/** How many rondes stand here; the others are on the page of rondes. */
const HOOGSTENS = 4

/** The way to the last few rondes. */
export function Rondelinks({ rondes, gekozen }: { rondes: readonly RondeInLijst[]; gekozen: string }) {
  const geopend = rondes.filter(({ fase, id }, i) => fase !== 'gepland' && (i < HOOGSTENS || id === gekozen))
  if (geopend.length < 2) return null
  return (
    <nav aria-label="Ronde">
      <ul className={styles.rondes}>
        {geopend.map(({ id }) => (
          <li key={id}>
            <Link to="/voortgang" search={{ ronde: id }} aria-current={id === gekozen ? 'page' : undefined}>
              {kwartaalnaam(id)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
