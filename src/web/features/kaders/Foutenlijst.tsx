import type { Kadermelding } from '~/contract/kaders'
import { metHoofdletter, zoveel } from '../../weergave/telwoord'
import styles from './Foutenlijst.module.css'
import { foutgroepen } from './foutgroepen'

type Props = { meldingen: readonly Kadermelding[]; fouten: number }

/** Every fault in a file, section by section, where a person looks for it. */
export function Foutenlijst({ meldingen, fouten }: Props) {
  return (
    <>
      <p role="status">
        {fouten === 1 ? 'Er staat' : 'Er staan'} {zoveel(fouten, 'fout', 'fouten')} in het bestand. Verbeter{' '}
        {fouten === 1 ? 'die' : 'ze'} en kies het bestand opnieuw; er is niets opgenomen.
        {meldingen.length < fouten && ` Hieronder staan de eerste ${meldingen.length}.`}
      </p>
      {foutgroepen(meldingen).map(({ titel, fouten: lijst }) => (
        <section key={titel}>
          <h3>{metHoofdletter(titel)}</h3>
          <ul className={styles.lijst}>
            {lijst.map(({ plek, wat, doe }, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two faults may read the same, and the list never changes
              <li key={i}>
                <strong className={styles.plek}>{metHoofdletter(plek)}</strong>
                <span className={styles.wat}>
                  {metHoofdletter(wat)}
                  {/[.?]$/.test(wat) ? '' : '.'} {doe}
                </span>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  )
}
