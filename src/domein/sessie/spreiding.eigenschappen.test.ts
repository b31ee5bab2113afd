import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { waardeArb } from '~tests/support/willekeurig'
import { type Aantallen, aantalVan, telOp, telWaarden } from './Aantallen'
import { type Functie, functieIds } from './functies'
import { MINIMUM_GROEP, verdeelPerFunctie } from './spreiding'

const niemand = telWaarden([])
const tel = (delen: Aantallen[]) => delen.reduce(telOp, niemand)

/** Answers per functie: few functies, since of many hardly any would have five answers. */
const perFunctieArb: fc.Arbitrary<[Functie, Aantallen][]> = fc.uniqueArray(
  fc.tuple(fc.constantFrom(...functieIds), fc.array(waardeArb, { maxLength: 12 }).map(telWaarden)),
  { selector: ([functie]) => functie, maxLength: 6 },
)

/** The parts that are shown: groups and, when there is one, the rest. */
function delenVan(per: [Functie, Aantallen][]): Aantallen[] {
  const { groepen, rest } = verdeelPerFunctie(new Map(per))
  return [...groepen.map(({ aantallen }) => aantallen), ...(rest ? [rest] : [])]
}

describe('the spread per functie of any answers', () => {
  test('G4: has no group and no rest of fewer than five answers', () => {
    fc.assert(
      fc.property(perFunctieArb, (per) => {
        for (const deel of delenVan(per)) expect(aantalVan(deel)).toBeGreaterThanOrEqual(MINIMUM_GROEP)
      }),
    )
  })

  test('G4: adds up to the total in two parts or more, or shows nothing', () => {
    fc.assert(
      fc.property(perFunctieArb, (per) => {
        const delen = delenVan(per)
        if (delen.length === 0) return
        expect(delen.length).toBeGreaterThanOrEqual(2)
        expect(tel(delen)).toEqual(tel(per.map(([, aantallen]) => aantallen)))
      }),
    )
  })

  test('G4: whatever is subtracted from the total leaves nobody, or five answers or more', () => {
    const metKeuze = perFunctieArb
      .map((per) => ({ totaal: tel(per.map(([, aantallen]) => aantallen)), delen: delenVan(per) }))
      .filter(({ delen }) => delen.length > 0)
      .chain(({ totaal, delen }) =>
        fc.record({ totaal: fc.constant(totaal), af: fc.subarray(delen, { minLength: 1 }) }),
      )
    fc.assert(
      fc.property(metKeuze, ({ totaal, af }) => {
        const over = aantalVan(totaal) - aantalVan(tel(af))
        expect(over === 0 || over >= MINIMUM_GROEP).toBe(true)
      }),
    )
  })

  test('G4: does not depend on the order in which the functies come', () => {
    const geschud = perFunctieArb.chain((per) =>
      fc.tuple(fc.constant(per), fc.shuffledSubarray(per, { minLength: per.length })),
    )
    fc.assert(
      fc.property(geschud, ([per, anders]) => {
        expect(verdeelPerFunctie(new Map(anders))).toEqual(verdeelPerFunctie(new Map(per)))
      }),
    )
  })
})
