import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { testkaders } from '~tests/support/testkaders'
import { metEindwegingenArb } from '~tests/support/willekeurig'
import { voorstelEindweging, wijktAf } from './eindweging'
import { gemiddelden, somVan } from './gemiddelden'
import { scoresVoorIndeling } from './volledigheid'

describe.each(testkaders)('the means of any weging on kader %s', (_, kader) => {
  test('W6: lie within 1 and 5, or are null where nobody scored', () => {
    fc.assert(
      fc.property(metEindwegingenArb(kader), ({ kenmerken, waarden }) => {
        for (const { gemiddelde, aantal } of Object.values(gemiddelden(kader, kenmerken, waarden))) {
          expect(gemiddelde === null).toBe(aantal === 0)
          if (gemiddelde === null) continue
          expect(gemiddelde).toBeGreaterThanOrEqual(1)
          expect(gemiddelde).toBeLessThanOrEqual(5)
        }
      }),
    )
  })

  test('W5, W6: are of exactly the numeric scores of stellingen', () => {
    fc.assert(
      fc.property(metEindwegingenArb(kader), ({ kenmerken, waarden }) => {
        const sommen = kader.secties.map((sectie) => somVan(sectie.stellingen, kenmerken, waarden))
        const scores = Object.values(scoresVoorIndeling(kader, kenmerken, waarden))
        const getallen = scores.filter((score) => typeof score === 'number')
        const optelling = (getal: 'som' | 'aantal') => sommen.reduce((som, sectie) => som + sectie[getal], 0)
        expect(optelling('aantal')).toBe(getallen.length)
        expect(optelling('som')).toBe(getallen.reduce<number>((som, score) => som + score, 0))
      }),
    )
  })

  test('W5: propose a whole score from 1 to 5 that never differs enough to ask for a toelichting', () => {
    fc.assert(
      fc.property(metEindwegingenArb(kader), ({ kenmerken, waarden }) => {
        for (const gemiddelde of Object.values(gemiddelden(kader, kenmerken, waarden))) {
          const voorstel = voorstelEindweging(gemiddelde)
          expect([null, 1, 2, 3, 4, 5]).toContain(voorstel)
          expect(wijktAf(voorstel, gemiddelde)).toBe(false)
        }
      }),
    )
  })
})
