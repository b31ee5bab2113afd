import { describe, expect, test } from 'vitest'
import { kader121 } from '~tests/support/testkaders'
import { allesOp, metParticipatiewet } from '~tests/support/waarden'
import { voorstelEindweging, wijktAf } from './eindweging'
import { gemiddeldeVan } from './gemiddelden'
import { indeel } from './indeel'
import { scoresVoorIndeling } from './volledigheid'

const gemiddelde = (...scores: number[]) =>
  gemiddeldeVan({ som: scores.reduce((som, score) => som + score, 0), aantal: scores.length })

describe('voorstelEindweging', () => {
  test.each([
    [[1, 1, 1, 2], 1],
    [[2, 3], 3],
    [[3, 4], 4],
    [[3, 3, 4], 3],
    [[5, 5, 5], 5],
  ] as const)('W5: proposes for the scores %j the rounded mean %d, half up', (scores, voorstel) => {
    expect(voorstelEindweging(gemiddelde(...scores))).toBe(voorstel)
  })

  test('W5: proposes nothing when nobody scored', () => {
    expect(voorstelEindweging(gemiddelde())).toBeNull()
  })
})

describe('wijktAf', () => {
  test('W5: is more than one point from the mean, in both directions; exactly one is not', () => {
    expect(wijktAf(4, gemiddelde(3))).toBe(false)
    expect(wijktAf(2, gemiddelde(3))).toBe(false)
    expect(wijktAf(5, gemiddelde(4, 4, 3))).toBe(true)
    expect(wijktAf(2, gemiddelde(3, 3, 4))).toBe(true)
  })

  test('W5: is never said of geen beeld, of an open eindweging, or beside an empty section', () => {
    expect(wijktAf('geen-beeld', gemiddelde(3))).toBe(false)
    expect(wijktAf(null, gemiddelde(3))).toBe(false)
    expect(wijktAf(1, gemiddelde())).toBe(false)
  })
})

test('W5: an eindweging of 1 everywhere does not take the stadium away', () => {
  const stellingen = allesOp(kader121, metParticipatiewet, 5)
  const eindwegingen = Object.fromEntries(kader121.secties.map(({ id }) => [`eindweging-${id}`, 1 as const]))
  const scores = scoresVoorIndeling(kader121, metParticipatiewet, { ...stellingen, ...eindwegingen })
  expect(indeel(kader121, metParticipatiewet, scores).stadium).toBe('volwaardig-smc')
})
