import { describe, expect, test } from 'vitest'
import { datum, datumEnTijd } from './datum'
import { kwartaalnaam } from './kwartaalnaam'

describe('a moment as people in the Netherlands say it', () => {
  test.each([
    ['2026-11-24T13:05:00.000Z', '24 november 2026', '24 november 2026 om 14:05'],
    ['2026-07-01T08:00:00.000Z', '1 juli 2026', '1 juli 2026 om 10:00'],
    ['2026-12-31T23:30:00.000Z', '1 januari 2027', '1 januari 2027 om 00:30'],
  ])('%s', (moment, dag, dagEnTijd) => {
    expect(datum(moment)).toBe(dag)
    expect(datumEnTijd(moment)).toBe(dagEnTijd)
  })

  test.each([
    ['2026-12-31', '31 december 2026'],
    ['2027-01-01', '1 januari 2027'],
  ])('a day without a time stays that day: %s', (dag, woorden) => {
    expect(datum(dag)).toBe(woorden)
  })

  test.each([
    ['2026-Q4', '4e kwartaal 2026'],
    ['2027-Q1', '1e kwartaal 2027'],
  ])('ronde %s is the %s', (rondeId, woorden) => {
    expect(kwartaalnaam(rondeId)).toBe(woorden)
  })
})
