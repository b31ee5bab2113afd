import { type Aantallen, aantalVan } from './Aantallen'

/**
 * G6: how much a group differs: the mean over all pairs of answers of the points between the two, 0 to below 4. A pair
 * with geen beeld in it counts as one point, two of them as well: what nobody can see asks for talk too, but is no
 * distance. Unlike the highest minus the lowest it tells a divided group from one person apart. 0 with fewer than two
 * answers.
 */
export function onderlingVerschil(a: Aantallen): number {
  const aantal = aantalVan(a)
  const paren = (aantal * (aantal - 1)) / 2
  if (paren === 0) return 0
  const getallen = aantal - a.geenBeeld
  let som = paren - (getallen * (getallen - 1)) / 2 // the pairs with geen beeld in them, a point each
  a.scores.forEach((hier, laag) => {
    a.scores.slice(laag + 1).forEach((daar, stap) => {
      som += hier * daar * (stap + 1)
    })
  })
  return som / paren
}
