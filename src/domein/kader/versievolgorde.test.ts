import { expect, test } from 'vitest'
import { kader121, kleinKader } from '~tests/support/testkaders'
import { maakKaders } from './kaders'
import { hoogsteKader, vergelijkVersies } from './versievolgorde'

test.each([
  ['1.9', '1.21'],
  ['1.21', '1.22'],
  ['1.21', '1.21.1'],
  ['1.21.9', '2'],
  ['2', '10'],
])('%s comes before %s', (lager, hoger) => {
  expect(vergelijkVersies(lager, hoger)).toBeLessThan(0)
  expect(vergelijkVersies(hoger, lager)).toBeGreaterThan(0)
})

test('a part that is left out is a nought', () => {
  expect(vergelijkVersies('1.21', '1.21.0')).toBe(0)
})

test('the highest is found whatever the order in which they came', () => {
  const later = { ...kleinKader, versie: '1.22' }
  expect(hoogsteKader(maakKaders([later, kader121]))?.versie).toBe('1.22')
  expect(hoogsteKader(maakKaders([kader121, kleinKader, later]))?.versie).toBe('9.1')
  expect(hoogsteKader(maakKaders([]))).toBeUndefined()
})
