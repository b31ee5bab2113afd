import { describe, expect, test } from 'vitest'
import type { Score } from '../weging/Antwoord'
import { type Aantallen, telOp, telWaarden } from './Aantallen'
import type { Functie } from './functies'
import { magGetoond, verdeelPerFunctie, volgendeSpreiding } from './spreiding'

const keer = (aantal: number, score: Score = 3) => telWaarden(new Array<Score>(aantal).fill(score))

/** The functies that are shown, and of how many answers the rest is. */
function verdeling(per: Partial<Record<Functie, number>>) {
  const map = new Map(Object.entries(per).map(([functie, n]) => [functie as Functie, keer(n)]))
  const { groepen, rest } = verdeelPerFunctie(map)
  return { groepen: groepen.map(({ functie }) => functie), rest: rest === null ? null : rest.scores[2] }
}

describe('magGetoond', () => {
  test('G3: a spread is shown from three answers, and geen beeld is one', () => {
    expect(magGetoond(keer(2))).toBe(false)
    expect(magGetoond(keer(3))).toBe(true)
    expect(magGetoond(telWaarden([1, 5, 'geen-beeld']))).toBe(true)
  })
})

describe('verdeelPerFunctie', () => {
  test('G4: shows groups from five answers in the order of the functies, and all others as the rest', () => {
    expect(verdeling({ arbeidsdeskundige: 6, adviseur: 3, verzekeringsarts: 5, aios: 2 })).toEqual({
      groepen: ['verzekeringsarts', 'arbeidsdeskundige'],
      rest: 5,
    })
  })

  test('G4: leaves the rest out when everybody is in a group', () => {
    expect(verdeling({ verzekeringsarts: 5, arbeidsdeskundige: 5, overig: 0 })).toEqual({
      groepen: ['verzekeringsarts', 'arbeidsdeskundige'],
      rest: null,
    })
  })

  test('G4: a rest of one to four takes in the smallest group, so that nobody can be read by subtraction', () => {
    expect(verdeling({ verzekeringsarts: 7, arbeidsdeskundige: 5, adviseur: 6, overig: 1 })).toEqual({
      groepen: ['verzekeringsarts', 'adviseur'],
      rest: 6,
    })
  })

  test('G4: of equally small groups the last goes into the rest', () => {
    expect(verdeling({ verzekeringsarts: 5, arbeidsdeskundige: 5, adviseur: 5, aios: 4 })).toEqual({
      groepen: ['verzekeringsarts', 'arbeidsdeskundige'],
      rest: 9,
    })
  })

  test('G4: shows nothing where no group is left, or only the total again', () => {
    const niets = { groepen: [], rest: null }
    expect(verdeling({})).toEqual(niets)
    expect(verdeling({ verzekeringsarts: 4, arbeidsdeskundige: 4, aios: 4 })).toEqual(niets)
    expect(verdeling({ verzekeringsarts: 8 })).toEqual(niets)
    expect(verdeling({ verzekeringsarts: 8, aios: 4 })).toEqual(niets)
  })

  test('G4: adds the answers of the rest up', () => {
    const per = new Map<Functie, Aantallen>([
      ['verzekeringsarts', keer(5, 5)],
      ['aios', keer(3, 1)],
      ['overig', keer(2, 2)],
    ])
    expect(verdeelPerFunctie(per)).toEqual({
      groepen: [{ functie: 'verzekeringsarts', aantallen: keer(5, 5) }],
      rest: telOp(keer(3, 1), keer(2, 2)),
    })
  })
})

describe('volgendeSpreiding', () => {
  test('G5: one or two new answers leave the earlier spread as it was', () => {
    const uitkomsten = [0, 1, 2, 3, 4].map((nieuw) => volgendeSpreiding(keer(6), nieuw))
    expect(uitkomsten).toEqual(['telt-mee', 'eerdere-blijft', 'eerdere-blijft', 'telt-mee', 'telt-mee'])
  })

  test('G3, G5: where nothing has been shown, nothing can be subtracted', () => {
    expect(volgendeSpreiding(null, 1)).toBe('telt-mee')
    expect(volgendeSpreiding(keer(2), 1)).toBe('telt-mee')
  })
})
