import type { Kolom } from './Kolom'

/** Some rows of a file as the database wrote them. */
export interface Blok {
  /** What each of the rows begins with, where the format takes that apart; else empty. */
  kop: string
  regels: string
}

/** What a file is made of. */
export interface Inhoud {
  kolommen: readonly Kolom[]
  blokken: AsyncIterable<Blok[]>
  /** Name of the sheet. */
  blad: string
  /** What this export is, in sentences: ronde, moment, selection. */
  toelichting: readonly string[]
  nu: Date
}

/**
 * A format of a file. The database writes the rows, in the words of the format, so that what comes through the app is text
 * to pass on; the app puts around it what makes it a file.
 */
export interface Opmaak {
  mediatype: string
  extensie: 'csv' | 'xlsx'
  /** What stands before a row, between its cells and after it. */
  voor: string
  tussen: string
  na: string
  /**
   * Whether what all rows of a weging begin with comes once, apart from the rows. It pays for a format with much around each
   * cell, that must give its rows a number anyhow.
   */
  kopApart: boolean
  /** The SQL that writes a cell, for a column at this place (from 0). Never null. */
  cel(kolom: Kolom, plaats: number): string
  bestand(inhoud: Inhoud): AsyncIterable<Uint8Array>
}

/** What stands in a file instead of rows: an export without rows says so. */
export const GEEN_RIJEN = 'Geen rijen: bij deze keuze is er niets om te exporteren.'
