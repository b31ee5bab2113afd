import type { Regie } from '~/contract/groepssessies'

/** The vragen that can be scored now: the open one that is on, or all of them while everyone scores beforehand. */
export function scorebaar({ sessie, moment }: Pick<Regie, 'sessie' | 'moment'>): readonly string[] {
  if (moment.status === 'voorbereiding') return sessie.wijze === 'vooraf' ? sessie.vragen : []
  const open = moment.status === 'lopend' && moment.scherm === 'vraag' && moment.vraagstatus === 'open'
  return open && moment.vraagId !== null ? [moment.vraagId] : []
}
