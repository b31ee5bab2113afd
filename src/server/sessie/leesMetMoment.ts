import type { Moment } from '~/contract/sessie'
import type { Kaders } from '~/domein/kader/kaders'
import type { Database } from '../database/Database'
import { leesMoment } from './leesMoment'
import { SamenLezen } from './SamenLezen'
import { leesSessie, type Sessie } from './Sessie'

interface MetMoment {
  sessie: Sessie
  moment: Moment
}

const lezingen = new WeakMap<Database, SamenLezen<MetMoment>>()

/**
 * A session with its moment. All phones of a room look at the same time (at the next vraag, after a restart): what all of them
 * may know is then read once or twice, not twenty times.
 *
 * @throws {Probleemfout} 404
 */
export function leesMetMoment(
  database: Database,
  kaders: Kaders,
  sessieId: string,
  nu: Date,
): Promise<MetMoment> {
  const samen = lezingen.get(database) ?? new SamenLezen<MetMoment>()
  lezingen.set(database, samen)
  return samen.vraag(sessieId, async () => {
    const sessie = await leesSessie(database.query, kaders, sessieId)
    return { sessie, moment: await leesMoment(database, sessie, nu) }
  })
}
