import { metKomma } from '../getal'

/** A cell: text, a count, or a mean; null is "there is none", which is never zero (W4). */
export type Cel = string | number | null

export interface Kolom {
  kop: string
  /** A mean is read with one decimal and downloaded unrounded; a count is a whole number. */
  soort: 'tekst' | 'aantal' | 'gemiddelde'
}

/** What a chart draws, as a table. The table on the page and the file to download are both made of this. */
export interface Gegevens {
  kolommen: readonly Kolom[]
  /** The first cell of a row is its header. */
  rijen: readonly (readonly Cel[])[]
}

/** A cell as people read it. */
export function leesbaar(cel: Cel | undefined, { soort }: Pick<Kolom, 'soort'>): string {
  if (cel === null || cel === undefined) return '–'
  return typeof cel === 'number' && soort === 'gemiddelde' ? metKomma(cel) : String(cel)
}
