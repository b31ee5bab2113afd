import type { Omgeving } from '../Omgeving'
import { leesMetMoment } from './leesMetMoment'
import { Zalen } from './Zalen'

/** The rooms of this instance. End them with `eindig`. */
export function maakZalen({
  database,
  kaders,
  omroep,
  nu,
  log,
}: Pick<Omgeving, 'database' | 'kaders' | 'omroep' | 'nu' | 'log'>): Zalen {
  const lees = async (sessieId: string) => (await leesMetMoment(database, kaders, sessieId, nu())).moment
  return new Zalen(omroep, lees, log)
}
