import { maakZip } from './maakZip'

/** A cell to be saved: a text, a number, a day (as a number of days), a formula with what it came to, or nothing. */
export type Invoercel = string | number | { datum: number } | { formule: string; waarde?: number } | null

/** The ways in which spreadsheets save the same cells. */
export type Gewoonte = 'excel' | 'libreoffice'

const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/**
 * Saves one sheet as a spreadsheet does: `excel` with shared texts in runs, targets from the folder and prefixes of its own;
 * `libreoffice` with targets from the root, addresses without gaps and texts of formulas in place.
 */
export function maakXlsx(
  rijen: readonly (readonly Invoercel[])[],
  blad = 'Weging',
  gewoonte: Gewoonte = 'excel',
): Buffer {
  const gedeeld: string[] = []
  const cel = (waarde: Invoercel, rij: number, kolom: number): string => {
    const adres = `r="${letters(kolom)}${rij}"`
    if (waarde === null) return `<c ${adres} s="1"/>`
    if (typeof waarde === 'number') return `<c ${adres}><v>${waarde}</v></c>`
    if (typeof waarde === 'object') {
      if ('datum' in waarde) return `<c ${adres} s="2"><v>${waarde.datum}</v></c>`
      return `<c ${adres} t="${waarde.waarde === undefined ? 'str' : 'n'}"><f>${esc(waarde.formule)}</f><v>${waarde.waarde ?? 'uitkomst'}</v></c>`
    }
    gedeeld.push(waarde)
    return `<c ${adres} s="1" t="s"><v>${gedeeld.length - 1}</v></c>`
  }
  const inhoud = rijen
    .map(
      (cellen, i) =>
        `<row r="${i + 1}" spans="1:5">${cellen.map((waarde, j) => cel(waarde, i + 1, j)).join('')}</row>`,
    )
    .join('')
  const wortel = gewoonte === 'excel' ? '' : '/xl/'
  const relatie = (id: string, soort: string, doel: string) =>
    `<Relationship Target="${wortel}${doel}" Type="${OFFICE}/${soort}" Id="${id}"/>`
  return maakZip({
    '[Content_Types].xml': '<Types/>',
    'xl/_rels/workbook.xml.rels': `<?xml version="1.0"?><Relationships>${relatie('rId9', 'worksheet', 'worksheets/sheet1.xml')}${relatie('rId2', 'styles', 'styles.xml')}${relatie('rId3', 'sharedStrings', 'sharedStrings.xml')}</Relationships>`,
    'xl/workbook.xml': `<?xml version="1.0" encoding="UTF-8"?>\r\n<workbook ${MAIN} xmlns:r="${OFFICE}"><!-- opgeslagen --><sheets><sheet name="${esc(blad)}" sheetId="1" r:id="rId9"/></sheets></workbook>`,
    'xl/styles.xml': `<styleSheet ${MAIN}><numFmts count="1"><numFmt numFmtId="170" formatCode="dd\\-mm\\-yyyy"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs count="3"><xf numFmtId="0"/><xf numFmtId="49"/><xf numFmtId="170"/></cellXfs></styleSheet>`,
    'xl/sharedStrings.xml': `<sst ${MAIN}>${gedeeld.map(gedeeldeTekst).join('')}</sst>`,
    'xl/worksheets/sheet1.xml': `<worksheet ${MAIN}><sheetData>${inhoud}</sheetData></worksheet>`,
  })
}

/** In two runs of another look, with how it is pronounced behind it. */
function gedeeldeTekst(tekst: string): string {
  const half = Math.ceil(tekst.length / 2)
  const run = (deel: string) => `<r><rPr><b/></rPr><t xml:space="preserve">${esc(deel)}</t></r>`
  return `<si>${run(tekst.slice(0, half))}${run(tekst.slice(half))}<rPh sb="0" eb="1"><t>uitspraak</t></rPh></si>`
}

const esc = (tekst: string) =>
  tekst.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;').replaceAll('\r', '&#xD;')

const letters = (plaats: number) => String.fromCharCode(65 + plaats)
