import type { Agendapunt } from '~/contract/sessie'
import type { Kader } from '~/domein/kader/Kader'
import { stadiumVan } from './stadia'
import { Telwoord } from './telwoord'

type Agendareden = Agendapunt['redenen'][number]

/** G6: why a stelling is on the agenda, as a sentence that everybody in the room understands. */
export function verwoordReden(kader: Kader, reden: Agendareden): string {
  switch (reden.soort) {
    case 'verschil':
      return reden.afstand === 1
        ? 'Tussen de hoogste en de laagste score zit 1 punt.'
        : `Tussen de hoogste en de laagste score zitten ${reden.afstand} punten.`
    case 'geen-beeld':
      if (reden.aantal === reden.van) return 'Niemand heeft er een beeld van.'
      return `${Telwoord(reden.aantal)} van de ${reden.van} ${reden.aantal === 1 ? 'heeft' : 'hebben'} geen beeld.`
    case 'staat-in-de-weg':
      return `Zo houdt zij ${stadiumVan(kader, reden.stadium).titel} tegen: daarvoor is een ${reden.minimum} nodig.`
    case 'kan-beslissen':
      return `Sommige scores liggen onder de ${reden.minimum} die ${stadiumVan(kader, reden.stadium).titel} vraagt.`
    case 'succesfactor':
      return 'Zij hoort bij een succesfactor.'
    case 'te-weinig-antwoorden':
      if (reden.aantal === 0) return 'Nog niemand heeft gescoord.'
      return `${reden.aantal === 1 ? 'Eén score is' : 'Twee scores zijn'} te weinig om te laten zien.`
  }
}
