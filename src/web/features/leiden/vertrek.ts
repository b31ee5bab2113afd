import type { Regie } from '~/contract/groepssessies'

/**
 * Whether to ask first before the group leaves the vraag that is on: when it has no agreed score and the way leads on.
 * Going back keeps everything and asks nothing.
 *
 * @param vooruit the way on by the order of the group, which is not that of the kader where there is an agenda
 */
export function vraagtOmAfspraak(
  { moment, vragen }: Pick<Regie, 'moment' | 'vragen'>,
  naar: string,
  vooruit: boolean,
): boolean {
  if (moment.scherm !== 'vraag' || moment.vraagId === null || moment.vraagId === naar) return false
  if (moment.vraagstatus === 'afgesproken') return false
  const plek = (id: string) => vragen.findIndex(({ vraagId }) => vraagId === id)
  return vooruit || plek(naar) > plek(moment.vraagId)
}
