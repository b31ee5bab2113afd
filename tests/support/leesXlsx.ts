import { crc32, inflateRawSync } from 'node:zlib'

/** A cell as a spreadsheet knows it: a text, a number, or a day (a number in a style for days). */
export type Cel = string | number | Date | null

/** A workbook by the names of its sheets: the rows, and what the sheet says beside them. */
export type Boek = Record<string, { rijen: Cel[][]; filter: string | null; bevroren: boolean }>

/** Reads an XLSX by its own rules: the list at the end of the zip, sizes and checksums, addresses and styles of cells. */
export function leesXlsx(bytes: Uint8Array): Boek {
  const delen = unzip(Buffer.from(bytes))
  const deel = (naam: string) => {
    const tekst = delen.get(naam)
    if (tekst === undefined) throw new Error(`There is no ${naam} in the workbook`)
    return tekst
  }
  const dagstijlen = stijlenVoorDagen(deel('xl/styles.xml'))
  const doelen = new Map(
    [...deel('xl/_rels/workbook.xml.rels').matchAll(/Id="(\w+)"[^>]*Target="([^"]+)"/g)].map(
      ([, id, doel]) => [id, doel],
    ),
  )
  const bladen = [...deel('xl/workbook.xml').matchAll(/<sheet name="([^"]+)"[^>]*r:id="(\w+)"/g)]
  return Object.fromEntries(
    bladen.map(([, naam = '', id]) => [naam, leesBlad(deel(`xl/${doelen.get(id)}`), dagstijlen)]),
  )
}

/** The files in a zip, each checked against its size and checksum. */
export function unzip(zip: Buffer): Map<string, string> {
  const einde = zip.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'))
  const delen = new Map<string, string>()
  let plek = zip.readUInt32LE(einde + 16)
  for (let i = 0; i < zip.readUInt16LE(einde + 10); i += 1) {
    const veld = (afstand: number) => zip.readUInt32LE(plek + afstand)
    if (veld(0) !== 0x02014b50) throw new Error('The list of the zip does not fit')
    const naamlengte = zip.readUInt16LE(plek + 28)
    const naam = zip.toString('utf8', plek + 46, plek + 46 + naamlengte)
    const kop = veld(42)
    const begin = kop + 30 + zip.readUInt16LE(kop + 26) + zip.readUInt16LE(kop + 28)
    const inhoud = inflateRawSync(zip.subarray(begin, begin + veld(20)))
    if (inhoud.length !== veld(24) || crc32(inhoud) !== veld(16)) throw new Error(`${naam} is damaged`)
    if (zip.readUInt32LE(begin + veld(20)) !== 0x08074b50) throw new Error(`${naam} has no descriptor`)
    delen.set(naam, inhoud.toString('utf8'))
    plek += 46 + naamlengte
  }
  return delen
}

function leesBlad(xml: string, dagstijlen: ReadonlySet<number>): Boek[string] {
  const rijen: Cel[][] = []
  for (const [, nummer, cellen = ''] of xml.matchAll(/<row r="(\d+)">(.*?)<\/row>/gs)) {
    const rij: Cel[] = []
    for (const [, kolom = '', rijnummer, kenmerken = '', inhoud = null] of cellen.matchAll(
      /<c r="([A-Z]+)(\d+)"([^>]*?)(?:\/>|>(.*?)<\/c>)/gs,
    )) {
      if (rijnummer !== nummer) throw new Error(`Cell ${kolom}${rijnummer} stands in row ${nummer}`)
      while (rij.length < plaatsVan(kolom)) rij.push(null)
      rij.push(inhoud === null ? null : waardeVan(inhoud, kenmerken, dagstijlen))
    }
    while (rijen.length < Number(nummer) - 1) rijen.push([])
    rijen.push(rij)
  }
  return {
    rijen,
    filter: /<autoFilter ref="([^"]+)"/.exec(xml)?.[1] ?? null,
    bevroren: /<pane ySplit="1"[^>]*state="frozen"/.test(xml),
  }
}

function waardeVan(inhoud: string, kenmerken: string, dagstijlen: ReadonlySet<number>): Cel {
  if (/<f[ >]/.test(inhoud)) throw new Error(`A formula: ${inhoud}`)
  if (kenmerken.includes('t="inlineStr"')) return tekstVan(/<t[^>]*>(.*)<\/t>/s.exec(inhoud)?.[1] ?? '')
  const getal = Number(/<v>(.*)<\/v>/.exec(inhoud)?.[1])
  const stijl = Number(/s="(\d+)"/.exec(kenmerken)?.[1] ?? 0)
  return dagstijlen.has(stijl) ? new Date(Date.UTC(1899, 11, 30 + getal)) : getal
}

/** Which styles show a number as a day: those with a format that has a year in it. */
function stijlenVoorDagen(xml: string): Set<number> {
  const formaten = [...xml.matchAll(/numFmtId="(\d+)" formatCode="([^"]*)"/g)]
  const dagen = new Set(formaten.filter(([, , code]) => code?.includes('yyyy')).map(([, id]) => id))
  const stijlen = [...(/<cellXfs.*<\/cellXfs>/s.exec(xml)?.[0] ?? '').matchAll(/<xf numFmtId="(\d+)"/g)]
  return new Set(stijlen.flatMap(([, id], nummer) => (dagen.has(id) ? [nummer] : [])))
}

const plaatsVan = (letters: string) =>
  [...letters].reduce((plaats, letter) => plaats * 26 + letter.charCodeAt(0) - 64, 0) - 1

const entiteiten: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#13': '\r' }

/** XML first, and then the codes that a spreadsheet reads as a character. */
function tekstVan(xml: string): string {
  return xml
    .replaceAll(/&(#?\w+);/g, (_, naam) => entiteiten[naam] ?? '?')
    .replaceAll(/_x([0-9A-Fa-f]{4})_/g, (_, code) => String.fromCharCode(Number.parseInt(code, 16)))
}
