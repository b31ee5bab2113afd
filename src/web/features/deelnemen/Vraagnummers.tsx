import { Score } from '../../ui/Score'
import { kortNaam, vraagVan } from '../../weergave/vraagnaam'
import styles from './Vooraf.module.css'
import type { Zaal } from './zaal'

type Props = { titel: string; ids: readonly string[]; zaal: Zaal; ga: (vraagId: string) => void }

/** Vragen by their number, each a button to it, with the own score where there is one. */
export function Vraagnummers({ titel, ids, zaal: { kader, scores }, ga }: Props) {
  return (
    <>
      <h2 className={styles.sectie}>{titel}</h2>
      <ul className={styles.nummers}>
        {ids.map((id) => {
          const gekozen = scores.gekozen(id, 1)
          const naam = kortNaam(vraagVan(kader, id))
          return (
            <li key={id} className={naam.length > 4 || gekozen === 'geen-beeld' ? styles.breed : undefined}>
              <button type="button" onClick={() => ga(id)}>
                <span>{naam}</span> {gekozen !== null && <Score waarde={gekozen} />}
              </button>
            </li>
          )
        })}
      </ul>
    </>
  )
}
