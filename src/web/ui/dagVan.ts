const dagInNederland = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Amsterdam' })

/** The day in the Netherlands at a moment, as `2026-12-31`. */
export const dagVan = (moment: string) => dagInNederland.format(new Date(moment))
