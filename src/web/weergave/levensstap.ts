import type { Levensloop } from '~/contract/levensloop'
import type { Kader } from '~/domein/kader/Kader'
import { stadiumVan } from './stadia'

const woorden: Readonly<Record<string, string>> = {
  'weging-gestart': 'Weging begonnen',
  'kenmerken-gewijzigd': 'Kenmerken gewijzigd',
  'weging-ingediend': 'Ingediend',
  'weging-teruggegeven': 'Teruggegeven aan het team',
  'weging-vastgesteld': 'Vastgesteld',
  'revisie-geopend': 'Correctie geopend',
  'tegenlezing-gevraagd': 'Om een tegenlezing gevraagd',
  'tegenlezing-gegeven': 'Tegengelezen',
}

/** One step of the history in words: "Ingediend, berekend als SMC in de basis". */
export function levensstap(
  kader: Kader,
  { handeling, stadium }: Pick<Levensloop['historie'][number], 'handeling' | 'stadium'>,
): string {
  // A step that this page has no words for is still shown, by the name that the logbook gives it.
  const wat = woorden[handeling] ?? handeling.replaceAll('-', ' ')
  if (stadium === null) return wat
  return `${wat}${handeling === 'weging-ingediend' ? ', berekend' : ''} als ${stadiumVan(kader, stadium).titel}`
}
