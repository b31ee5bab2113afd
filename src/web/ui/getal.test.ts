import { describe, expect, test } from 'vitest'
import { metKomma, metTeken } from './getal'
import { opsomming } from './opsomming'

describe('numbers and words in a row', () => {
  test.each([
    [3, '3,0'],
    [3.44, '3,4'],
    [3.45, '3,5'],
    [null, '–'],
  ])('a mean of %s is "%s"', (getal, tekst) => {
    expect(metKomma(getal)).toBe(tekst)
  })

  test.each([
    [0.5, '+0,5'],
    [-1.25, '−1,3'],
    [0, '0,0'],
    [-0.04, '0,0'],
    [null, '–'],
  ])('a difference of %s is "%s"', (verschil, tekst) => {
    expect(metTeken(verschil)).toBe(tekst)
  })

  test.each([
    [[], ''],
    [['1.5'], '1.5'],
    [['3.3', '3.4'], '3.3 en 3.4'],
    [['1.5', '1.6', '4.1'], '1.5, 1.6 en 4.1'],
  ])('%j in a row', (woorden, tekst) => {
    expect(opsomming(woorden)).toBe(tekst)
  })
})
