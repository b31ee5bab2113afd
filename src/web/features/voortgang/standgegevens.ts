import type { Telling } from '~/contract/rondes'
import type { Gegevens } from '../../ui/grafiek/gegevens'
import { standen } from '../../weergave/teamstand'

export type Stand = (typeof standen)[number]
export type Getallen = Partial<Telling> & Pick<Telling, 'teams'>

/** Every group with how many teams are in it. */
export function geteldeStanden(getallen: Getallen): (Stand & { aantal: number })[] {
  return standen.map((stand) => ({ ...stand, aantal: getallen[stand.telling] ?? 0 }))
}

/**
 * Counts as a table, a row for each district or day.
 *
 * @param eerste what the first column is called
 * @param kolommen which groups are told apart
 */
export function standgegevens(
  eerste: string,
  kolommen: readonly Stand[],
  rijen: readonly (Getallen & { naam: string })[],
): Gegevens {
  return {
    kolommen: [
      { kop: eerste, soort: 'tekst' },
      ...[...kolommen.map(({ woord }) => woord), 'teams'].map((kop) => ({ kop, soort: 'aantal' as const })),
    ],
    rijen: rijen.map((rij) => [rij.naam, ...kolommen.map(({ telling }) => rij[telling] ?? 0), rij.teams]),
  }
}
