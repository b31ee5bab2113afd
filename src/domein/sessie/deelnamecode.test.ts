import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { CODE_LENGTE, CODE_TEKENS, codeUit, leesCode, toonCode } from './deelnamecode'

describe('CODE_TEKENS', () => {
  test('are each there once, without vowels and without look-alikes', () => {
    expect(new Set(CODE_TEKENS).size).toBe(CODE_TEKENS.length)
    expect(CODE_TEKENS).not.toMatch(/[AEIOU01258BGQSZ]/)
  })
})

describe('leesCode', () => {
  test('takes small letters, and spaces, hyphens and dots anywhere', () => {
    expect(leesCode('KTR473')).toBe('KTR473')
    expect(leesCode(' ktr 473 ')).toBe('KTR473')
    expect(leesCode('k.t.r-4\u00a07\u20113')).toBe('KTR473')
  })

  test('refuses another length and other characters', () => {
    const fout = ['', 'KTR47', 'KTR4733', 'KTR470', 'KTA473', 'KTR/473', 'ktr47\u{1d7db}']
    expect(fout.map(leesCode)).toEqual(fout.map(() => null))
  })
})

describe('toonCode', () => {
  test('shows two halves', () => {
    expect(toonCode('KTR473')).toBe('KTR 473')
  })
})

describe('codeUit', () => {
  test('makes a code that can be read back as it is shown', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 64, maxLength: 64 }), (bytes) => {
        fc.pre(bytes.filter((byte) => byte < 252).length >= CODE_LENGTE)
        const code = codeUit(bytes)
        expect(leesCode(toonCode(code).toLowerCase())).toBe(code)
      }),
    )
  })

  test('gives every character the same number of bytes, and passes over those that are left', () => {
    const telling = new Map<string, number>()
    for (let byte = 0; byte < 252; byte += 1) {
      const teken = codeUit(new Uint8Array([byte, 0, 0, 0, 0, 0])).charAt(0)
      telling.set(teken, (telling.get(teken) ?? 0) + 1)
    }
    expect([...telling.keys()].sort().join('')).toBe([...CODE_TEKENS].sort().join(''))
    expect(new Set(telling.values())).toEqual(new Set([12]))
    expect(codeUit(new Uint8Array([255, 252, 1, 253, 1, 254, 1, 1, 1, 1]))).toBe('DDDDDD')
  })

  test('throws when the bytes run out', () => {
    expect(() => codeUit(new Uint8Array([1, 2, 3, 4, 5]))).toThrow(RangeError)
    expect(() => codeUit(new Uint8Array([1, 2, 3, 4, 5, 252]))).toThrow(RangeError)
  })
})
