import type { Kolom } from '../Kolom'
import { GEEN_RIJEN, type Inhoud } from '../Opmaak'
import { kolomletters, RIJEINDE, RIJNUMMER, STIJL, tekstcel } from './xml'

/** The sheet with the rows: a header that stays in sight and filters, and below it what the database wrote. */
export async function* rijenblad({ kolommen, blokken }: Inhoud): AsyncGenerator<string> {
  yield '<sheetViews><sheetView workbookViewId="0" tabSelected="1">'
  yield '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>'
  yield `<cols>${kolommen.map(breedte).join('')}</cols><sheetData>`
  const kop = kolommen.map(({ naam }, plaats) => tekstcel(`${kolomletters(plaats)}1`, naam, STIJL.kop))
  yield `<row r="1">${kop.join('')}</row>`
  let laatste = 1
  for await (const blok of blokken) {
    let tekst = ''
    for (const { kop, regels } of blok) {
      const kopdelen = kop.split(RIJNUMMER)
      for (const rij of regels.split(RIJEINDE).slice(0, -1)) {
        laatste += 1
        const nummer = String(laatste)
        tekst += kopdelen.join(nummer) + rij.split(RIJNUMMER).join(nummer)
      }
    }
    yield tekst
  }
  if (laatste === 1) {
    laatste += 1
    yield `<row r="2">${tekstcel('A2', GEEN_RIJEN)}</row>`
  }
  yield `</sheetData><autoFilter ref="A1:${kolomletters(kolommen.length - 1)}${laatste}"/>`
}

function breedte({ naam, soort }: Kolom, plaats: number): string {
  const tekens = naam === 'toelichting' || naam === 'reden' ? 60 : soort === 'tekst' ? 20 : 14
  return `<col min="${plaats + 1}" max="${plaats + 1}" width="${Math.max(tekens, naam.length + 4)}" customWidth="1"/>`
}
