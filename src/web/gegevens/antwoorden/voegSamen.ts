import type { Antwoordwijziging } from '~/contract/antwoordwijziging'
import type { Stand } from './stand'

/** What is left of a change of ours after somebody else changed the same answer. */
export type Samenvoeging =
  /** Nothing: what stands there now is what we wanted. */
  | { soort: 'gelijk' }
  /** They changed another field, so ours can go on top of theirs. */
  | { soort: 'samen'; wijziging: Antwoordwijziging }
  /** Both changed the same field to something else: a person has to choose. */
  | { soort: 'conflict' }

/**
 * Lays our change on top of what somebody else saved meanwhile, field by field.
 * @param basis what stood there when we made our change
 */
export function voegSamen(basis: Stand, wijziging: Antwoordwijziging, huidig: Stand): Samenvoeging {
  const over: Antwoordwijziging = {}
  let botst = false
  if (wijziging.waarde !== undefined && wijziging.waarde !== huidig.waarde) {
    over.waarde = wijziging.waarde
    botst ||= huidig.waarde !== basis.waarde
  }
  if (wijziging.toelichting !== undefined && wijziging.toelichting !== huidig.toelichting) {
    over.toelichting = wijziging.toelichting
    botst ||= huidig.toelichting !== basis.toelichting
  }
  if (botst) return { soort: 'conflict' }
  return Object.keys(over).length === 0 ? { soort: 'gelijk' } : { soort: 'samen', wijziging: over }
}
