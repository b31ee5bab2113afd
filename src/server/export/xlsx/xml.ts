/** Numbers of the cell styles in `styles.xml`. */
export const STIJL = {
  kop: 1,
  tekst: 2,
  datum: 3,
  getal: 4,
  gemiddelde: 5,
  alinea: 6,
  keuzeveld: 7,
  tekstveld: 8,
  titel: 9,
} as const

/** Stands for the number of the row, which is known only once the rows come in order. No text can hold it. */
export const RIJNUMMER = '\u0001'
/** Ends a row. No text can hold it. */
export const RIJEINDE = '\u0002'

/** What XML cannot hold, even written as a code. */
export const ONMOGELIJK = '\u0001-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff'
const onmogelijk = new RegExp(`[${ONMOGELIJK}]`, 'g')

/** A text as it stands in XML; a code that a spreadsheet would read as a character (`_x0041_`) stays what it is. */
export function xml(tekst: string): string {
  return tekst
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\r', '&#13;')
    .replace(onmogelijk, '\ufffd')
    .replaceAll(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
}

/** The letters of a column, from 0: A, B, … Z, AA. */
export function kolomletters(plaats: number): string {
  const laatste = String.fromCharCode(65 + (plaats % 26))
  return plaats < 26 ? laatste : `${kolomletters(Math.floor(plaats / 26) - 1)}${laatste}`
}

/** A cell with text, at `A1` and so on. The style keeps it text, also when somebody edits it. */
export function tekstcel(adres: string, tekst: string, stijl: number = STIJL.tekst): string {
  return `<c r="${adres}" s="${stijl}" t="inlineStr"><is><t xml:space="preserve">${xml(tekst)}</t></is></c>`
}
