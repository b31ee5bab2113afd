import { kenmerk, leesXml, type Stap } from './leesXml'
import { leesZip, type Zip } from './leesZip'

/** What stands in a cell. A formula has only what it last came to, if that. */
export type Celwaarde =
  | { soort: 'tekst'; tekst: string }
  | { soort: 'getal'; getal: number }
  | { soort: 'datum'; getal: number }
  | { soort: 'formule' }
  | { soort: 'fout'; tekst: string }

/** The cells of a sheet that hold something, by row (from 1) and column (from 0). */
export type Blad = ReadonlyMap<number, ReadonlyMap<number, Celwaarde>>

/** A workbook by the names of its sheets, in their order; a sheet is read when asked for. */
export interface Werkboek {
  bladen: readonly { naam: string; lees(): Promise<Blad> }[]
}

/** A zip that holds no workbook of this kind. */
export class GeenWerkboek extends Error {
  override name = 'GeenWerkboek'
}

const MAXIMUM_RIJEN = 5000
const MAXIMUM_KOLOMMEN = 200

/**
 * Reads an XLSX as spreadsheets save it: shared texts or texts in place, targets from the root or from the folder, numbers
 * as text. Rows and columns far beyond any form are left out.
 *
 * @param maximum how many bytes the parts may be together, unpacked
 * @throws {Zipfout} {@link GeenWerkboek} or another error for XML that cannot be read
 */
export async function leesWerkboek(bytes: Buffer, maximum: number): Promise<Werkboek> {
  const zip = leesZip(bytes, maximum)
  const boek = await deelVan(zip, 'xl/workbook.xml')
  const relaties = await deelVan(zip, 'xl/_rels/workbook.xml.rels')
  if (boek === null || relaties === null) throw new GeenWerkboek()
  const doelen = new Map<string, string>()
  let teksten: string | undefined
  let stijlen: string | undefined
  for (const stap of leesXml(relaties)) {
    if (stap.soort !== 'open' || stap.naam !== 'Relationship') continue
    const doel = padVan(kenmerk(stap.kenmerken, 'Target') ?? '')
    const soort = kenmerk(stap.kenmerken, 'Type') ?? ''
    if (soort.endsWith('/sharedStrings')) teksten = doel
    else if (soort.endsWith('/styles')) stijlen = doel
    else doelen.set(kenmerk(stap.kenmerken, 'Id') ?? '', doel)
  }
  const gedeeld = leesTeksten((teksten && (await deelVan(zip, teksten))) || '')
  const dagstijlen = leesDagstijlen((stijlen && (await deelVan(zip, stijlen))) || '')
  const bladen: { naam: string; lees(): Promise<Blad> }[] = []
  for (const stap of leesXml(boek)) {
    if (stap.soort !== 'open' || stap.naam !== 'sheet') continue
    const doel = doelen.get(/\w+:id\s*=\s*["']([^"']+)["']/.exec(stap.kenmerken)?.[1] ?? '')
    const lees = async () => leesBlad((doel && (await deelVan(zip, doel))) || '', gedeeld, dagstijlen)
    bladen.push({ naam: kenmerk(stap.kenmerken, 'name') ?? '', lees })
  }
  return { bladen }
}

async function deelVan(zip: Zip, naam: string): Promise<string | null> {
  return (await zip.pakUit(naam))?.toString('utf8') ?? null
}

/** A target as a path in the zip: `/xl/…` counts from the root, anything else from the folder of the workbook. */
function padVan(doel: string): string {
  return doel.startsWith('/') ? doel.slice(1) : `xl/${doel.replace(/^\.\//, '')}`
}

/** Every shared text, with its runs of another look put together, and without how it is pronounced. */
function leesTeksten(xml: string): string[] {
  const teksten: string[] = []
  const lezer = new Tekstlezer()
  for (const stap of leesXml(xml)) {
    if (stap.soort === 'open' && stap.naam === 'si') lezer.begin()
    lezer.neem(stap)
    if (stap.soort === 'dicht' && stap.naam === 'si') teksten.push(lezer.tekst())
  }
  return teksten
}

/** Collects what stands in `<t>`, and in nothing else. */
class Tekstlezer {
  #tekst = ''
  #inTekst = false
  #uitspraak = false

  begin(): void {
    this.#tekst = ''
  }

  neem(stap: Stap): void {
    if (stap.soort === 'tekst') {
      if (this.#inTekst && !this.#uitspraak) this.#tekst += stap.tekst
    } else if (stap.naam === 't') this.#inTekst = stap.soort === 'open'
    else if (stap.naam === 'rPh') this.#uitspraak = stap.soort === 'open'
  }

  /** Codes that a spreadsheet reads as a character (`_x000D_`) become it. */
  tekst(): string {
    return this.#tekst.replaceAll(/_x([0-9A-Fa-f]{4})_/g, (_, code) =>
      String.fromCharCode(Number.parseInt(code, 16)),
    )
  }
}

/** The styles that show a number as a day or a time: built in, or with a format that has day or year in it. */
function leesDagstijlen(xml: string): Set<number> {
  const eigen = new Set<number>()
  const dagen = new Set<number>()
  let inCellen = false
  let nummer = 0
  for (const stap of leesXml(xml)) {
    if (stap.soort === 'tekst') continue
    if (stap.naam === 'cellXfs') inCellen = stap.soort === 'open'
    if (stap.soort !== 'open') continue
    if (stap.naam === 'numFmt') {
      const code = (kenmerk(stap.kenmerken, 'formatCode') ?? '').replaceAll(/"[^"]*"|\[[^\]]*\]|\\./g, '')
      if (/[dyj]/i.test(code)) eigen.add(Number(kenmerk(stap.kenmerken, 'numFmtId')))
    }
    if (stap.naam === 'xf' && inCellen) {
      const formaat = Number(kenmerk(stap.kenmerken, 'numFmtId') ?? 0)
      if (eigen.has(formaat) || (formaat >= 14 && formaat <= 22)) dagen.add(nummer)
      nummer += 1
    }
  }
  return dagen
}

function leesBlad(xml: string, gedeeld: readonly string[], dagstijlen: ReadonlySet<number>): Blad {
  const blad = new Map<number, Map<number, Celwaarde>>()
  const lezer = new Tekstlezer()
  let rij = 0
  let kolom = -1
  let cel: { soort: string; stijl: number; waarde: string; formule: boolean } | null = null
  let inWaarde = false
  for (const stap of leesXml(xml)) {
    if (stap.soort === 'open' && stap.naam === 'row') {
      rij = Number(kenmerk(stap.kenmerken, 'r') ?? rij + 1)
      kolom = -1
    } else if (stap.soort === 'open' && stap.naam === 'c') {
      const adres = kenmerk(stap.kenmerken, 'r')
      kolom = adres ? kolomVan(adres) : kolom + 1
      const stijl = Number(kenmerk(stap.kenmerken, 's') ?? 0)
      cel = { soort: kenmerk(stap.kenmerken, 't') ?? 'n', stijl, waarde: '', formule: false }
      lezer.begin()
    } else if (cel && stap.soort === 'open' && stap.naam === 'f') cel.formule = true
    else if (cel && stap.soort !== 'tekst' && stap.naam === 'v') inWaarde = stap.soort === 'open'
    else if (cel && stap.soort === 'tekst' && inWaarde) cel.waarde += stap.tekst
    else if (cel && stap.soort === 'dicht' && stap.naam === 'c') {
      const waarde = waardeVan(cel, lezer.tekst(), gedeeld, dagstijlen)
      if (waarde && rij <= MAXIMUM_RIJEN && kolom < MAXIMUM_KOLOMMEN) {
        const cellen = blad.get(rij) ?? new Map<number, Celwaarde>()
        blad.set(rij, cellen.set(kolom, waarde))
      }
      cel = null
    }
    lezer.neem(stap)
  }
  return blad
}

function waardeVan(
  cel: { soort: string; stijl: number; waarde: string; formule: boolean },
  inPlaats: string,
  gedeeld: readonly string[],
  dagstijlen: ReadonlySet<number>,
): Celwaarde | null {
  if (cel.formule) return { soort: 'formule' }
  if (cel.soort === 'e') return { soort: 'fout', tekst: cel.waarde }
  if (cel.soort === 'd') return { soort: 'datum', getal: Date.parse(cel.waarde) }
  if (cel.soort === 'b') return { soort: 'tekst', tekst: cel.waarde === '1' ? 'ja' : 'nee' }
  if (cel.soort !== 'n') {
    const tekst =
      cel.soort === 's'
        ? (gedeeld[Number(cel.waarde)] ?? '')
        : cel.soort === 'inlineStr'
          ? inPlaats
          : cel.waarde
    return tekst.trim() === '' ? null : { soort: 'tekst', tekst }
  }
  const getal = Number(cel.waarde)
  if (cel.waarde.trim() === '' || !Number.isFinite(getal)) return null
  return { soort: dagstijlen.has(cel.stijl) ? 'datum' : 'getal', getal }
}

const kolomVan = (adres: string) =>
  [...(/^[A-Z]*/.exec(adres)?.[0] ?? '')].reduce(
    (plaats, letter) => plaats * 26 + letter.charCodeAt(0) - 64,
    0,
  ) - 1
