import { describe, expect, test } from 'vitest'
import type { Waarde } from '../weging/Antwoord'
import { telWaarden } from './Aantallen'
import { onderlingVerschil } from './onderlingVerschil'

const verschil = (...waarden: Waarde[]) => onderlingVerschil(telWaarden(waarden))

describe('onderlingVerschil', () => {
  test('G6: is the mean of the points between every two answers', () => {
    expect(verschil(2, 4)).toBe(2)
    expect(verschil(1, 2, 5)).toBeCloseTo((1 + 4 + 3) / 3)
    expect(verschil(3, 3, 3)).toBe(0)
  })

  test('G6: is larger for a divided group than for one who differs more', () => {
    expect(verschil(2, 2, 2, 4, 4, 4)).toBeGreaterThan(verschil(4, 4, 4, 4, 4, 1))
  })

  test('W4, G6: counts a pair with geen beeld in it as one point', () => {
    expect(verschil(4, 'geen-beeld')).toBe(1)
    expect(verschil('geen-beeld', 'geen-beeld', 'geen-beeld')).toBe(1)
    expect(verschil(4, 4, 'geen-beeld')).toBeCloseTo(2 / 3)
  })

  test('G6: is nothing where nobody can differ', () => {
    expect(verschil()).toBe(0)
    expect(verschil(5)).toBe(0)
  })
})
