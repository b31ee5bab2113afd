import type { Blad } from '../../export/xlsx/leesWerkboek'
import { kolomletters } from '../../export/xlsx/xml'
import type { Meldingen } from '../Meldingen'
import { tekstVan } from './cel'
import type { Ingevuld } from './Ingevuld'
import { type Kopveld, kaal, kopvelden } from './sjabloonvorm'

/** Reads who and what the form is about: in each row above the table a label, and behind it what it says. */
export function leesKop(blad: Blad, tot: number, meldingen: Meldingen): Pick<Ingevuld, 'kop' | 'koprijen'> {
  const velden = new Map(Object.entries(kopvelden).map(([veld, label]) => [kaal(label), veld as Kopveld]))
  const leeg = <T>(waarde: T) =>
    Object.fromEntries(Object.keys(kopvelden).map((veld) => [veld, waarde])) as Record<Kopveld, T>
  const kop = leeg('')
  const koprijen = leeg<number | undefined>(undefined)
  for (const [rij, cellen] of blad) {
    if (rij >= tot) continue
    const [[plaats, label] = [], [achter, inhoud] = []] = [...cellen].sort(([a], [b]) => a - b)
    const veld = label?.soort === 'tekst' ? velden.get(kaal(label.tekst)) : undefined
    if (veld === undefined || plaats === undefined) continue
    koprijen[veld] = rij
    if (!inhoud || achter === undefined) continue
    if (inhoud.soort === 'formule' || inhoud.soort === 'fout') {
      meldingen.fout(`Bij ${kopvelden[veld]} staat een formule.`, 'Zet er de waarde zelf neer.', {
        rij,
        kolom: kolomletters(achter),
      })
    } else kop[veld] = tekstVan(inhoud).trim()
  }
  return { kop, koprijen }
}
