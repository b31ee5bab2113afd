/** The value below which `share` (0 to 1) of the values lie. @throws {Error} for no values */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  const value = sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]
  if (value === undefined) throw new Error('There is nothing to take a quantile of')
  return value
}

/** A number with as many decimals as one can read. */
export function short(value: number): string {
  return value >= 100 ? value.toFixed(0) : value.toFixed(value >= 10 ? 1 : 2)
}

/** Prints a heading and aligned lines below it. */
export function report(title: string, lines: readonly (readonly [string, string])[]): void {
  const width = Math.max(...lines.map(([name]) => name.length))
  console.log(`\n${title}`)
  for (const [name, value] of lines) console.log(`  ${name.padEnd(width)}  ${value}`)
}
