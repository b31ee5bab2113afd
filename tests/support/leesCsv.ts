/** Reads CSV by RFC 4180, with a quoted cell told from a bare one: `{ tekst }` for what stood between quotes. */
export function leesCsv(bestand: string, scheiding: string): (string | { tekst: string })[][] {
  const rijen: (string | { tekst: string })[][] = []
  let rij: (string | { tekst: string })[] = []
  let plek = 0
  while (plek < bestand.length) {
    if (bestand[plek] === '"') {
      const [heel = '', inhoud = ''] = /^"((?:[^"]|"")*)"/.exec(bestand.slice(plek)) ?? []
      rij.push({ tekst: inhoud.replaceAll('""', '"') })
      plek += heel.length
    } else {
      const [kaal = ''] = new RegExp(`^[^${scheiding}\r\n"]*`).exec(bestand.slice(plek)) ?? []
      rij.push(kaal)
      plek += kaal.length
    }
    if (bestand[plek] === scheiding) plek += 1
    else if (bestand.startsWith('\r\n', plek)) {
      rijen.push(rij)
      rij = []
      plek += 2
    } else throw new Error(`Neither a cell nor an end of line at ${plek}: ${bestand.slice(plek, plek + 40)}`)
  }
  return rijen
}
