import { expect, test } from 'vitest'
import type { Deelname } from '~/contract/deelname'
import type { Waarden } from '~/domein/weging/Antwoord'
import { eigenScore, metGelezen, metScore } from './deelnameBeeld'

/** A look at the server: which vraag is on, in which round, and the own scores. */
const gelezen = (vraagId: string, ronde: 1 | 2, eigen: Waarden) =>
  ({ moment: { vraagId, ronde }, eigen }) as unknown as Deelname
const na = (beeld: ReturnType<typeof metGelezen>, vraagId: string, ronde: 1 | 2) => ({
  ...beeld,
  moment: { ...beeld.moment, vraagId, ronde },
})

test('the own score of the round that was read', () => {
  const beeld = metGelezen(undefined, gelezen('8.1', 1, { 8.1: 3, 8.2: 4 }))
  expect(eigenScore(beeld, '8.1', 1)).toBe(3)
  expect(eigenScore(beeld, '8.2', 1)).toBe(4)
  expect(eigenScore(beeld, '8.3', 1)).toBeNull()
})

test('a second round begins empty, before and after it is read; the first stays known', () => {
  const eerste = metGelezen(undefined, gelezen('8.1', 1, { 8.1: 3 }))
  const begonnen = na(eerste, '8.1', 2)
  expect(eigenScore(begonnen, '8.1', 2)).toBeNull()
  expect(eigenScore(begonnen, '8.1', 1)).toBe(3)
  const opnieuw = metGelezen(begonnen, gelezen('8.1', 2, {}))
  expect(eigenScore(opnieuw, '8.1', 2)).toBeNull()
  expect(eigenScore(opnieuw, '8.1', 1)).toBe(3)
})

test('a page that opened in the second round does not know the first', () => {
  const beeld = metGelezen(undefined, gelezen('8.1', 2, { 8.1: 4 }))
  expect(eigenScore(beeld, '8.1', 2)).toBe(4)
  expect(eigenScore(beeld, '8.1', 1)).toBeNull()
})

test('a score that the server took is there at once', () => {
  const beeld = metGelezen(undefined, gelezen('8.1', 1, {}))
  expect(eigenScore(metScore(beeld, '8.1', 1, 5), '8.1', 1)).toBe(5)
  expect(eigenScore(metScore(beeld, '8.3', 1, 2), '8.3', 1)).toBe(2)
})

test('a score of the first round that arrives in the second is not shown as one of the second', () => {
  const beeld = na(metGelezen(undefined, gelezen('8.1', 1, {})), '8.1', 2)
  expect(eigenScore(metScore(beeld, '8.1', 1, 5), '8.1', 2)).toBeNull()
})

test('a score of the second round keeps the one of the first', () => {
  const beeld = na(metGelezen(undefined, gelezen('8.1', 1, { 8.1: 2 })), '8.1', 2)
  const gescoord = metScore(beeld, '8.1', 2, 4)
  expect(eigenScore(gescoord, '8.1', 2)).toBe(4)
  expect(eigenScore(gescoord, '8.1', 1)).toBe(2)
})
