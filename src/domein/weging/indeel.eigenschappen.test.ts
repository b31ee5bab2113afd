import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { rangVan, testkaders } from '~tests/support/testkaders'
import {
  deelVan,
  gevalArb,
  gevalMetStellingArb,
  volledigGevalArb,
  waardeArb,
} from '~tests/support/willekeurig'
import type { Kader } from '../kader/Kader'
import { stellingenVanKader } from '../kader/vragen'
import type { Waarden } from './Antwoord'
import { OngeldigeScores } from './controleerScores'
import { indeel } from './indeel'
import type { Kenmerken } from './Kenmerken'

/** Where the outcome stands on the ladder: of the stadium (-1 while there is none) and of what is within reach. */
function rangen(kader: Kader, kenmerken: Kenmerken, waarden: Waarden) {
  const { stadium, hoogstHaalbaar } = indeel(kader, kenmerken, waarden)
  return {
    stadium: stadium === null ? -1 : rangVan(kader, stadium),
    haalbaar: rangVan(kader, hoogstHaalbaar),
  }
}

describe.each(testkaders)('any weging on kader %s', (_, kader) => {
  test('W2: a higher score never lowers the stadium, nor what is within reach', () => {
    fc.assert(
      fc.property(gevalMetStellingArb(kader), ({ kenmerken, waarden, id }) => {
        const score = waarden[id]
        fc.pre(typeof score === 'number' && score < 5)
        const voor = rangen(kader, kenmerken, waarden)
        const na = rangen(kader, kenmerken, { ...waarden, [id]: score + 1 } as Waarden)
        expect(na.stadium).toBeGreaterThanOrEqual(voor.stadium)
        expect(na.haalbaar).toBeGreaterThanOrEqual(voor.haalbaar)
      }),
    )
  })

  test('W4: geen beeld instead of a score never raises the stadium, nor what is within reach', () => {
    fc.assert(
      fc.property(gevalMetStellingArb(kader), ({ kenmerken, waarden, id }) => {
        const voor = rangen(kader, kenmerken, waarden)
        const na = rangen(kader, kenmerken, { ...waarden, [id]: 'geen-beeld' })
        expect(na.stadium).toBeLessThanOrEqual(voor.stadium)
        expect(na.haalbaar).toBeLessThanOrEqual(voor.haalbaar)
      }),
    )
  })

  test('W2: the order of the answers is irrelevant', () => {
    const geschud = gevalArb(kader).chain((geval) =>
      fc
        .shuffledSubarray(Object.entries(geval.waarden), { minLength: Object.keys(geval.waarden).length })
        .map((volgorde) => ({ ...geval, volgorde })),
    )
    fc.assert(
      fc.property(geschud, ({ kenmerken, waarden, volgorde }) => {
        const anders = indeel(kader, kenmerken, Object.fromEntries(volgorde))
        expect(anders).toEqual(indeel(kader, kenmerken, waarden))
      }),
    )
  })

  test('W7: the stadium of a complete weging is never above what was within reach of any of its parts', () => {
    const metDeel = volledigGevalArb(kader).chain((geval) =>
      deelVan(geval.waarden).map((deel) => ({ ...geval, deel })),
    )
    fc.assert(
      fc.property(metDeel, ({ kenmerken, waarden, deel }) => {
        const heel = rangen(kader, kenmerken, waarden)
        expect(heel.stadium).toBe(heel.haalbaar)
        expect(heel.stadium).toBeLessThanOrEqual(rangen(kader, kenmerken, deel).haalbaar)
      }),
    )
  })

  test('W7: a stadium is claimed exactly when nothing is open', () => {
    fc.assert(
      fc.property(gevalArb(kader), ({ kenmerken, waarden }) => {
        const uitkomst = indeel(kader, kenmerken, waarden)
        expect(uitkomst.volledig).toBe(uitkomst.open.length === 0)
        expect(uitkomst.stadium !== null).toBe(uitkomst.volledig)
      }),
    )
  })

  test('W1, W7: open, answered and n.v.t. together are all stellingen, each once', () => {
    const alle = stellingenVanKader(kader).map((stelling) => stelling.id)
    fc.assert(
      fc.property(gevalArb(kader), ({ kenmerken, waarden }) => {
        const { open, nietVanToepassing } = indeel(kader, kenmerken, waarden)
        expect([...open, ...Object.keys(waarden), ...nietVanToepassing].sort()).toEqual(alle.toSorted())
      }),
    )
  })

  test('W1: an answer to an n.v.t. stelling is refused, whatever it is', () => {
    const nvt = stellingenVanKader(kader).filter((stelling) => stelling.alleenVoor === 'participatiewet')
    const zonder = gevalArb(kader).filter(({ kenmerken }) => !kenmerken.participatiewet)
    fc.assert(
      fc.property(zonder, fc.constantFrom(...nvt), waardeArb, ({ kenmerken, waarden }, { id }, waarde) => {
        expect(() => indeel(kader, kenmerken, { ...waarden, [id]: waarde })).toThrow(OngeldigeScores)
      }),
    )
  })

  test('W8: something stands in the way exactly when a complete weging can still climb', () => {
    fc.assert(
      fc.property(volledigGevalArb(kader), ({ kenmerken, waarden }) => {
        const { volgendStadium, belemmeringen, stadium } = indeel(kader, kenmerken, waarden)
        const hoogste = kader.stadia.at(-1)?.id
        expect(volgendStadium === null).toBe(stadium === hoogste)
        expect(belemmeringen.length > 0).toBe(volgendStadium !== null)
      }),
    )
  })
})
