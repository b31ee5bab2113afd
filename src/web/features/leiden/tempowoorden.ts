import { type Klok, tempoVan } from '~/domein/sessie/tempo'

/** How the clock of a session is told to who leads it. */
interface Tempowoorden {
  /** "Nog 48 van 120 minuten", or how much over. */
  tijd: string
  /** "25 vragen" */
  vragen: string
  /** What each of those may take; null when none is left, or no time. */
  perVraag: string | null
  /** G8: a quiet sign, or null when the group is on pace. */
  teken: string | null
}

/** G8: the pace in words. @param afgesproken whether the vraag that is on has been agreed: it then takes no more time */
export function verwoordTempo(klok: Klok, afgesproken: boolean): Tempowoorden {
  const { over, nodig, langer, achter } = tempoVan(klok)
  const { teGaan, minuten } = klok
  return {
    tijd: over >= 0 ? `Nog ${hele(over)} van ${minuten} minuten` : `${metMinuten(-over)} over de tijd`,
    vragen: teGaan === 1 ? '1 vraag' : `${teGaan} vragen`,
    perVraag: nodig ? `${kort(nodig)} per vraag` : null,
    teken: tekenVoor({ langer: langer && !afgesproken, achter: achter && teGaan > 0, over }),
  }
}

function tekenVoor({ langer, achter, over }: { langer: boolean; achter: boolean; over: number }) {
  if (over < 0 && achter) return 'De geplande tijd is voorbij. Ga door, of kies Pauze en plan een vervolg.'
  if (achter) return 'In dit tempo is de tijd op voordat alle vragen zijn besproken.'
  return langer ? 'Deze vraag duurt langer dan gemiddeld past.' : null
}

/** The same where there is little room: "1 min 45". */
const kort = (seconden: number): string => {
  const rond = Math.round(seconden / 5) * 5
  const rest = rond % 60
  if (rond < 60) return `${rond} sec`
  return `${Math.floor(rond / 60)} min${rest > 0 ? ` ${rest}` : ''}`
}

/** A length of time as people say it, to five seconds: "1 minuut en 45 seconden". */
export function duur(seconden: number): string {
  const rond = Math.round(seconden / 5) * 5
  const minuten = Math.floor(rond / 60)
  const rest = rond % 60
  const delen = [
    ...(minuten > 0 ? [metMinuten(minuten * 60)] : []),
    ...(rest > 0 || minuten === 0 ? [`${rest} seconden`] : []),
  ]
  return delen.join(' en ')
}

const hele = (seconden: number) => Math.ceil(seconden / 60)

const metMinuten = (seconden: number) => (hele(seconden) === 1 ? '1 minuut' : `${hele(seconden)} minuten`)
