import type { Sessiekop } from '~/contract/sessie'
import type { Sessie } from './Sessie'

/** What all three views know of the session itself. */
export function kopVan({ rij, team, kader, vragen }: Sessie): Sessiekop {
  return {
    id: rij.id,
    team,
    kaderVersie: kader.versie,
    wijze: rij.wijze,
    perFunctie: rij.perFunctie,
    voorafTot: rij.voorafTot?.toISOString() ?? null,
    vragen: [...vragen],
  }
}
