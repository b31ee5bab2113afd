import type { Omgeving } from '../Omgeving'
import { leesMoment } from './leesMoment'
import { leesSessie } from './Sessie'
import { Zalen } from './Zalen'

/** The rooms of this instance, open. Close them with `eindig`. */
export function maakZalen({
  database,
  kaders,
  omroep,
  nu,
  log,
}: Pick<Omgeving, 'database' | 'kaders' | 'omroep' | 'nu' | 'log'>): Zalen {
  const lees = async (sessieId: string) =>
    leesMoment(database, await leesSessie(database.query, kaders, sessieId), nu())
  const zalen = new Zalen(omroep, lees, log)
  zalen.begin()
  return zalen
}
