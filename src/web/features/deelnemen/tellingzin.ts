import type { Moment } from '~/contract/sessie'

/** With so many to go a group likes to know for how many it waits. */
const BIJNA = 3

/** How many have chosen, and when nearly all did, how many more: never who. */
export function tellingzin({ gekozen, aanwezig }: Moment['telling']): string {
  if (aanwezig === 0 || gekozen === 0) return 'Nog niemand heeft gekozen.'
  const rest = aanwezig - gekozen
  if (rest <= 0) return 'Iedereen heeft gekozen.'
  const telling = `${gekozen} van ${aanwezig} ${gekozen === 1 ? 'heeft' : 'hebben'} gekozen.`
  return rest <= BIJNA ? `${telling} Nog ${rest} ${rest === 1 ? 'mens' : 'mensen'}.` : telling
}
