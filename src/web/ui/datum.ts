const dag = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeZone: 'Europe/Amsterdam' })
const tijd = new Intl.DateTimeFormat('nl-NL', { timeStyle: 'short', timeZone: 'Europe/Amsterdam' })

/** A moment or a day as a date: "24 november 2026". */
export function datum(moment: string): string {
  return dag.format(new Date(moment))
}

/** A moment as date and time: "24 november 2026 om 14:05". */
export function datumEnTijd(moment: string): string {
  return `${datum(moment)} om ${tijd.format(new Date(moment))}`
}
