import { describe, expect, test } from 'vitest'
import { kader121, kleinKader } from '~tests/support/testkaders'
import { doelenVan, mijlpaalVan } from './mijlpalen'

const basis = { stadium: 'smc-in-de-basis', voor: '2025-01-01' }
const volwaardig = { stadium: 'volwaardig-smc', voor: '2027-01-01' }
const begin = { ronde: '2024-Q1', teams: 103, bereikt: 13, eerste: null }

test('the goals are the basis before 2025 and the highest stadium before 2027', () => {
  expect(doelenVan(kader121)).toEqual([basis, volwaardig])
  expect(doelenVan(kleinKader).map(({ stadium }) => stadium)).toEqual(['lerend-team', 'zelfstandig-team'])
})

test('a kader with one stadium that asks something has one goal', () => {
  const kader = { ...kader121, stadia: kader121.stadia.slice(0, 2) }
  expect(doelenVan(kader)).toEqual([basis])
})

describe('a milestone', () => {
  test('asks thirty teams a quarter of 90 teams with three quarters to go', () => {
    expect(mijlpaalVan(basis, begin)).toEqual({
      ...basis,
      bereikt: 13,
      nodig: 90,
      kwartalenTeGaan: 3,
      nodigPerKwartaal: 30,
      tempo: 0,
    })
  })

  test('counts quarters over years', () => {
    expect(mijlpaalVan(volwaardig, { ...begin, bereikt: 0 })).toMatchObject({
      nodig: 103,
      kwartalenTeGaan: 11,
      nodigPerKwartaal: 103 / 11,
    })
  })

  test('measures the pace per quarter since the first ronde, also when rondes were skipped', () => {
    const stand = {
      ronde: '2025-Q2',
      teams: 103,
      bereikt: 38,
      eerste: { ronde: '2024-Q1', bereikt: 13 },
    }
    expect(mijlpaalVan(volwaardig, stand).tempo).toBe(5)
    expect(mijlpaalVan(volwaardig, { ...stand, bereikt: 8 }).tempo).toBe(-1)
  })

  test.each(['2024-Q4', '2025-Q1', '2026-Q3'])('in %s has no quarter left, and claims no pace', (ronde) => {
    expect(mijlpaalVan(basis, { ...begin, ronde })).toMatchObject({
      nodig: 90,
      kwartalenTeGaan: 0,
      nodigPerKwartaal: null,
    })
  })

  test('that every team has reached asks nothing more, whenever it is', () => {
    for (const ronde of ['2024-Q2', '2026-Q1']) {
      const mijlpaal = mijlpaalVan(basis, { ...begin, ronde, bereikt: 103 })
      expect(mijlpaal).toMatchObject({ nodig: 0, nodigPerKwartaal: 0 })
    }
  })
})
