import { metKomma } from '../../ui/getal'
import type { Bevinding, Bevindingen } from './proeven'

/** What was found, in words that need no knowledge of networks; what is for the ICT department says so. */
export interface Uitleg {
  betekent: string
  doen?: string
}

const nietGeprobeerd: Uitleg = {
  betekent: 'Dit is niet geprobeerd: eerst moet er een antwoord komen op een gewone vraag.',
}
const bezig: Uitleg = { betekent: 'Dit duurt hoogstens tien seconden.' }

export const standwoorden: Record<Bevinding['stand'], string> = {
  bezig: 'Bezig',
  goed: 'Goed',
  'kan-beter': 'Kan beter',
  'lukt-niet': 'Lukt niet',
  'niet-geprobeerd': 'Niet geprobeerd',
}

/** The whole in one sentence; null while a check is still going on. */
export function conclusie({ vraag, versturen, stroom }: Bevindingen): string | null {
  const standen = [vraag, versturen, stroom].map(({ stand }) => stand)
  if (standen.includes('bezig')) return null
  if (standen.includes('lukt-niet'))
    return 'Meedoen lukt nu niet op dit apparaat. Hieronder staat wat u kunt doen.'
  if (standen.includes('kan-beter')) {
    return 'U kunt meedoen. Het gaat wel iets langzamer dan het kan; hieronder staat waarom.'
  }
  return 'Alles werkt. U kunt meedoen met dit apparaat.'
}

export function overVraag(bevinding: Bevinding): Uitleg {
  switch (bevinding.stand) {
    case 'bezig':
      return bezig
    case 'goed':
      return { betekent: `Er kwam antwoord, ${duur(bevinding.ms)}.` }
    case 'kan-beter':
      return {
        betekent: `Er kwam antwoord, maar dat duurde lang: ${duur(bevinding.ms)}.`,
        doen: 'Ga dichter bij het wifi-punt zitten of kies een ander wifi-netwerk. Staat er een VPN aan, zet die dan uit.',
      }
    default:
      return {
        betekent: 'Er kwam geen antwoord van de server.',
        doen: 'Kijk of de wifi aanstaat, en of u op hetzelfde netwerk zit als de begeleider. Zet een VPN uit. Test daarna opnieuw.',
      }
  }
}

export function overVersturen({ stand }: Bevinding): Uitleg {
  if (stand === 'bezig') return bezig
  if (stand === 'niet-geprobeerd') return nietGeprobeerd
  if (stand === 'goed') return { betekent: 'Wat dit apparaat stuurde, kwam aan. Zo komt ook uw score aan.' }
  return {
    betekent: 'Wat dit apparaat stuurde, kwam niet aan. Uw score zou dan ook niet aankomen.',
    doen: 'Vaak houdt een beveiliging onderweg het tegen. Zet een VPN uit of kies een ander wifi-netwerk. Helpt dat niet, vraag dan de ICT-afdeling of POST-verzoeken naar dit adres worden tegengehouden.',
  }
}

export function overStroom({ stand }: Bevinding): Uitleg {
  if (stand === 'bezig') return bezig
  if (stand === 'niet-geprobeerd') return nietGeprobeerd
  if (stand === 'goed')
    return { betekent: 'Berichten komen vanzelf binnen. Uw scherm loopt gelijk met de groep.' }
  return {
    betekent:
      'Berichten komen niet vanzelf binnen. De app vraagt het dan zelf elke paar seconden: meedoen kan, iets trager.',
    doen: 'Wilt u dat het sneller gaat? Zet een VPN uit of kies een ander wifi-netwerk. Voor de ICT-afdeling: een proxy houdt antwoorden van het type text/event-stream vast; zet het bufferen daarvan uit.',
  }
}

/** How long an answer took, as people feel it. */
function duur(ms = 0): string {
  const seconden = `${metKomma(ms / 1000)} ${ms < 1950 && ms >= 950 ? 'seconde' : 'seconden'}`
  if (ms < 100) return 'vlot: binnen een tiende seconde'
  if (ms < 400) return `vlot: in ${seconden}`
  if (ms <= 1000) return `redelijk vlot: in ${seconden}`
  return `traag, ${seconden}`
}
