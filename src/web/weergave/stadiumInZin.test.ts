import { expect, test } from 'vitest'
import { stadiumInZin, stadiumTeken } from './stadiumInZin'

test.each([
  ['Team in ontwikkeling tot SMC', 'in ontwikkeling'],
  ['SMC in de basis', 'SMC in de basis'],
  ['Volwaardig SMC', 'volwaardig'],
  ['Lerend team', 'lerend team'],
])('%s is %s in a sentence', (titel, zin) => {
  expect(stadiumInZin(titel)).toBe(zin)
})

test('each stadium has a shape of its own beside its word', () => {
  expect([0, 1, 2].map((rang) => stadiumTeken(rang, 2))).toEqual(['○', '◐', '●'])
})
