import type { Profielrij } from '~/web/ui/profielrij'
import type { Schaaloptie } from '~/web/ui/SchaalOptie'

/** What the style guide fills its parts with: words of the instrument, figures made up. */
export const opties: Schaaloptie[] = [
  { waarde: '1', label: '1', betekenis: 'nog geen ontwikkeling' },
  { waarde: '2', label: '2', betekenis: 'ontwikkeling gestart' },
  { waarde: '3', label: '3', betekenis: 'ontwikkeling is halverwege' },
  { waarde: '4', label: '4', betekenis: 'ontwikkeling is in vergevorderd stadium' },
  { waarde: '5', label: '5', betekenis: 'voldoet volledig aan de stelling' },
  { waarde: 'geen-beeld', label: 'Geen beeld', betekenis: '', los: true },
]

export const stadia = [
  { id: 'in-ontwikkeling', titel: 'Team in ontwikkeling tot SMC', onder: 'hier staat het team nu' },
  { id: 'smc-in-de-basis', titel: 'SMC in de basis', onder: 'nog 2 stellingen, samen 2 punten' },
  { id: 'volwaardig-smc', titel: 'Volwaardig SMC', onder: 'nog 41 stellingen, samen 52 punten' },
]

const rij = (
  id: string,
  titel: string,
  nu: number | null,
  vorige: number | null,
  eindweging: number | null,
  aantal: string,
): Profielrij => ({ id, label: `${id} ${titel}`, nu, vorige, eindweging, aantal })

export const profiel: Profielrij[] = [
  rij('1', 'Cliënt centraal', 4.1, 3.6, 4, '8 van 8'),
  rij('2', 'Drempelloze klantreis', 3.4, 3.3, 3, '7 van 7'),
  rij('3', 'Resultaatverantwoordelijk voor afgebakend cliëntenbestand', 3.7, 3.2, 4, '9 van 9'),
  rij('4', 'Medewerkers van alle disciplines, paramedici', 4.3, 4, 4, '6 van 6'),
  rij('5', 'Meerwettig werken', 3.8, 3.8, 4, '4 van 4'),
  rij('6', 'Taakondersteuning, taakdelegatie', 4.5, 4.8, 5, '6 van 6'),
  rij('7', 'Duaal leiderschap', 5, 4.4, 5, '5 van 5'),
  rij('8', 'Resultaatverantwoordelijk SMC', 1, null, 1, '1 van 3'),
  rij('9', 'Lerend ontwikkelen', null, 3.4, null, '0 van 7'),
  rij('V', 'Verandervermogen', 4.4, 4, 4, '5 van 5'),
  rij('T', 'Team(ontwikkeling)', 4.1, 3.9, null, '6 van 7'),
]
