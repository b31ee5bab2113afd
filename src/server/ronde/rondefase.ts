import type { Rondefase } from '~/contract/rondes'
import type { rondes } from '../database/schema'

type Ronde = Pick<typeof rondes.$inferSelect, 'opent' | 'sluit' | 'geslotenOp'>

/** How far a ronde is on this day. One whose last day is over stays *voorbij* until somebody closes it. */
export function faseVan({ opent, sluit, geslotenOp }: Ronde, dag: string): Rondefase {
  if (geslotenOp !== null) return 'gesloten'
  if (dag < opent) return 'gepland'
  return dag <= sluit ? 'open' : 'voorbij'
}
