const DAG = 24 * 60 * 60 * 1000

/** How many days `tot` lies after `van`, both as `2026-12-31`. */
export const dagenTussen = (van: string, tot: string) => (Date.parse(tot) - Date.parse(van)) / DAG

const dagInNederland = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Amsterdam' })

/** The day in the Netherlands at a moment, as `2026-12-31`. */
export const dagVan = (moment: string) => dagInNederland.format(new Date(moment))
