import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { rangVan, stadiumVan, testkaders } from '~tests/support/testkaders'
import { volledigGevalArb } from '~tests/support/willekeurig'
import type { Kader } from '../kader/Kader'
import type { Waarden } from './Antwoord'
import type { Belemmering } from './belemmeringen'
import { indeel } from './indeel'
import type { Kenmerken } from './Kenmerken'
import { kortsteWeg, terugvalpunten } from './weg'

const rang = (kader: Kader, kenmerken: Kenmerken, waarden: Waarden) =>
  rangVan(kader, indeel(kader, kenmerken, waarden).stadium as string)

/** The answers after these steps have been taken, each exactly to its minimum. */
function naStappen(waarden: Waarden, stappen: readonly Belemmering[]): Waarden {
  return { ...waarden, ...Object.fromEntries(stappen.map((stap) => [stap.stellingId, stap.minimum])) }
}

describe.each(testkaders)('any complete weging on kader %s', (_, kader) => {
  test('W8: taking every step of the kortste weg brings the stadium', () => {
    fc.assert(
      fc.property(
        volledigGevalArb(kader),
        fc.constantFrom(...kader.stadia),
        ({ kenmerken, waarden }, doel) => {
          const { stappen } = kortsteWeg(kader, kenmerken, waarden, doel)
          const bereikt = rang(kader, kenmerken, naStappen(waarden, stappen))
          expect(bereikt).toBeGreaterThanOrEqual(rangVan(kader, doel.id))
        },
      ),
    )
  })

  test('W8: leaving out any one step does not', () => {
    fc.assert(
      fc.property(
        volledigGevalArb(kader),
        fc.constantFrom(...kader.stadia),
        ({ kenmerken, waarden }, doel) => {
          const { stappen } = kortsteWeg(kader, kenmerken, waarden, doel)
          for (const weg of stappen) {
            const rest = stappen.filter((stap) => stap !== weg)
            const bereikt = rang(kader, kenmerken, naStappen(waarden, rest))
            expect(bereikt).toBeLessThan(rangVan(kader, doel.id))
          }
        },
      ),
      { numRuns: 30 }, // each run tries up to 68 steps
    )
  })

  test('W8: losing a point on any terugvalpunt lowers the stadium, losing one elsewhere does not', () => {
    fc.assert(
      fc.property(volledigGevalArb(kader), ({ kenmerken, waarden }) => {
        const stadium = indeel(kader, kenmerken, waarden).stadium as string
        const punten = terugvalpunten(kader, kenmerken, waarden, stadiumVan(kader, stadium))
        for (const [id, score] of Object.entries(waarden)) {
          if (typeof score !== 'number' || score === 1) continue
          const na = rang(kader, kenmerken, { ...waarden, [id]: score - 1 } as Waarden)
          expect(na < rangVan(kader, stadium)).toBe(punten.includes(id))
        }
      }),
      { numRuns: 30 },
    )
  })
})
