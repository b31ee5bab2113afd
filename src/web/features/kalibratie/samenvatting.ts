import type { Kalibratie } from '~/contract/district'
import type { Kader } from '~/domein/kader/Kader'
import { opsomming } from '../../ui/opsomming'
import { Telwoord, zoveel } from '../../weergave/telwoord'
import { kortNaam, vraagVan } from '../../weergave/vraagnaam'

/** How many statements a summary names. */
const GENOEMD = 3

/** What the table shows, in words: of how many teams it is, and where they lie furthest apart. */
export function samenvatting({ teams, vragen }: Pick<Kalibratie, 'teams' | 'vragen'>, kader: Kader): string {
  const begin = `${Telwoord(teams.length)} ${teams.length === 1 ? 'team diende' : 'teams dienden'} in.`
  if (teams.length < 2) return `${begin} Vergelijken kan vanaf twee teams.`
  const verst = vragen
    .filter(({ afstand }) => (afstand ?? 0) > 0)
    .toSorted((a, b) => b.onderlingVerschil - a.onderlingVerschil)
    .slice(0, GENOEMD)
  if (verst.length === 0) return `${begin} Op elke vraag gaven zij dezelfde score.`
  const namen = verst.map(({ vraagId }) => kortNaam(vraagVan(kader, vraagId)))
  const gelijk = vragen.filter(({ afstand, gescoord }) => afstand === 0 && gescoord === teams.length).length
  const hoeveel = gelijk === 0 ? 'geen enkele vraag' : zoveel(gelijk, 'vraag', 'vragen')
  return `${begin} Het verst uiteen ${verst.length === 1 ? 'ligt' : 'liggen'} ${opsomming(namen)}. Op ${hoeveel} gaven alle teams dezelfde score.`
}
