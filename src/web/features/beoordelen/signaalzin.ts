import type { Signaal } from '~/contract/beoordeling'
import { metKomma } from '../../ui/getal'
import { telwoord, zoveel } from '../../weergave/telwoord'

/** A signal as something to talk about with the team (B1 to B5). It asks; it never says that a score is wrong. */
export function signaalzin(signaal: Signaal): string {
  switch (signaal.code) {
    case 'B1':
      return `Een ${signaal.score} op een succesfactor, zonder toelichting. Waaraan ziet het team dit?`
    case 'B2': {
      const punten = Math.abs(signaal.naar - signaal.van)
      const kant = signaal.naar > signaal.van ? 'omhoog' : 'omlaag'
      return `Van ${signaal.van} naar ${signaal.naar}: ${telwoord(punten)} punten ${kant}. Wat is er veranderd?`
    }
    case 'B3':
      return `De eindweging is ${signaal.eindweging}, het gemiddelde van de stellingen ${metKomma(signaal.gemiddelde)} (${zoveel(signaal.aantal, 'score', 'scores')}). Wat weegt het team hier anders?`
    case 'B4':
      return `Van ${telwoord(signaal.geenBeeld)} van de ${telwoord(signaal.van)} stellingen in dit onderdeel is er geen beeld. Wie kan daar zicht op geven?`
    case 'B5':
      return `In de groepssessie liepen de scores uiteen, van ${signaal.laagste} tot ${signaal.hoogste}. Hoe kwam het team tot deze score?`
  }
}
