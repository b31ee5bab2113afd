import type { Bestandcontrole, Importresultaat } from '~/contract/imports'
import { opsomming } from '../../ui/opsomming'
import { metHoofdletter, Telwoord, telwoord, zoveel } from '../../weergave/telwoord'

/** What a check or an import comes to, in words. */

type Stand = Bestandcontrole['stand']

export const standwoord: Record<Stand, string> = {
  nieuw: 'Nieuwe weging',
  gewijzigd: 'Wijzigt een weging',
  ongewijzigd: 'Verandert niets',
  overgeslagen: 'Wordt overgeslagen',
  fout: 'Kan niet worden overgenomen',
}

const delen: Record<Stand, [enkel: string, meer: string]> = {
  nieuw: ['wordt een nieuwe weging', 'worden een nieuwe weging'],
  gewijzigd: ['wijzigt een weging', 'wijzigen een weging'],
  ongewijzigd: ['verandert niets', 'veranderen niets'],
  overgeslagen: ['wordt overgeslagen', 'worden overgeslagen'],
  fout: ['heeft fouten', 'hebben fouten'],
}

/** "Van vijf bestanden worden er drie een nieuwe weging …", as a sentence. */
export function samenvatting(bestanden: readonly Bestandcontrole[]): string {
  const gevonden = (Object.keys(delen) as Stand[]).flatMap((stand) => {
    const aantal = bestanden.filter((bestand) => bestand.stand === stand).length
    return aantal > 0 ? [`${telwoord(aantal)} ${delen[stand][aantal === 1 ? 0 : 1]}`] : []
  })
  const alle = bestanden.length === 1 ? 'Eén bestand' : `${Telwoord(bestanden.length)} bestanden`
  return `${alle}: ${opsomming(gevonden)}.`
}

/** What a file does to its weging, beyond its kind. */
export function gevolg({ stand, wijzigingen, gelijk, open }: Bestandcontrole): string | null {
  if (stand !== 'nieuw' && stand !== 'gewijzigd') return null
  const anders = wijzigingen.filter(({ van }) => van !== null).length
  const delenVan = [
    wijzigingen.length > anders && zoveel(wijzigingen.length - anders, 'nieuw antwoord', 'nieuwe antwoorden'),
    anders > 0 && zoveel(anders, 'antwoord verandert', 'antwoorden veranderen'),
    gelijk > 0 && `${telwoord(gelijk)} ${gelijk === 1 ? 'stond' : 'stonden'} er al`,
  ].filter((deel) => deel !== false)
  const zin = opsomming(delenVan)
  const daarna =
    open === 0
      ? 'Daarna is alles beantwoord.'
      : `Daarna ${open === 1 ? 'is' : 'zijn'} er nog ${telwoord(open)} open.`
  return `${metHoofdletter(zin)}. ${daarna} De weging blijft een concept.`
}

export const resultaatwoord: Record<Importresultaat['resultaat'], string> = {
  overgenomen: 'Overgenomen',
  ongewijzigd: 'Stond er al',
  overgeslagen: 'Overgeslagen',
  fout: 'Niet overgenomen',
  'intussen-gewijzigd': 'Niet overgenomen',
}
