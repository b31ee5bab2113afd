import { describe, expect, test } from 'vitest'
import { Telwoord, telwoord, zoveel } from './telwoord'

describe('telwoord', () => {
  test.each([
    [0, 'nul'],
    [1, 'één'],
    [2, 'twee'],
    [8, 'acht'],
    [12, 'twaalf'],
    [13, '13'],
    [68, '68'],
  ])('%i is "%s" in running text', (aantal, woord) => {
    expect(telwoord(aantal)).toBe(woord)
  })

  test.each([
    [1, 'Eén'],
    [2, 'Twee'],
    [11, 'Elf'],
    [13, '13'],
  ])('%i is "%s" at the start of a sentence', (aantal, woord) => {
    expect(Telwoord(aantal)).toBe(woord)
  })

  test.each([
    [0, 'nul stellingen'],
    [1, 'één stelling'],
    [2, 'twee stellingen'],
    [40, '40 stellingen'],
  ])('%i of them are "%s"', (aantal, woorden) => {
    expect(zoveel(aantal, 'stelling', 'stellingen')).toBe(woorden)
  })
})
