import { Link } from '@tanstack/react-router'
import type { Weging } from '~/contract/wegingen'
import type { Kader } from '~/domein/kader/Kader'
import { useLevensloop } from '../gegevens/levensloop'
import { datumEnTijd } from '../ui/datum'
import styles from './Historie.module.css'
import { levensstap } from './levensstap'

/** Every step in the life of a weging: what, who and when, oldest first; and its other revisies, which stay to be seen (L2). */
export function Historie({ weging, kader }: { weging: Weging; kader: Kader }) {
  const levensloop = useLevensloop(weging.id)
  if (!levensloop) return null
  const andere = levensloop.revisies.filter(({ id }) => id !== weging.id)
  return (
    <section aria-labelledby="historie">
      <h2 id="historie">Wat er met deze weging is gebeurd</h2>
      <ol className={styles.stappen}>
        {levensloop.historie.map(({ nummer, op, door, handeling, stadium, reden }) => (
          <li key={nummer}>
            <span className={styles.wanneer}>
              {datumEnTijd(op)}, {door.naam}
            </span>
            <span>
              {levensstap(kader, { handeling, stadium })}
              {reden && <span className={styles.reden}>“{reden}”</span>}
            </span>
          </li>
        ))}
      </ol>
      {andere.length > 0 && (
        <p>
          {andere.map(({ id, revisie, status }, i) => (
            <span key={id}>
              {i > 0 && ' · '}
              <Link to="/wegingen/$wegingId/uitkomst" params={{ wegingId: id }}>
                {revisie > weging.revisie ? 'De correctie hierop' : 'Wat eerder is vastgesteld'} (revisie{' '}
                {revisie}
                {revisie > weging.revisie && status !== 'vastgesteld' && ', nog niet vastgesteld'})
              </Link>
            </span>
          ))}
        </p>
      )}
    </section>
  )
}
