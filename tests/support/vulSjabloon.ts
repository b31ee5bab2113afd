import { type CellValue, openXlsx, saveXlsx } from 'hucre/xlsx'

/** What somebody types into a template. */
export interface Ingetypt {
  /** By the words of the head. */
  kop?: Readonly<Record<string, string>>
  /** By vraag: the score, or the score and a toelichting. A code that is not there comes in a row below. */
  antwoorden?: Readonly<Record<string, CellValue | readonly [CellValue, string]>>
}

const SCORE = 3
const TOELICHTING = 4

/** Types into a template as somebody in a spreadsheet does, and saves it: all else in the workbook stays. */
export async function vulSjabloon(
  sjabloon: Uint8Array,
  { kop = {}, antwoorden = {} }: Ingetypt,
): Promise<Uint8Array> {
  const werkboek = await openXlsx(sjabloon)
  const rijen = werkboek.sheets.find(({ name }) => name === 'Weging')?.rows ?? []
  const rijVan = (code: string) => {
    const rij = rijen.find(([eerste]) => eerste === code)
    if (rij) return rij
    const nieuw: CellValue[] = [code, null, null, null, null]
    rijen.push(nieuw)
    return nieuw
  }
  for (const [veld, tekst] of Object.entries(kop)) rijVan(veld)[1] = tekst
  for (const [code, antwoord] of Object.entries(antwoorden)) {
    const rij = rijVan(code)
    const [score, toelichting] = Array.isArray(antwoord) ? antwoord : [antwoord as CellValue, null]
    rij[SCORE] = score
    rij[TOELICHTING] = toelichting
  }
  return saveXlsx(werkboek)
}
