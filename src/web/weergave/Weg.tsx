import { kortsteWeg } from '~/domein/weging/weg'
import { Wegstrook } from '../ui/Wegstrook'
import type { Uitkomst } from './useUitkomst'
import { afstand } from './verwoord'

/** The stadia on the way: where the team stands, and how far each one above it is. */
export function Weg({ uitkomst: { kader, kenmerken, waarden, indeling } }: { uitkomst: Uitkomst }) {
  const hier = kader.stadia.findIndex(({ id }) => id === indeling.stadium)
  return (
    <Wegstrook
      hier={indeling.stadium}
      stadia={kader.stadia.map((stadium, rang) => ({
        id: stadium.id,
        titel: stadium.titel,
        onder:
          rang === hier
            ? 'hier staat het team nu'
            : rang < hier
              ? 'gehaald'
              : afstand(kortsteWeg(kader, kenmerken, waarden, stadium)),
      }))}
    />
  )
}
