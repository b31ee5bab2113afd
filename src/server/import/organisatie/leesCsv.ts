/** A CSV as rows of cells, empty rows included: row 1 is the first one, as a spreadsheet numbers them. */
export type Csv = readonly (readonly string[])[]

/** The bytes as text: UTF-8 with or without a mark, what Excel calls Unicode, or else Windows-1252. */
export function ontcijfer(bytes: Buffer): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return inWindows1252(bytes)
  }
}

/** What Windows-1252 has at 0x80 to 0x9f; the rest is Latin-1. Not every version of Node decodes these itself. */
const EIGEN =
  '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f' +
  '\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178'

const inWindows1252 = (bytes: Buffer) =>
  bytes.toString('latin1').replaceAll(/[\u0080-\u009f]/g, (teken) => EIGEN.charAt(teken.charCodeAt(0) - 0x80))

/** Reads CSV by RFC 4180, with whichever separator its first row has most of. A line `sep=;` is passed over. */
export function leesCsv(tekst: string): Csv {
  const inhoud = tekst.replace(/^sep=.\r?\n/i, '')
  const scheiding = scheidingVan(inhoud)
  const rijen: string[][] = []
  let rij: string[] = []
  let cel = ''
  let inAanhaling = false
  for (let i = 0; i < inhoud.length; i += 1) {
    const teken = inhoud.charAt(i)
    if (inAanhaling) {
      if (teken !== '"') cel += teken
      else if (inhoud.charAt(i + 1) === '"') {
        cel += '"'
        i += 1
      } else inAanhaling = false
    } else if (teken === '"' && cel.trim() === '') {
      cel = ''
      inAanhaling = true
    } else if (teken === scheiding) {
      rij.push(cel)
      cel = ''
    } else if (teken === '\n' || teken === '\r') {
      if (teken === '\r' && inhoud.charAt(i + 1) === '\n') i += 1
      rijen.push([...rij, cel])
      rij = []
      cel = ''
    } else cel += teken
  }
  if (cel !== '' || rij.length > 0) rijen.push([...rij, cel])
  return rijen
}

function scheidingVan(inhoud: string): string {
  const eerste = (/^[^\r\n]*/.exec(inhoud)?.[0] ?? '').replaceAll(/"[^"]*"/g, '')
  const aantal = (teken: string) => eerste.split(teken).length
  return [';', ',', '\t'].reduce((beste, teken) => (aantal(teken) > aantal(beste) ? teken : beste))
}
