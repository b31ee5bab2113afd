import { expect, test } from 'vitest'
import { kader121 } from '~tests/support/testkaders'
import { districtkop } from './districtkop'

const district = (naam: string, een: number | null, twee: number | null) => ({
  naam,
  secties: [
    { sectieId: '1', gemiddelde: een, aantal: een === null ? 0 : 8 },
    { sectieId: '2', gemiddelde: twee, aantal: twee === null ? 0 : 8 },
  ],
})

test('says in which section the districts lie furthest apart, and names no district', () => {
  expect(districtkop(kader121, [district('Noord', 2.1, 3), district('Limburg', 2.5, 4.2)])).toBe(
    'De districten lopen bij Drempelloze klantreis het verst uiteen: 1,2 punt',
  )
})

test('takes what reads the same as the same', () => {
  expect(districtkop(kader121, [district('Noord', 2.51, 3), district('Limburg', 2.49, 3)])).toBe(
    'De districten lopen in elk onderdeel gelijk op',
  )
})

test('compares nothing where only one district has figures', () => {
  expect(districtkop(kader121, [district('Noord', 2.5, 3), district('Limburg', null, null)])).toBe(
    'Per district en onderdeel',
  )
})
