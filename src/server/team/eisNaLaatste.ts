import { ongeldig } from '../http/Probleemfout'
import { voluit } from '../ronde/rondedagen'

/**
 * History is written forward only: a change begins on the day of the last one, or later.
 *
 * @param laatste the day of the last change; nothing when there was none
 * @param wie "Dit team"
 * @throws {Probleemfout} 400
 */
export function eisNaLaatste(vanaf: string, laatste: string | null | undefined, wie: string): void {
  if (!laatste || vanaf >= laatste) return
  throw ongeldig('vanaf', 'te-vroeg', `${wie} veranderde nog op ${voluit(laatste)}. Kies die dag of later.`)
}
