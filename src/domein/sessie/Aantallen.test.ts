import { describe, expect, test } from 'vitest'
import type { Waarde } from '../weging/Antwoord'
import { aantalVan, afstandVan, mediaanVan, telOp, telWaarden } from './Aantallen'

const van = (...waarden: Waarde[]) => telWaarden(waarden)

describe('telWaarden', () => {
  test('W4: counts each score, and geen beeld apart', () => {
    expect(van(4, 1, 'geen-beeld', 4, 5)).toEqual({ scores: [1, 0, 0, 2, 1], geenBeeld: 1 })
    expect(van()).toEqual({ scores: [0, 0, 0, 0, 0], geenBeeld: 0 })
  })

  test('W4: geen beeld is among those who answered', () => {
    expect(aantalVan(van(4, 'geen-beeld', 'geen-beeld'))).toBe(3)
    expect(aantalVan(van())).toBe(0)
  })
})

describe('mediaanVan', () => {
  test('is the middle score, or lies halfway between the two in the middle', () => {
    expect(mediaanVan(van(5, 1, 2))).toBe(2)
    expect(mediaanVan(van(5, 1, 2, 3))).toBe(2.5)
    expect(mediaanVan(van(1, 1, 5, 5))).toBe(3)
  })

  test('W4, W6: leaves geen beeld out, and is null when there is nothing else', () => {
    expect(mediaanVan(van(4, 'geen-beeld', 'geen-beeld'))).toBe(4)
    expect(mediaanVan(van('geen-beeld'))).toBeNull()
    expect(mediaanVan(van())).toBeNull()
  })
})

describe('afstandVan', () => {
  test('is the highest minus the lowest score', () => {
    expect(afstandVan(van(5, 1, 2))).toBe(4)
    expect(afstandVan(van(3, 3))).toBe(0)
  })

  test('W4: leaves geen beeld out, and is null when there is nothing else', () => {
    expect(afstandVan(van(4, 'geen-beeld'))).toBe(0)
    expect(afstandVan(van('geen-beeld'))).toBeNull()
  })
})

describe('telOp', () => {
  test('adds two spreads answer by answer', () => {
    expect(telOp(van(1, 2, 'geen-beeld'), van(2, 3, 4, 5))).toEqual(van(1, 2, 2, 3, 4, 5, 'geen-beeld'))
  })
})
