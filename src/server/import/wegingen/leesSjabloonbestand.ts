import { maximumBestand } from '~/contract/importmaten'
import { GeenWerkboek, leesWerkboek } from '../../export/xlsx/leesWerkboek'
import { type Weigering, weigerLezen, weigerZip, weigerZonderZip } from '../herkenBestand'
import type { Meldingen } from '../Meldingen'
import type { Ingevuld } from './Ingevuld'
import { leesKop } from './leesKop'
import { leesRegels } from './leesRegels'
import { BLAD, kaal } from './sjabloonvorm'
import { zoekKoppen } from './zoekKoppen'

/** How much the parts of a workbook may be together once unpacked; a filled-in template is a tenth of it. */
const MAXIMUM_UITGEPAKT = 8 * 1024 * 1024

/** Reads a file that was sent back. What cannot be read goes to `meldingen`; null when nothing can be. */
export async function leesSjabloonbestand(bytes: Buffer, meldingen: Meldingen): Promise<Ingevuld | null> {
  const weiger = ({ wat, doe }: Weigering) => {
    meldingen.fout(wat, doe)
    return null
  }
  if (bytes.length > maximumBestand) {
    return weiger({
      wat: 'Dit bestand is groter dan 1 MB. Een ingevuld sjabloon is veel kleiner.',
      doe: 'Haal plaatjes en andere bladen eruit, of plak de antwoorden in een nieuw sjabloon.',
    })
  }
  const geenZip = weigerZonderZip(bytes)
  if (geenZip) return weiger(geenZip)
  try {
    const { bladen } = await leesWerkboek(bytes, MAXIMUM_UITGEPAKT)
    const gekozen = bladen.find(({ naam }) => kaal(naam) === kaal(BLAD)) ?? bladen[0]
    const blad = await gekozen?.lees()
    const koppen = blad && zoekKoppen(blad)
    if (!blad || !koppen) {
      return weiger({
        wat: `Deze werkmap heeft geen blad ${BLAD} met de kolommen Vraag en Score.`,
        doe: 'Gebruik het sjabloon van deze ronde, en laat de koppen boven de tabel staan.',
      })
    }
    return { ...leesKop(blad, koppen.rij, meldingen), regels: leesRegels(blad, koppen, meldingen) }
  } catch (fout) {
    return weiger(fout instanceof GeenWerkboek ? weigerZip(bytes) : weigerLezen(fout))
  }
}
