import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { testkaders } from '~tests/support/testkaders'
import { metEindwegingenArb } from '~tests/support/willekeurig'
import { vragenVanKader } from '../kader/vragen'
import { hintsVoor } from './hints'
import { verschillen } from './verschil'

describe.each(testkaders)('any two wegingen on kader %s', (_, kader) => {
  const twee = fc.tuple(metEindwegingenArb(kader), metEindwegingenArb(kader))

  test('W4: compared the other way round, what rose has fallen by as many points', () => {
    fc.assert(
      fc.property(twee, ([een, ander]) => {
        const heen = verschillen(kader, een.waarden, kader, ander.waarden)
        const terug = verschillen(kader, ander.waarden, kader, een.waarden)
        const omgekeerd = terug.map(({ vraag, vorige, nu, punten }) => ({
          vraag,
          vorige: nu,
          nu: vorige,
          punten: punten === null ? null : -punten,
        }))
        expect(heen).toEqual(omgekeerd)
      }),
    )
  })

  test('a weging does not differ from itself', () => {
    fc.assert(
      fc.property(metEindwegingenArb(kader), ({ waarden }) => {
        expect(verschillen(kader, waarden, kader, waarden)).toEqual([])
      }),
    )
  })

  test('W5: hints are about answered questions without a toelichting only, each at most once', () => {
    const toelichtingen = fc.dictionary(
      fc.constantFrom(...vragenVanKader(kader).map((vraag) => vraag.id)),
      fc.constantFrom('', '  ', 'Besproken in het werkoverleg.'),
      { noNullPrototype: true },
    )
    fc.assert(
      fc.property(twee, toelichtingen, ([nu, vorige], uitleg) => {
        const sindsVorige = verschillen(kader, nu.waarden, kader, vorige.waarden)
        const ids = hintsVoor(kader, nu.kenmerken, nu.waarden, uitleg, sindsVorige).map(
          ({ vraag }) => vraag.id,
        )
        expect(new Set(ids).size).toBe(ids.length)
        for (const id of ids) {
          expect(nu.waarden).toHaveProperty([id])
          expect(uitleg[id]?.trim() ?? '').toBe('')
        }
      }),
    )
  })
})
