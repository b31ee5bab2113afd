import { standen } from '../../weergave/teamstand'
import styles from './Districten.module.css'
import { Standbalk } from './Standbalk'

/** What the colours and signs of the bars mean. @param zonder what does not occur on this page */
export function Legenda({ zonder }: { zonder?: 'teruggegeven' }) {
  return (
    <ul className={styles.legenda}>
      {standen
        .filter(({ stand }) => stand !== zonder)
        .map(({ stand, telling, woord, teken }) => (
          <li key={stand}>
            <span className={styles.proef}>
              <Standbalk telling={{ teams: 1, [telling]: 1 }} />
            </span>
            <span aria-hidden="true">{teken}</span> {woord}
          </li>
        ))}
    </ul>
  )
}
