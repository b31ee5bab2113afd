import { describe, expect, test } from 'vitest'
import { Toeval } from './Toeval'

const duizend = (trek: () => number) => Array.from({ length: 1000 }, trek)
const gemiddelde = (getallen: number[]) => getallen.reduce((som, getal) => som + getal, 0) / getallen.length

describe('Toeval', () => {
  test('gives the same draws for the same seed, and others for another', () => {
    const trekken = (zaad: string) => {
      const toeval = new Toeval(zaad)
      return [toeval.getal(), toeval.geheel(1, 100), toeval.uuid(), toeval.kies(['a', 'b', 'c'])]
    }
    expect(trekken('smc-assen')).toEqual(trekken('smc-assen'))
    expect(trekken('smc-assen')).not.toEqual(trekken('smc-emmen'))
  })

  test('draws evenly between 0 and 1', () => {
    const toeval = new Toeval('gelijk verdeeld')
    const getallen = duizend(() => toeval.getal())
    expect(Math.min(...getallen)).toBeGreaterThanOrEqual(0)
    expect(Math.max(...getallen)).toBeLessThan(1)
    expect(gemiddelde(getallen)).toBeCloseTo(0.5, 1)
  })

  test('draws whole numbers up to and including both ends', () => {
    const toeval = new Toeval('dobbelsteen')
    expect(new Set(duizend(() => toeval.geheel(1, 6)))).toEqual(new Set([1, 2, 3, 4, 5, 6]))
  })

  test('spreads around 0 with the standard deviation asked for', () => {
    const toeval = new Toeval('spreiding')
    const getallen = duizend(() => toeval.spreiding(2))
    expect(gemiddelde(getallen)).toBeCloseTo(0, 0)
    expect(Math.sqrt(gemiddelde(getallen.map((getal) => getal ** 2)))).toBeCloseTo(2, 0)
  })

  test('makes version 4 UUIDs, no two alike', () => {
    const toeval = new Toeval('uuid')
    const ids = Array.from({ length: 1000 }, () => toeval.uuid())
    expect(new Set(ids).size).toBe(1000)
    for (const id of ids)
      expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
  })
})
