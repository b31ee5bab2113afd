/** What a reader meets on its way through XML: an element that opens or closes, or text between them. */
export type Stap =
  | { soort: 'open'; naam: string; kenmerken: string }
  | { soort: 'dicht'; naam: string }
  | { soort: 'tekst'; tekst: string }

/** XML that cannot be read. */
class Xmlfout extends Error {
  override name = 'Xmlfout'
}

/** Each alternative begins with another character, so that no text makes it try twice. */
const DELEN =
  /<\?[^>]*\?>|<!--[\s\S]*?-->|<!\[CDATA\[([\s\S]*?)\]\]>|<(\/?)(?:[\w.-]+:)?([\w.-]+)((?:[^<>"'/]|"[^"]*"|'[^']*'|\/(?!>))*)(\/?)>|([^<]+)/y

/**
 * Walks through the XML of a workbook, step by step. Knows no document types, so nothing in it can stand for anything
 * else; prefixes of names (`x:row`) are left out.
 *
 * @throws {Xmlfout} at the first thing that is no XML
 */
export function* leesXml(xml: string): Generator<Stap> {
  let plek = xml.charCodeAt(0) === 0xfeff ? 1 : 0
  while (plek < xml.length) {
    DELEN.lastIndex = plek
    const gevonden = DELEN.exec(xml)
    if (!gevonden) throw new Xmlfout(`Op plek ${plek} staat geen XML`)
    plek += gevonden[0].length
    const [, letterlijk, dicht, naam, kenmerken = '', leeg, tekst] = gevonden
    if (tekst !== undefined) yield { soort: 'tekst', tekst: ontleed(tekst) }
    else if (letterlijk !== undefined) yield { soort: 'tekst', tekst: letterlijk }
    else if (naam !== undefined) {
      if (!dicht) yield { soort: 'open', naam, kenmerken }
      if (dicht || leeg) yield { soort: 'dicht', naam }
    }
  }
}

/** The value of an attribute, or null. @param naam with its prefix, such as `r:id` */
export function kenmerk(kenmerken: string, naam: string): string | null {
  const gevonden = new RegExp(`(?:^|\\s)${naam}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(kenmerken)
  return gevonden ? ontleed(gevonden[1] ?? gevonden[2] ?? '') : null
}

const entiteiten: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/** The characters that stand as a code in XML. */
function ontleed(tekst: string): string {
  if (!tekst.includes('&')) return tekst
  return tekst.replaceAll(/&(?:#x([0-9A-Fa-f]{1,6})|#(\d{1,7})|(\w+));/g, (heel, hex, getal, naam) => {
    if (naam) return entiteiten[naam] ?? heel
    const code = hex ? Number.parseInt(hex, 16) : Number(getal)
    return code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd'
  })
}
