import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Jsonfout, leesJson } from './leesJson'

function foutIn(tekst: string): string {
  try {
    leesJson(tekst)
    return 'geen'
  } catch (fout) {
    if (fout instanceof Jsonfout) return fout.message
    throw fout
  }
}

describe('leesJson', () => {
  test('reads what JSON.parse reads, to the same value', () => {
    const witruimte = fc.constantFrom(undefined, 2, '\t')
    fc.assert(
      fc.property(fc.json(), witruimte, (json, inspringen) => {
        const tekst = JSON.stringify(JSON.parse(json), null, inspringen)
        expect(leesJson(tekst)).toEqual({ waarde: JSON.parse(tekst), dubbel: [] })
      }),
    )
  })

  test('refuses what JSON.parse refuses', () => {
    const bijna = fc.array(fc.constantFrom('{', '}', '[', ']', ',', ':', '"a"', '1', '-', '0', 'null', ' '))
    fc.assert(
      fc.property(bijna, (delen) => {
        const tekst = delen.join('')
        let goed = true
        try {
          JSON.parse(tekst)
        } catch {
          goed = false
        }
        expect(foutIn(tekst) === 'geen').toBe(goed)
      }),
    )
  })

  test.each([
    [
      '',
      'Regel 1, kolom 1: het bestand houdt hier op: hier hoort een waarde: een tekst, getal, lijst, object of null',
    ],
    ['{\n  "a": 1,\n}', 'Regel 3, kolom 1: de komma hiervoor is er een te veel'],
    ['{\r\n  "a": 1\r\n  "b": 2\r\n}', 'Regel 3, kolom 3: hier hoort een komma of }'],
    ['{"a" 1}', 'Regel 1, kolom 6: hier hoort een dubbele punt'],
    ['{a: 1}', 'Regel 1, kolom 2: hier hoort een naam tussen aanhalingstekens'],
    ['["a', 'Regel 1, kolom 2: deze tekst heeft geen aanhalingsteken aan het eind'],
    [
      '["een\nregel"]',
      'Regel 1, kolom 2: in deze tekst staat een nieuwe regel, tab of \\ die er niet mag staan',
    ],
    ['[1] en meer', 'Regel 1, kolom 5: hierna hoort niets meer te staan'],
    ['[1, [2', 'Regel 1, kolom 7: het bestand houdt hier op: hier hoort een komma of ]'],
  ])('says of %j where it goes wrong and what is wrong', (tekst, melding) => {
    expect(foutIn(tekst)).toBe(melding)
  })

  test('does not follow what is nested without end', () => {
    expect(foutIn('['.repeat(100_000))).toMatch(/^Regel 1, kolom 102: dit zit te diep in elkaar$/)
  })

  test('names what stands twice in one object, wherever it is', () => {
    const { waarde, dubbel } = leesJson('{"a":1,"b":[{"c":1,"c":2}],"a":2,"a":3}')
    expect(waarde).toEqual({ a: 3, b: [{ c: 2 }] })
    expect(dubbel).toEqual(['b.0.c', 'a'])
  })

  test('a name that means something to JavaScript is a name like any other', () => {
    const { waarde } = leesJson('{"__proto__":{"versie":"1"}}')
    expect(Object.keys(waarde as object)).toEqual(['__proto__'])
    expect((waarde as { versie?: string }).versie).toBeUndefined()
  })
})
