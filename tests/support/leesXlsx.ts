import { type Cell, type CellValue, readXlsx, type Sheet } from 'hucre/xlsx'

/** A cell as a spreadsheet knows it: a text, a number, or a day (a number in a style for days). */
export type Cel = string | number | Date | null

interface Blad {
  rijen: Cel[][]
  /** Over which cells rows can be filtered. */
  filter: string | null
  /** How many rows stay in sight. */
  bevroren: number
  /** By the choices of each list: the cells that offer it. */
  keuzelijsten: Map<string, string[]>
}

/** A workbook by the names of its sheets. */
export type Boek = Record<string, Blad>

/**
 * Opens a workbook as a spreadsheet does, with a library that knows nothing of what the app writes.
 * @throws {Error} when a cell is a formula, which nothing that leaves the app may be.
 */
export async function leesXlsx(bytes: Uint8Array): Promise<Boek> {
  const { sheets } = await readXlsx(bytes)
  return Object.fromEntries(sheets.map((sheet) => [sheet.name, leesBlad(sheet)]))
}

function leesBlad({ name, rows, cells, autoFilter, freezePane, dataValidations }: Sheet): Blad {
  for (const [plek, { formula }] of (cells ?? new Map<string, Cell>()).entries()) {
    if (formula !== undefined) throw new Error(`${name} ${plek} is a formula: ${formula}`)
  }
  return {
    rijen: rows.map((row) => zonderStaart(row.map(celVan))),
    filter: autoFilter?.range ?? null,
    bevroren: freezePane?.rows ?? 0,
    keuzelijsten: new Map(
      (dataValidations ?? []).map(({ values, range }) => [(values ?? []).join(','), range.split(' ')]),
    ),
  }
}

function celVan(waarde: CellValue): Cel {
  if (waarde === null || typeof waarde === 'string' || typeof waarde === 'number') return waarde
  if (waarde instanceof Date) return waarde
  throw new Error(`A cell is neither a text, a number nor a day: ${JSON.stringify(waarde)}`)
}

/** A row as it was filled: what is empty at its end is not written. */
function zonderStaart(rij: Cel[]): Cel[] {
  return rij.slice(0, rij.findLastIndex((cel) => cel !== null) + 1)
}
