import { expect, test } from 'vitest'
import { indeel } from '~/domein/weging/indeel'
import { testkaders } from '~tests/support/testkaders'
import { allesOp, metParticipatiewet, zonderParticipatiewet } from '~tests/support/waarden'
import { indelingSchema, indelingVraagSchema } from './indelingen'

test.each(testkaders)('an outcome of the rules on kader %s fits the contract', (_versie, kader) => {
  for (const kenmerken of [metParticipatiewet, zonderParticipatiewet]) {
    for (const scores of [{}, allesOp(kader, kenmerken, 3), allesOp(kader, kenmerken, 'geen-beeld')]) {
      expect(indelingSchema.safeParse(indeel(kader, kenmerken, scores)).error).toBeUndefined()
    }
  }
})

test('the shape of a request leaves the scores themselves to the rules of the kader', () => {
  const vraag = { kaderVersie: '1.21', kenmerken: metParticipatiewet, scores: { '1.1': 'vijf', 'X.9': null } }
  expect(indelingVraagSchema.safeParse(vraag).success).toBe(true)
  expect(indelingVraagSchema.safeParse({ ...vraag, scores: ['1.1'] }).success).toBe(false)
  expect(indelingVraagSchema.safeParse({ ...vraag, eindwegingen: {} }).success).toBe(false)
})
