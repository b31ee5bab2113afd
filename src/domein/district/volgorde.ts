import { type Uitzondering, uitzonderingen } from './uitzonderingen'

interface Rij {
  team: { naam: string }
  uitzonderingen: readonly Uitzondering[]
  dagen: number
}

/**
 * The order of a werklijst: who has an exception first, by the most urgent one, and of equals who waits longest; the rest by
 * name. Never by score: it is a list of work, no league table.
 */
export function opVolgorde<T extends Rij>(rijen: readonly T[]): T[] {
  return rijen.toSorted((a, b) => {
    const verschil = urgentie(a) - urgentie(b)
    if (verschil !== 0) return verschil
    const wacht = a.uitzonderingen.length > 0 ? b.dagen - a.dagen : 0
    return wacht || a.team.naam.localeCompare(b.team.naam, 'nl', { numeric: true })
  })
}

function urgentie(rij: Rij): number {
  const eerste = rij.uitzonderingen[0]
  return eerste ? uitzonderingen.indexOf(eerste) : uitzonderingen.length
}
