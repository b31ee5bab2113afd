import { describe, expect, test } from 'vitest'
import type { Waarde } from '../weging/Antwoord'
import { telWaarden } from './Aantallen'
import { eensgezindeWaarde } from './eensgezind'

const eens = (...waarden: Waarde[]) => eensgezindeWaarde(telWaarden(waarden))

describe('eensgezindeWaarde', () => {
  test('G7: is what all of three or more answered', () => {
    expect(eens(4, 4, 4)).toBe(4)
    expect(eens(1, 1, 1, 1)).toBe(1)
  })

  test('W4, G7: may be geen beeld', () => {
    expect(eens('geen-beeld', 'geen-beeld', 'geen-beeld')).toBe('geen-beeld')
  })

  test('G7: is null as soon as one answers something else', () => {
    expect(eens(4, 4, 4, 5)).toBeNull()
    expect(eens(4, 4, 4, 'geen-beeld')).toBeNull()
  })

  test('G3, G7: is null with fewer than three answers', () => {
    expect(eens(4, 4)).toBeNull()
    expect(eens()).toBeNull()
  })
})
