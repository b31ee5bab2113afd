import type { Kader } from './Kader'
import { Jsonfout, leesJson } from './leesJson'
import { leesKader, OngeldigKader } from './leesKader'
import { plekVan } from './plekVan'

/** One fault in a kader file, for whoever made the file: where, and what is wrong. */
export interface Tekstfout {
  plek: string
  wat: string
}

/**
 * Reads a kader from the text of a file. A name that stands twice is a fault as well: only the last would count, and nobody
 * would know.
 *
 * @returns the kader, or every fault at once
 */
export function leesKadertekst(tekst: string): { kader: Kader } | { fouten: Tekstfout[] } {
  try {
    const { waarde, dubbel } = leesJson(tekst)
    const fouten = dubbel.map((pad) => ({ plek: plekVan(pad, waarde), wat: 'staat er twee keer' }))
    try {
      const kader = leesKader(waarde)
      return fouten.length === 0 ? { kader } : { fouten }
    } catch (fout) {
      if (!(fout instanceof OngeldigKader)) throw fout
      const inKader = fout.fouten.map(({ pad, melding }) => ({ plek: plekVan(pad, waarde), wat: melding }))
      return { fouten: [...fouten, ...inKader] }
    }
  } catch (fout) {
    if (!(fout instanceof Jsonfout)) throw fout
    return { fouten: [{ plek: `regel ${fout.regel}, kolom ${fout.kolom}`, wat: fout.melding }] }
  }
}

/** Whether two files say the very same: as they were read, whatever the order of their fields and the space between. */
export function isZelfdeKader(een: Kader, ander: Kader): boolean {
  // Reading puts the fields in the order of the schema, so that equal kaders are written out in equal words.
  return JSON.stringify(leesKader(een)) === JSON.stringify(leesKader(ander))
}
