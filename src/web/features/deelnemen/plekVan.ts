import type { Deelname } from '~/contract/deelname'

/** How far the group is, for the line on top: "43 van 68"; null where that says nothing. */
export function plekVan({ sessie, moment }: Pick<Deelname, 'sessie' | 'moment'>): string | null {
  if (moment.status !== 'lopend' || moment.scherm !== 'vraag') return null
  const { gedaan, totaal } = moment.voortgang
  // By an agenda one goes criss-cross, so there the place in the list says nothing.
  if (sessie.wijze === 'vooraf') return `${gedaan} van ${totaal} afgesproken`
  const plek = moment.vraagId === null ? -1 : sessie.vragen.indexOf(moment.vraagId)
  return plek === -1 ? null : `${plek + 1} van ${sessie.vragen.length}`
}
