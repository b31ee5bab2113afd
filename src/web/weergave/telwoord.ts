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
  if (aantal === 1) return 'Eén'
  const woord = telwoord(aantal)
  return woord.charAt(0).toUpperCase() + woord.slice(1)
}

/** A number of things, the noun in the right form: "één stelling", "twee stellingen". */
export function zoveel(aantal: number, enkel: string, meer: string): string {
  return `${telwoord(aantal)} ${aantal === 1 ? enkel : meer}`
}
