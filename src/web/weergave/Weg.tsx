import { kortsteWeg } from '~/domein/weging/weg'
import { Wegstrook } from '../ui/Wegstrook'
import type { Uitkomst } from './useUitkomst'
import { afstand } from './verwoord'

interface Props {
  uitkomst: Uitkomst
  /** The stadium that was settled; absent while none was. */
  vastgesteld?: string | undefined
}

/** The stadia on the way: where the team stands by its scores, how far each one above it is, and what was settled (L3). */
export function Weg({ uitkomst: { kader, kenmerken, waarden, indeling }, vastgesteld }: Props) {
  const hier = kader.stadia.findIndex(({ id }) => id === indeling.stadium)
  const anders = vastgesteld !== undefined && vastgesteld !== indeling.stadium
  const onder = (rang: number) => {
    const stadium = kader.stadia[rang]
    if (rang === hier) return anders ? 'hier komen de scores uit' : 'hier staat het team nu'
    return rang < hier || !stadium ? 'gehaald' : afstand(kortsteWeg(kader, kenmerken, waarden, stadium))
  }
  return (
    <Wegstrook
      hier={indeling.stadium}
      stadia={kader.stadia.map(({ id, titel }, rang) => ({
        id,
        titel,
        onder: anders && id === vastgesteld ? `zo vastgesteld, ${onder(rang)}` : onder(rang),
      }))}
    />
  )
}
