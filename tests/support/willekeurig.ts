import fc from 'fast-check'
import type { Kader } from '~/domein/kader/Kader'
import { eindwegingId } from '~/domein/kader/vragen'
import type { Score, Waarde, Waarden } from '~/domein/weging/Antwoord'
import type { Kenmerken } from '~/domein/weging/Kenmerken'
import { tel } from '~/domein/weging/telling'

/** Generators for property tests. What they give always belongs to the kader and the kenmerken. */

const kenmerkenArb: fc.Arbitrary<Kenmerken> = fc.record({
  participatiewet: fc.boolean(),
  indelingOpBsn: fc.boolean(),
})

const scoreArb: fc.Arbitrary<Score> = fc.constantFrom(1, 2, 3, 4, 5)

export const waardeArb: fc.Arbitrary<Waarde> = fc.oneof(
  { weight: 6, arbitrary: scoreArb },
  { weight: 1, arbitrary: fc.constant<Waarde>('geen-beeld') },
)

/** A team and its answers to every counting stelling. */
export interface Geval {
  kenmerken: Kenmerken
  waarden: Waarden
}

/**
 * Complete answers. Wholly random ones practically never leave the lowest stadium (68 stellingen must all be high), so
 * most cases stay at or above some floor and stray from it on at most four stellingen.
 */
export function volledigGevalArb(kader: Kader): fc.Arbitrary<Geval> {
  return fc.tuple(kenmerkenArb, scoreArb).chain(([kenmerken, vloer]) => {
    const ids = tel(kader, kenmerken).tellend.map((stelling) => stelling.id)
    const vanafVloer = fc.integer({ min: vloer, max: 5 }) as fc.Arbitrary<Score>
    return fc
      .tuple(
        fc.array(vanafVloer, { minLength: ids.length, maxLength: ids.length }),
        fc.array(fc.tuple(fc.constantFrom(...ids), waardeArb), { maxLength: 4 }),
      )
      .map(([scores, uitschieters]) => ({
        kenmerken,
        waarden: Object.fromEntries([
          ...ids.map((id, i): [string, Waarde] => [id, scores[i] ?? 1]),
          ...uitschieters,
        ]),
      }))
  })
}

/** Answers to some of the counting stellingen, from none to all. */
export function gevalArb(kader: Kader): fc.Arbitrary<Geval> {
  return volledigGevalArb(kader).chain(({ kenmerken, waarden }) =>
    deelVan(waarden).map((deel) => ({ kenmerken, waarden: deel })),
  )
}

/** A part of the answers. */
export function deelVan(waarden: Waarden): fc.Arbitrary<Waarden> {
  return fc.subarray(Object.entries(waarden)).map((deel) => Object.fromEntries(deel))
}

/** A case with one of its answers. */
export function gevalMetStellingArb(kader: Kader): fc.Arbitrary<Geval & { id: string }> {
  return volledigGevalArb(kader).chain((geval) =>
    fc.constantFrom(...Object.keys(geval.waarden)).map((id) => ({ ...geval, id })),
  )
}

/** Some answers to stellingen and to eindwegingen alike. */
export function metEindwegingenArb(kader: Kader): fc.Arbitrary<Geval> {
  const ids = kader.secties.map((sectie) => eindwegingId(sectie.id))
  return fc
    .tuple(gevalArb(kader), fc.dictionary(fc.constantFrom(...ids), waardeArb, { noNullPrototype: true }))
    .map(([{ kenmerken, waarden }, eindwegingen]) => ({
      kenmerken,
      waarden: { ...waarden, ...eindwegingen },
    }))
}
