import { type Aantallen, aantalVan, telOp, telWaarden } from './Aantallen'
import { type Functie, functieIds } from './functies'

/** G3: of fewer answers no spread is shown: of two, each would know what the other said. */
export const MINIMUM_SPREIDING = 3

/** G4: a part of a spread is shown only when it is of this many answers. */
export const MINIMUM_GROEP = 5

/** G3: whether there are enough answers to show their spread. */
export function magGetoond(a: Aantallen): boolean {
  return aantalVan(a) >= MINIMUM_SPREIDING
}

/** G4: a spread in parts. `rest` is all who are in none of the groepen; null when there is nobody. */
interface Functieverdeling {
  groepen: { functie: Functie; aantallen: Aantallen }[]
  rest: Aantallen | null
}

/**
 * G4: the spread of one vraag per functie, in the order of `functies`. A functie is shown with at least five answers, and
 * all others together are the rest. A rest of one to four could be read by subtracting what is shown from the total, so
 * then the smallest group (of equals the last) goes into it as well; being of five itself, that is always enough. What
 * would be the total again, or nothing, is not shown: no groepen and no rest.
 */
export function verdeelPerFunctie(perFunctie: ReadonlyMap<Functie, Aantallen>): Functieverdeling {
  const alle = functieIds.flatMap((functie) => {
    const aantallen = perFunctie.get(functie)
    return aantallen && aantalVan(aantallen) > 0 ? [{ functie, aantallen }] : []
  })
  const groot = alle.filter(({ aantallen }) => aantalVan(aantallen) >= MINIMUM_GROEP)
  const over = aantalVan(samen(alle.filter((deel) => !groot.includes(deel))))
  const kleinste = groot.toReversed().sort((a, b) => aantalVan(a.aantallen) - aantalVan(b.aantallen))[0]
  const groepen = over > 0 && over < MINIMUM_GROEP ? groot.filter((deel) => deel !== kleinste) : groot
  const rest = samen(alle.filter((deel) => !groepen.includes(deel)))
  const heeftRest = aantalVan(rest) > 0
  if (groepen.length === 0 || (groepen.length === 1 && !heeftRest)) return { groepen: [], rest: null }
  return { groepen, rest: heeftRest ? rest : null }
}

function samen(delen: readonly { aantallen: Aantallen }[]): Aantallen {
  return delen.reduce((som, { aantallen }) => telOp(som, aantallen), telWaarden([]))
}

/**
 * G5: what a next reveal shows after one was taken back. The answers that were in a shown spread lie fixed, so whoever
 * subtracts it from the next one reads the new answers: of one or two the earlier spread therefore stays as it is (G3).
 *
 * @param eerder the spread that has been shown; null, or one that G3 kept hidden, when none has.
 * @param nieuw how many answers came in since `eerder` was revealed, 0 or more; those that were held back are still new.
 */
export function volgendeSpreiding(eerder: Aantallen | null, nieuw: number): 'telt-mee' | 'eerdere-blijft' {
  if (eerder === null || !magGetoond(eerder)) return 'telt-mee'
  return nieuw === 0 || nieuw >= MINIMUM_SPREIDING ? 'telt-mee' : 'eerdere-blijft'
}
