import type { Kadermelding } from '~/contract/kaders'
import { Melding } from '../../ui/Melding'
import { metHoofdletter } from '../../weergave/telwoord'

/** What stops nothing, and is better known before a version is there for good. */
export function LetOp({ meldingen }: { meldingen: readonly Kadermelding[] }) {
  if (meldingen.length === 0) return null
  return (
    <Melding soort="aandacht" titel="Let hierop">
      <ul className="plain-list">
        {meldingen.map(({ plek, wat, doe }) => (
          <li key={`${plek} ${wat}`}>
            <strong>{metHoofdletter(plek)}.</strong> {wat} {doe}
          </li>
        ))}
      </ul>
    </Melding>
  )
}
