import type { Regel } from './leesRegels'
import type { Kopveld } from './sjabloonvorm'

/** What a filled-in template says, as it says it: nothing of it has been held against the kader or the database. */
export interface Ingevuld {
  kop: Record<Kopveld, string>
  /** Where each field of the head stands, to point at. */
  koprijen: Record<Kopveld, number | undefined>
  regels: Regel[]
}
