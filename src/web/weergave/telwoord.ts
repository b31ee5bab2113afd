const woorden = [
  'nul',
  'één',
  'twee',
  'drie',
  'vier',
  'vijf',
  'zes',
  'zeven',
  'acht',
  'negen',
  'tien',
  'elf',
  'twaalf',
]

/** A number as running text has it: in words up to twelve, then in figures. */
export function telwoord(aantal: number): string {
  return woorden[aantal] ?? String(aantal)
}

/** The same at the start of a sentence. */
export function Telwoord(aantal: number): string {
  return metHoofdletter(telwoord(aantal))
}

/** What becomes the start of a sentence; één has no accent on its capital. */
export function metHoofdletter(tekst: string): string {
  if (tekst.startsWith('één')) return `Eén${tekst.slice(3)}`
  return tekst.charAt(0).toUpperCase() + tekst.slice(1)
}

/** A number of things, the noun in the right form: "één stelling", "twee stellingen". */
export function zoveel(aantal: number, enkel: string, meer: string): string {
  return `${telwoord(aantal)} ${aantal === 1 ? enkel : meer}`
}
