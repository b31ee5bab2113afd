import type { Deelname } from '~/contract/deelname'

/**
 * How far one is, for the line on top: "43 van 68"; null where that says nothing.
 * @param gescoord how many vragen this participant scored
 */
export function plekVan(
  { sessie, moment, toehoorder }: Pick<Deelname, 'sessie' | 'moment' | 'toehoorder'>,
  gescoord: number,
): string | null {
  const { gedaan, totaal } = moment.voortgang
  if (moment.status === 'voorbereiding' && sessie.wijze === 'vooraf' && !toehoorder) {
    return `${gescoord} van ${sessie.vragen.length} gescoord`
  }
  if (moment.status !== 'lopend' || moment.scherm !== 'vraag') return null
  // By an agenda one goes criss-cross, so there the place in the list says nothing.
  if (sessie.wijze === 'vooraf') return `${gedaan} van ${totaal} afgesproken`
  const plek = moment.vraagId === null ? -1 : sessie.vragen.indexOf(moment.vraagId)
  return plek === -1 ? null : `${plek + 1} van ${sessie.vragen.length}`
}
