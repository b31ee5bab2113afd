import { type Vraag, vragenVanKader } from '~/domein/kader/vragen'
import { alleScores } from '~/domein/weging/Antwoord'
import { wordtGevraagd } from '~/domein/weging/volledigheid'
import { STIJL, tekstcel, xml } from '../../export/xlsx/xml'
import type { Sjabloongegevens } from './Sjabloongegevens'
import { GEEN_BEELD, type Kopveld, koppen, kopvelden, NVT } from './sjabloonvorm'

const KOPRIJ = 11
const EERSTE = KOPRIJ + 1
/** In characters, as a spreadsheet measures: of the columns A to E. */
const BREEDTES = [26, 30, 70, 14, 60]

/** The form: who it is about, and a row for each vraag with a field for the score and one for the toelichting. */
export function* wegingblad(gegevens: Sjabloongegevens): Generator<string> {
  const vragen = vragenVanKader(gegevens.kader)
  yield '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews><sheetView workbookViewId="0" tabSelected="1">'
  yield `<pane ySplit="${KOPRIJ}" topLeftCell="A${EERSTE}" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>`
  yield `<cols>${BREEDTES.map((breedte, i) => `<col min="${i + 1}" max="${i + 1}" width="${breedte}" customWidth="1"/>`).join('')}</cols>`
  yield `<sheetData><row r="1">${tekstcel('A1', `Weging ${gegevens.rondeId}`, STIJL.titel)}</row>`
  yield* kop(gegevens)
  const titels = Object.values(koppen).map((naam, i) => tekstcel(`${'ABCDE'[i]}${KOPRIJ}`, naam, STIJL.kop))
  yield `<row r="${KOPRIJ}">${titels.join('')}</row>`
  for (const [i, vraag] of vragen.entries()) yield vraagrij(vraag, EERSTE + i, gegevens)
  yield '</sheetData>'
  yield keuzelijsten(vragen)
  yield '<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.5" header="0.3" footer="0.3"/>'
  yield '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>'
}

function* kop({ rondeId, kader, team, kenmerken }: Sjabloongegevens): Generator<string> {
  const jaOfNee = (kenmerk: boolean | undefined) => (kenmerk === undefined ? '' : kenmerk ? 'ja' : 'nee')
  const waarden: Record<Kopveld, string> = {
    ronde: rondeId,
    kader: kader.versie,
    teamId: team?.id ?? '',
    team: team?.naam ?? '',
    district: team?.district ?? '',
    participatiewet: jaOfNee(kenmerken?.participatiewet),
    indelingOpBsn: jaOfNee(kenmerken?.indelingOpBsn),
  }
  const invullen = new Set<Kopveld>(['participatiewet', 'indelingOpBsn'])
  if (!team) for (const veld of ['teamId', 'team', 'district'] as const) invullen.add(veld)
  for (const [i, [veld, label]] of Object.entries(kopvelden).entries()) {
    const naam = veld as Kopveld
    const stijl = invullen.has(naam) ? STIJL.tekstveld : STIJL.tekst
    yield `<row r="${i + 3}">${tekstcel(`A${i + 3}`, label)}${veldcel(`B${i + 3}`, waarden[naam], stijl)}</row>`
  }
}

function vraagrij(vraag: Vraag, rij: number, { kenmerken }: Sjabloongegevens): string {
  const gevraagd = kenmerken === null || wordtGevraagd(vraag, kenmerken)
  const tekst = vraag.soort === 'eindweging' ? `Eindweging: ${vraag.tekst}` : vraag.tekst
  return `<row r="${rij}">${[
    tekstcel(`A${rij}`, vraag.id, STIJL.alinea),
    tekstcel(`B${rij}`, `${vraag.sectie.id} ${vraag.sectie.titel}`, STIJL.alinea),
    tekstcel(`C${rij}`, tekst, STIJL.alinea),
    veldcel(`D${rij}`, gevraagd ? '' : NVT, STIJL.keuzeveld),
    veldcel(`E${rij}`, '', STIJL.tekstveld),
  ].join('')}</row>`
}

const veldcel = (adres: string, tekst: string, stijl: number) =>
  tekst === '' ? `<c r="${adres}" s="${stijl}"/>` : tekstcel(adres, tekst, stijl)

/** Lets a spreadsheet refuse what cannot be: a score is 1 to 5 or geen beeld, and n.v.t. only where that can be (W1). */
function keuzelijsten(vragen: readonly Vraag[]): string {
  const adressen = (metNvt: boolean) =>
    vragen.flatMap((vraag, i) => (kanNvt(vraag) === metNvt ? [`D${EERSTE + i}`] : [])).join(' ')
  const scores = [...alleScores, GEEN_BEELD].join(',')
  const regels = [
    keuzelijst(adressen(false), scores, `Kies 1 tot en met 5, of ${GEEN_BEELD}.`),
    keuzelijst(adressen(true), `${scores},${NVT}`, `Kies 1 tot en met 5, ${GEEN_BEELD} of ${NVT}`),
    keuzelijst(
      Object.keys(kopvelden)
        .flatMap((veld, i) => (veld === 'participatiewet' || veld === 'indelingOpBsn' ? [`B${i + 3}`] : []))
        .join(' '),
      'ja,nee',
      'Kies ja of nee.',
    ),
  ].filter((regel) => regel !== '')
  return `<dataValidations count="${regels.length}">${regels.join('')}</dataValidations>`
}

const kanNvt = (vraag: Vraag) => vraag.soort === 'stelling' && vraag.stelling.alleenVoor !== undefined

function keuzelijst(adressen: string, keuzes: string, fout: string): string {
  if (adressen === '') return ''
  return `<dataValidation type="list" allowBlank="1" showErrorMessage="1" errorTitle="Dit kan hier niet" error="${xml(fout)}" sqref="${adressen}"><formula1>"${xml(keuzes)}"</formula1></dataValidation>`
}
