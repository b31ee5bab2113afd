const DAG = 86_400_000

/** Whole days from one day to another, both as `2026-12-31`; negative when the second is earlier. */
export function dagenTussen(van: string, tot: string): number {
  return Math.round((Date.parse(tot) - Date.parse(van)) / DAG)
}
