import { describe, expect, test } from 'vitest'
import { dagSchema, momentSchema, wegingIdSchema } from './Endpoint'

describe('the id of a weging', () => {
  test('has one spelling, however it was written', () => {
    expect(wegingIdSchema.parse('7D0C3E5A-91C8-4A7B-8D5E-0123456789AB')).toBe(
      '7d0c3e5a-91c8-4a7b-8d5e-0123456789ab',
    )
  })

  test.each(['', 'x', '7d0c3e5a91c84a7b8d5e0123456789ab', '7d0c3e5a-91c8-4a7b-8d5e-0123456789ab '])(
    'is not %j',
    (id) => {
      expect(wegingIdSchema.safeParse(id).success).toBe(false)
    },
  )
})

test('a moment is in UTC', () => {
  expect(momentSchema.safeParse('2026-11-16T10:00:00.000Z').success).toBe(true)
  expect(momentSchema.safeParse('2026-11-16T10:00:00+01:00').success).toBe(false)
  expect(momentSchema.safeParse('2026-11-16').success).toBe(false)
})

test('a day has no time', () => {
  expect(dagSchema.safeParse('2026-12-31').success).toBe(true)
  expect(dagSchema.safeParse('2026-02-30').success).toBe(false)
  expect(dagSchema.safeParse('2026-12-31T00:00:00Z').success).toBe(false)
})
