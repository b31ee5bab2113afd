import { describe, expect, test } from 'vitest'
import { antwoordwijzigingSchema } from './antwoordwijziging'
import { maximumToelichting } from './weging'

const isGoed = (wijziging: unknown) => antwoordwijzigingSchema.safeParse(wijziging).success

describe('a change of an answer', () => {
  test.each([
    { waarde: 1 },
    { waarde: 5 },
    { waarde: 'geen-beeld' },
    { waarde: null },
    { toelichting: '' },
    { waarde: 3, toelichting: 'x' },
    { waarde: undefined, toelichting: 'x' },
    { toelichting: 'x'.repeat(maximumToelichting) },
    { toelichting: 'een hele 👩‍⚕️ emoji' },
  ])('may be %j', (wijziging) => {
    expect(isGoed(wijziging)).toBe(true)
  })

  test.each([
    {},
    { waarde: undefined },
    { waarde: 0 },
    { waarde: 6 },
    { waarde: 2.5 },
    { waarde: '3' },
    { waarde: Number.NaN },
    { toelichting: null },
    { toelichting: 'x'.repeat(maximumToelichting + 1) },
    { toelichting: 'een halve \ud83d emoji' },
    { toelichting: '\udc69' },
    { toelichting: 'een \0' },
    { waarde: 3, score: 3 },
    [],
    null,
  ])('may not be %j', (wijziging) => {
    expect(isGoed(wijziging)).toBe(false)
  })

  test('keeps apart a value that is cleared and one that is left alone', () => {
    expect(antwoordwijzigingSchema.parse({ waarde: null })).toEqual({ waarde: null })
    expect(antwoordwijzigingSchema.parse({ toelichting: 'x' })).not.toHaveProperty('waarde')
  })
})
