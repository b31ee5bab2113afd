import { maximumBestand } from '~/contract/importmaten'
import type { Kader } from '~/domein/kader/Kader'
import { leesKadertekst } from '~/domein/kader/leesKadertekst'
import type { Meldlijst } from './Meldlijst'

const HELE_BESTAND = 'hele bestand'

/** Reads the bytes of a file as a kader. What is wrong goes to `meldingen`, all of it at once. */
export function leesKaderbestand(bytes: Buffer, meldingen: Meldlijst): Kader | null {
  const weiger = (wat: string, doe: string) => {
    meldingen.fout(HELE_BESTAND, wat, doe)
    return null
  }
  if (bytes.length === 0) return weiger('Dit bestand is leeg.', 'Kies het bestand opnieuw.')
  if (bytes.length > maximumBestand) {
    return weiger('Dit bestand is groter dan 1 MB.', 'Kies het JSON-bestand met het wegingskader.')
  }
  const tekst = alsTekst(bytes)
  if (tekst === null || tekst.includes('\0')) {
    return weiger(
      'Dit is geen tekst in UTF-8.',
      'Kies het JSON-bestand met het wegingskader, en bewaar het als UTF-8.',
    )
  }
  const gelezen = leesKadertekst(tekst)
  if ('kader' in gelezen) return gelezen.kader
  for (const { plek, wat } of gelezen.fouten) meldingen.fout(plek, wat, null)
  return null
}

function alsTekst(bytes: Buffer): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}
