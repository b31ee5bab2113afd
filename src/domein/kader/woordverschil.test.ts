import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Woorddeel } from './Kaderverschil'
import { overeenkomst, woordverschil } from './woordverschil'

const tekens = { gelijk: ['', ''], weg: ['[-', '-]'], nieuw: ['[+', '+]'] } as const
const leesbaar = (delen: readonly Woorddeel[]) =>
  delen.map(({ soort, tekst }) => tekens[soort][0] + tekst + tekens[soort][1]).join('')

const zin = fc
  .array(fc.constantFrom('het', 'team', 'werkt', 'samen', 'aan', 'een', 'plan', ' ', '\n', 'élan'), {
    maxLength: 25,
  })
  .map((woorden) => woorden.join(' '))

describe('woordverschil', () => {
  test.each([
    ['Het team werkt samen.', 'Het team werkt samen.', 'Het team werkt samen.'],
    ['Het team werkt.', 'Het hele team werkt.', 'Het [+hele +]team werkt.'],
    ['Het hele team werkt.', 'Het team werkt.', 'Het [-hele -]team werkt.'],
    ['De kat zit hier.', 'De grote hond loopt hier.', 'De [-kat zit-][+grote hond loopt+] hier.'],
    ['oud', 'nieuw', '[-oud-][+nieuw+]'],
    ['', 'nieuw', '[+nieuw+]'],
    ['a b', 'a  b', 'a[- -][+  +]b'],
  ])('of %j and %j is %j', (van, naar, verwacht) => {
    expect(leesbaar(woordverschil(van, naar))).toBe(verwacht)
  })

  test('holds both texts exactly, with no piece empty and no two of a kind in a row', () => {
    fc.assert(
      fc.property(zin, zin, (van, naar) => {
        const delen = woordverschil(van, naar)
        const zonder = (weg: Woorddeel['soort']) =>
          delen.flatMap(({ soort, tekst }) => (soort === weg ? [] : [tekst])).join('')
        expect(zonder('nieuw')).toBe(van)
        expect(zonder('weg')).toBe(naar)
        expect(
          delen.filter(({ tekst }, i) => tekst === '' || delen[i + 1]?.soort === delen[i]?.soort),
        ).toEqual([])
      }),
    )
  })

  test('marks nothing in a text beside itself, and all of it beside one of wholly other words', () => {
    fc.assert(
      fc.property(zin, (tekst) => {
        expect(woordverschil(tekst, tekst).every(({ soort }) => soort === 'gelijk')).toBe(true)
        expect(overeenkomst(woordverschil(tekst, tekst))).toBe(1)
      }),
    )
    expect(overeenkomst(woordverschil('Het team leert.', 'Wij bellen cliënten.'))).toBe(0)
  })

  test('of two books is not looked for word by word', () => {
    const boek = (woord: string) => Array.from({ length: 20_000 }, (_, i) => `${woord}${i}`).join(' ')
    expect(woordverschil(boek('a'), boek('b')).map(({ soort }) => soort)).toEqual(['weg', 'nieuw'])
  })
})
