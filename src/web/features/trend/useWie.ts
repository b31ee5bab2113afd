import { useSuspenseQuery } from '@tanstack/react-query'
import { usePersoon } from '../../gegevens/aanmelding'
import { type Trendkeuze, trendbereikQuery } from '../../gegevens/trend'

interface Naam {
  id: string
  naam: string
}

/** Of whom a trend can be, for this person, and of whom it is. */
export interface Wie {
  naam: string
  districten: readonly Naam[]
  teams: readonly Naam[]
}

/** Teams and districts by name. */
export function useWie({ district, team }: Trendkeuze): Wie {
  const { districten, teams } = useSuspenseQuery(trendbereikQuery(usePersoon())).data
  const naamVan = (lijst: readonly Naam[], id: string) => lijst.find((een) => een.id === id)?.naam ?? id
  return {
    naam:
      team !== undefined
        ? naamVan(teams, team)
        : district !== undefined
          ? `District ${naamVan(districten, district)}`
          : 'Heel het land',
    districten,
    teams: teams.toSorted((a, b) => a.naam.localeCompare(b.naam, 'nl')),
  }
}
