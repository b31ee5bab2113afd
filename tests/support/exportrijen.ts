import type { Cel } from './leesXlsx'

/** A row as the API gives it in JSON, which the files are held against. */
export type Exportrij = Record<string, string | number | boolean | null>

/** A column as the data dictionary has it. */
export interface Exportkolom {
  naam: string
  soort: string
}

type Waarde = Exportrij[string]

const jaNee = (waarde: unknown) => (waarde === null ? null : waarde ? 'ja' : 'nee')
const dagVan = (moment: unknown) =>
  moment === null
    ? null
    : new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Amsterdam' }).format(new Date(String(moment)))

/** The sections of a weging as the columns that the files have for them. */
function plat(rij: Exportrij): Exportrij {
  const secties = rij.secties as unknown as
    | { sectieId: string; gemiddelde: number | null; aantal: number }[]
    | undefined
  const delen = (secties ?? []).flatMap(({ sectieId, gemiddelde, aantal }): [string, number | null][] => [
    [`gemiddelde${sectieId}`, gemiddelde],
    [`aantal${sectieId}`, aantal],
  ])
  return { ...rij, ...Object.fromEntries(delen) }
}

/** In XLSX each cell has a type of its own, and an empty one is not there. */
export function alsXlsxcel(soort: string, waarde: Waarde): Cel {
  if (waarde === null || waarde === '') return null
  if (soort === 'datum') return new Date(`${dagVan(waarde)}T00:00:00Z`)
  return soort === 'ja of nee' ? jaNee(waarde) : (waarde as Cel)
}

/** In CSV a text stands between quotes, and cannot be a formula; the rest stands bare. */
export function alsCsvcel(soort: string, waarde: Waarde, decimaal: string): string | { tekst: string } {
  const tekst = soort === 'ja of nee' ? jaNee(waarde) : soort === 'datum' ? dagVan(waarde) : waarde
  if (tekst === null || tekst === undefined || tekst === '') return ''
  if (soort === 'datum') return String(tekst)
  if (soort.includes('getal')) return String(tekst).replace('.', decimaal)
  return { tekst: /^[=+\-@\t\r\n＝]/.test(String(tekst)) ? `'${tekst}` : String(tekst) }
}

/** What the rows of a file must be, cell by cell. */
export const alsRijen = <C>(
  rijen: readonly Exportrij[],
  kolommen: readonly Exportkolom[],
  alsCel: (soort: string, waarde: Waarde) => C,
): C[][] => rijen.map(plat).map((rij) => kolommen.map(({ naam, soort }) => alsCel(soort, rij[naam] ?? null)))

/** Rows as wide as they are at their widest: what is empty at the end of a row is not written. */
export const evenBreed = (rijen: readonly (readonly Cel[])[], breedte: number): Cel[][] =>
  rijen.map((rij) => Array.from({ length: breedte }, (_, i) => rij[i] ?? null))
