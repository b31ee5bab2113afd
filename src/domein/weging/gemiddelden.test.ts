import { describe, expect, test } from 'vitest'
import { kader121, kleinKader } from '~tests/support/testkaders'
import { metParticipatiewet, zonderParticipatiewet } from '~tests/support/waarden'
import type { Sectie } from '../kader/Kader'
import { gemiddelden, gemiddeldeVan, somVan } from './gemiddelden'
import { indeel } from './indeel'

const stellingenVan = (id: string) =>
  (kader121.secties.find((sectie) => sectie.id === id) as Sectie).stellingen

describe('gemiddelden', () => {
  test('W6: is unrounded and says of how many scores', () => {
    const waarden = { '1.1': 4, '1.2': 4, '1.3': 5, '8.1': 1 } as const
    const uitkomst = indeel(kader121, metParticipatiewet, waarden).gemiddelden
    expect(uitkomst['1']).toEqual({ gemiddelde: 13 / 3, aantal: 3 })
    expect(uitkomst['8']).toEqual({ gemiddelde: 1, aantal: 1 })
  })

  test('W6: leaves out geen beeld and what is open', () => {
    const waarden = { 'A.1': 2, 'A.2': 'geen-beeld' } as const
    expect(gemiddelden(kleinKader, metParticipatiewet, waarden)).toEqual({
      A: { gemiddelde: 2, aantal: 1 },
      B: { gemiddelde: null, aantal: 0 },
      C: { gemiddelde: null, aantal: 0 },
    })
  })

  test('W6: is null, never 0, when all is geen beeld', () => {
    const uitkomst = gemiddelden(kleinKader, metParticipatiewet, { 'C.1': 'geen-beeld', 'C.2': 'geen-beeld' })
    expect(uitkomst.C).toEqual({ gemiddelde: null, aantal: 0 })
  })

  test('W1, W6: leaves out an n.v.t. stelling, and W5: eindwegingen', () => {
    const waarden = { '2.7': 2, '2.8': 5, 'eindweging-2': 5 } as const
    expect(gemiddelden(kader121, zonderParticipatiewet, waarden)['2']).toEqual({ gemiddelde: 2, aantal: 1 })
    expect(gemiddelden(kader121, metParticipatiewet, waarden)['2']).toEqual({ gemiddelde: 3.5, aantal: 2 })
  })
})

describe('somVan', () => {
  test('W6: gives sum, count and how many stellingen count, so that overviews can add up', () => {
    const waarden = { '2.1': 4, '2.2': 1, '2.3': 'geen-beeld' } as const
    expect(somVan(stellingenVan('2'), zonderParticipatiewet, waarden)).toEqual({
      som: 5,
      aantal: 2,
      tellend: 7,
    })
    expect(somVan(stellingenVan('2'), metParticipatiewet, waarden).tellend).toBe(8)
  })

  test('W6: the mean of added sums is the mean of all scores, not of the means', () => {
    const een = somVan(stellingenVan('8'), metParticipatiewet, { '8.1': 1 })
    const drie = somVan(stellingenVan('8'), metParticipatiewet, { '8.1': 5, '8.2': 5, '8.3': 5 })
    const samen = gemiddeldeVan({ som: een.som + drie.som, aantal: een.aantal + drie.aantal })
    expect(samen).toEqual({ gemiddelde: 4, aantal: 4 })
  })
})
