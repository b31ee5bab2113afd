import { expect, test } from 'vitest'
import { blokkadekop } from './blokkadekop'

const kop = (...blokkades: [string, number][]) =>
  blokkadekop({
    vastgesteld: { 'in-ontwikkeling': 90, 'smc-in-de-basis': 13 },
    blokkades: blokkades.map(([stellingId, teams]) => ({ stellingId, teams, geenBeeld: 0, perStadium: {} })),
  })

test('names the stelling that holds most teams back, of how many', () => {
  expect(kop(['2.5', 93], ['V.4', 86])).toBe('Stelling 2.5 houdt de meeste teams tegen: 93 van 103')
})

test('names those that are equal together, and counts them when they are many', () => {
  expect(kop(['2.5', 3], ['4.5', 3], ['6.1', 2])).toBe(
    'Stellingen 2.5 en 4.5 houden de meeste teams tegen: elk 3 van 103',
  )
  expect(kop(['1.1', 3], ['2.1', 3], ['3.1', 3], ['4.1', 3])).toBe(
    'Vier stellingen houden de meeste teams tegen: elk 3 van 103',
  )
})

test('says it where there is none', () => {
  expect(kop()).toBe('Geen stelling houdt een team tegen')
})
