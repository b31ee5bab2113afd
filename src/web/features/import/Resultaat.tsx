import { Link } from '@tanstack/react-router'
import type { Importresultaat } from '~/contract/imports'
import { Knop } from '../../ui/Knop'
import { Melding } from '../../ui/Melding'
import { Stapkop } from '../../ui/Stapkop'
import { Telwoord, zoveel } from '../../weergave/telwoord'
import { resultaatwoord } from './importzin'
import styles from './Tabellen.module.css'

type Props = {
  resultaten: readonly Importresultaat[]
  /** How many were asked for: fewer came when it was stopped. */
  bedoeld: number
  onOpnieuw: () => void
}

/** What was taken over, and what was not after all. */
export function Resultaat({ resultaten, bedoeld, onOpnieuw }: Props) {
  const gelukt = resultaten.filter(({ resultaat }) => resultaat === 'overgenomen').length
  const gestopt = resultaten.length < bedoeld
  const alles = gelukt === bedoeld
  return (
    <section aria-labelledby="resultaat">
      <Stapkop id="resultaat">Resultaat</Stapkop>
      <Melding
        soort={alles ? 'gelukt' : 'aandacht'}
        rol="status"
        titel={`${Telwoord(gelukt)} van ${zoveel(bedoeld, 'weging', 'wegingen')} overgenomen`}
      >
        {gestopt && <p>U bent gestopt. Wat al was overgenomen, blijft staan; de rest is niet gewijzigd.</p>}
      </Melding>
      <ul className="plain-list">
        {resultaten.map(({ naam, team, resultaat, wegingId, antwoorden, reden }) => (
          <li key={`${naam} ${team?.id}`} className={styles.resultaat}>
            {wegingId && team ? (
              <Link to="/wegingen/$wegingId" params={{ wegingId }}>
                {team.naam}
              </Link>
            ) : (
              naam
            )}
            : {resultaatwoord[resultaat].toLowerCase()}
            {resultaat === 'overgenomen' && `, ${zoveel(antwoorden, 'antwoord', 'antwoorden')}`}
            {reden && `. ${reden}`}
          </li>
        ))}
      </ul>
      <div className="actions">
        <Knop variant="rustig" onClick={onOpnieuw}>
          Meer bestanden importeren
        </Knop>
      </div>
    </section>
  )
}
