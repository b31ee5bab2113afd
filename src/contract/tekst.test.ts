import { expect, test } from 'vitest'
import { tekstSchema } from './tekst'

test('a text is what PostgreSQL can hold', () => {
  expect(tekstSchema.safeParse('één 👩‍⚕️\n\u0001').success).toBe(true)
  for (const tekst of ['\0', 'a\ud83d', '\udc69b']) expect(tekstSchema.safeParse(tekst).success).toBe(false)
})
