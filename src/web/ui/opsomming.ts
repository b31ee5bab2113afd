/** Words in a row as Dutch writes them: "1.5, 1.6 en 4.1". */
export function opsomming(woorden: readonly string[]): string {
  const laatste = woorden.at(-1)
  if (laatste === undefined) return ''
  return woorden.length === 1 ? laatste : `${woorden.slice(0, -1).join(', ')} en ${laatste}`
}
