/** What stands in a column. It decides how each format writes a cell. */
type Kolomsoort = 'tekst' | 'heel getal' | 'getal' | 'ja of nee' | 'datum'

/** A column of an export: its entry in the data dictionary, and where its values come from. */
export interface Kolom {
  naam: string
  soort: Kolomsoort
  betekenis: string
  waarden: string | null
  /** SQL over the tables of the selection: a text, a number, a boolean or (for a date) a moment. Never input. */
  sql: string
}

/** A text as SQL writes it. For words of our own; what a caller gives is always a parameter. */
export const literal = (text: string) => `'${text.replaceAll("'", "''")}'`
