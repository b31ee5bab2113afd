import type { Blad } from '../../export/xlsx/leesWerkboek'
import { kaal, koppen } from './sjabloonvorm'

/** In which row the headers of the table are, and in which columns (from 0) what is read of it. */
export interface Koprij {
  rij: number
  vraag: number
  score: number
  /** Absent in a sheet from which that column was taken. */
  toelichting: number | undefined
}

/** Finds the headers by their words, so that rows and columns that somebody put in do no harm. */
export function zoekKoppen(blad: Blad): Koprij | null {
  for (const [rij, cellen] of blad) {
    const plaatsVan = (kop: string) =>
      [...cellen].find(([, cel]) => cel.soort === 'tekst' && kaal(cel.tekst) === kaal(kop))?.[0]
    const vraag = plaatsVan(koppen.vraag)
    const score = plaatsVan(koppen.score)
    if (vraag !== undefined && score !== undefined) {
      return { rij, vraag, score, toelichting: plaatsVan(koppen.toelichting) }
    }
  }
  return null
}
