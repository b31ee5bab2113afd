import { afspraken } from '../kolommen'
import type { Inhoud } from '../Opmaak'
import { kolomletters, STIJL, tekstcel } from './xml'

const BREEDTES = [24, 12, 90, 48]

/** The sheet that says what the other one holds: of what and when, and what each column means. */
export function toelichtingblad({ kolommen, toelichting }: Inhoud): string[] {
  const rijen: (readonly string[])[] = [
    ...toelichting.map((zin) => [zin]),
    [],
    ['Kolom', 'Soort', 'Betekenis', 'Waarden'],
    ...kolommen.map(({ naam, soort, betekenis, waarden }) => [naam, soort, betekenis, waarden ?? '']),
    [],
    ...afspraken.map((zin) => [zin]),
  ]
  const kop = toelichting.length + 1
  const breedtes = BREEDTES.map(
    (width, i) => `<col min="${i + 1}" max="${i + 1}" width="${width}" customWidth="1"/>`,
  )
  return [
    `<cols>${breedtes.join('')}</cols><sheetData>`,
    ...rijen.map((cellen, rij) => {
      const stijl = rij === kop ? STIJL.kop : STIJL.tekst
      const inhoud = cellen.map(
        (tekst, plaats) => tekst && tekstcel(`${kolomletters(plaats)}${rij + 1}`, tekst, stijl),
      )
      return `<row r="${rij + 1}">${inhoud.join('')}</row>`
    }),
    '</sheetData>',
  ]
}
