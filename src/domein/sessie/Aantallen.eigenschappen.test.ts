import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { waardeArb } from '~tests/support/willekeurig'
import { aantalVan, afstandVan, mediaanVan, telOp, telWaarden } from './Aantallen'

const waardenArb = fc.array(waardeArb, { maxLength: 20 })

describe('the counts of any answers', () => {
  test('do not depend on the order of the answers', () => {
    const geschud = waardenArb.chain((waarden) =>
      fc.tuple(fc.constant(waarden), fc.shuffledSubarray(waarden, { minLength: waarden.length })),
    )
    fc.assert(
      fc.property(geschud, ([waarden, anders]) => {
        expect(telWaarden(anders)).toEqual(telWaarden(waarden))
      }),
    )
  })

  test('of two groups add up to the counts of both together', () => {
    fc.assert(
      fc.property(waardenArb, waardenArb, (a, b) => {
        const samen = telOp(telWaarden(a), telWaarden(b))
        expect(samen).toEqual(telWaarden([...a, ...b]))
        expect(aantalVan(samen)).toBe(a.length + b.length)
      }),
    )
  })

  test('W6: have a median with no more than half of the scores on either side', () => {
    fc.assert(
      fc.property(waardenArb, (waarden) => {
        const getallen = waarden.filter((waarde) => typeof waarde === 'number')
        const mediaan = mediaanVan(telWaarden(waarden))
        expect(mediaan === null).toBe(getallen.length === 0)
        if (mediaan === null) return
        const helft = getallen.length / 2
        expect(getallen.filter((getal) => getal < mediaan).length).toBeLessThanOrEqual(helft)
        expect(getallen.filter((getal) => getal > mediaan).length).toBeLessThanOrEqual(helft)
        expect(afstandVan(telWaarden(waarden))).toBe(Math.max(...getallen) - Math.min(...getallen))
      }),
    )
  })
})
