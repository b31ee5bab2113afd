import { describe, expect, test } from 'vitest'
import { lijktOp } from './gelijkenis'
import { leesCsv, ontcijfer } from './leesCsv'

describe('a CSV', () => {
  test.each([
    ['with ;', 'a;b\r\n1;2\r\n'],
    ['with ,', 'a,b\n1,2'],
    ['with tabs', 'a\tb\r1\t2\r'],
    ['with a line that names its separator', 'sep=;\r\na;b\r\n1;2\r\n'],
  ])('%s is read as the same rows', (_wat, tekst) => {
    expect(leesCsv(tekst)).toEqual([
      ['a', 'b'],
      ['1', '2'],
    ])
  })

  test('may have the separator, a quote and a new line within quotes, and empty rows', () => {
    expect(leesCsv('"a;1";"zei ""ja"""\r\n\r\n"twee\r\nregels";x')).toEqual([
      ['a;1', 'zei "ja"'],
      [''],
      ['twee\r\nregels', 'x'],
    ])
  })

  test.each([
    ['UTF-8', Buffer.from('Zuid-Hollandsé')],
    ['UTF-8 with a mark', Buffer.from('\uFEFFZuid-Hollandsé')],
    ['Windows-1252', Buffer.from('Zuid-Hollandsé', 'latin1')],
    ['UTF-16', Buffer.from('\uFEFFZuid-Hollandsé', 'utf16le')],
  ])('in %s is the same text', (_naam, bytes) => {
    expect(ontcijfer(bytes)).toBe('Zuid-Hollandsé')
  })
})

describe('names that look alike', () => {
  test.each([
    ['SMC Assen', 'Assen'],
    ['Den-Haag', 'den haag'],
    ['Asen noord', 'Assen Noord'],
    ['District Noord', 'Noord'],
    ['José', 'Jose'],
  ])('%s is meant to be %s', (een, ander) => expect(lijktOp(een, ander)).toBe(true))

  test.each([
    ['Rotterdam 1', 'Rotterdam 2'],
    ['Assen', 'Emmen'],
    ['Team', 'SMC'],
  ])('%s is another than %s', (een, ander) => expect(lijktOp(een, ander)).toBe(false))
})
