import type { Moment } from '~/contract/sessie'
import type { Zaal } from './zaal'

export interface Verzendstatus {
  soort: 'rustig' | 'goed' | 'wacht'
  tekst: string
}

/** Said when something waits on the phone. */
const BEWAARD = 'Bewaard op deze telefoon. Wordt verstuurd zodra er verbinding is.'

/**
 * What became of the own choice for this round on a vraag.
 * @param tot until when it can be changed, as the end of a sentence
 */
export function verzendstatus(
  { scores, zonderVerbinding }: Zaal,
  vraagId: string,
  ronde: Moment['ronde'],
  tot: string,
): Verzendstatus {
  const { wachtend, toestand } = scores.beeld
  const geweigerd = weigering(scores, vraagId)
  if (geweigerd) return geweigerd
  if (wachtend.length > 0 && toestand === 'geen-verbinding') return { soort: 'wacht', tekst: BEWAARD }
  if (wachtend.some((keuze) => keuze.vraagId === vraagId && keuze.ronde === ronde)) {
    return { soort: 'rustig', tekst: 'Wordt verstuurd' }
  }
  if (zonderVerbinding) return { soort: 'wacht', tekst: ZONDER_VERBINDING }
  if (scores.gekozen(vraagId, ronde) === null) {
    return { soort: 'rustig', tekst: 'Kies uw score. Niemand ziet wat u kiest.' }
  }
  return { soort: 'goed', tekst: `Verstuurd. U kunt nog wijzigen tot ${tot}.` }
}

const ZONDER_VERBINDING = 'Geen verbinding. U kunt gewoon kiezen; deze pagina probeert het vanzelf opnieuw.'

/** A score that came too late, in the words of the server; null when there is none. */
function weigering(scores: Zaal['scores'], vraagId: string): Verzendstatus | null {
  const { geweigerd } = scores.beeld
  if (!geweigerd) return null
  const waar = geweigerd.vraagId === vraagId ? '' : `Bij ${geweigerd.vraagId.replace('-', ' ')}: `
  return { soort: 'wacht', tekst: waar + geweigerd.reden }
}

/** What the status says when there is nothing to choose: only what waits or came too late. */
export function statusBijOnthuld({ scores, zonderVerbinding }: Zaal, vraagId: string): Verzendstatus | null {
  const { wachtend, toestand } = scores.beeld
  if (wachtend.length > 0 && toestand === 'geen-verbinding') return { soort: 'wacht', tekst: BEWAARD }
  const geweigerd = weigering(scores, vraagId)
  if (geweigerd) return geweigerd
  return zonderVerbinding
    ? { soort: 'wacht', tekst: 'Geen verbinding. Deze pagina probeert het vanzelf opnieuw.' }
    : null
}
