/** A stadium's title as it stands in a sentence: "in ontwikkeling", "SMC in de basis", "volwaardig". */
export function stadiumInZin(titel: string): string {
  const kern = titel.replace(/^Team (?=in )/, '').replace(/ (tot )?SMC$/, '')
  return /^\p{Lu}\p{Ll}/u.test(kern) ? kern.charAt(0).toLowerCase() + kern.slice(1) : kern
}

/** The sign of a stadium where no drawing fits: empty for the lowest, full for the highest. */
export function stadiumTeken(rang: number, hoogste: number): string {
  if (rang === 0) return '○'
  return rang === hoogste ? '●' : '◐'
}
