import { datum } from '../../ui/datum'
import styles from './EerdereSessies.module.css'
import { type Sessiegegevens, wijzewoord } from './sessiewoorden'

/** The sessions on this weging that are over. */
export function EerdereSessies({ sessies }: { sessies: readonly Sessiegegevens[] }) {
  if (sessies.length === 0) return null
  return (
    <section aria-labelledby="eerdere-sessies">
      <h2 id="eerdere-sessies">Eerdere sessies</h2>
      <ul className={styles.lijst}>
        {sessies.map(({ id, geopendOp, wijze, leider, deelnemers, afgesproken }) => (
          <li key={id}>
            <b>{datum(geopendOp)}</b>
            <span>
              {wijzewoord[wijze]}, geleid door {leider.naam}
            </span>
            <span>
              {deelnemers !== null && `${deelnemers} ${deelnemers === 1 ? 'deelnemer' : 'deelnemers'}, `}
              {afgesproken} afgesproken
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
