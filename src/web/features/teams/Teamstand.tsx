import type { Team } from './Lijstweging'
import { Wegingstadium } from './Wegingstadium'

/** How far the weging of a team is this quarter, as a sentence. */
export function Teamstand({ team: { weging, magBewerken, doetMee } }: { team: Team }) {
  if (!weging) {
    return doetMee ? 'De weging is nog niet begonnen.' : 'Dit team doet dit kwartaal niet mee.'
  }
  if (weging.status !== 'concept') {
    return (
      <>
        {weging.status === 'vastgesteld' ? 'Vastgesteld' : 'Ingediend'}: <Wegingstadium weging={weging} />
      </>
    )
  }
  if (weging.isTeruggegeven) {
    return magBewerken
      ? 'Teruggegeven door de districtsmanager. U bent aan zet.'
      : 'Teruggegeven. Het team is aan zet.'
  }
  if (weging.revisie > 1) return 'Vastgesteld. Een correctie is in bewerking.'
  if (weging.beantwoord === weging.gevraagd) {
    return magBewerken
      ? 'Alles is beantwoord. De weging kan worden ingediend.'
      : 'Alles is beantwoord, nog niet ingediend.'
  }
  return `Bezig: ${weging.beantwoord} van ${weging.gevraagd} beantwoord.`
}
