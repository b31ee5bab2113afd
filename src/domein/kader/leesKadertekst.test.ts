import { describe, expect, test } from 'vitest'
import { kader121, kleinKader, testkaders } from '~tests/support/testkaders'
import { isZelfdeKader, leesKadertekst } from './leesKadertekst'

const inTekst = (kader: unknown) => JSON.stringify(kader, null, 2)

describe('leesKadertekst', () => {
  test.each(testkaders)('reads what kader %s is when it is written out', (_, kader) => {
    expect(leesKadertekst(inTekst(kader))).toEqual({ kader })
  })

  test('says where a text is no JSON', () => {
    const tekst = inTekst(kleinKader).replace('"titel": ', '"titel" ')
    expect(leesKadertekst(tekst)).toEqual({
      fouten: [{ plek: 'regel 4, kolom 11', wat: 'hier hoort een dubbele punt' }],
    })
  })

  test('names every fault at once, and what stands twice before all', () => {
    const tekst = inTekst({ ...kleinKader, datum: 'mei', kleur: 'rood' }).replace(
      '"id": "A.2",',
      '"id": "A.2", "tekst": "Iets anders.",',
    )
    expect(leesKadertekst(tekst)).toEqual({
      fouten: [
        { plek: 'onderdeel A, stelling A.2: tekst', wat: 'staat er twee keer' },
        { plek: 'datum', wat: 'de vorm is jjjj-mm' },
        { plek: 'kleur', wat: 'dit veld bestaat niet' },
      ],
    })
  })

  test('takes nothing in of which a name stands twice, also when the rest is sound', () => {
    const tekst = inTekst(kleinKader).replace('"geenBeeld"', '"versie": "9.1", "geenBeeld"')
    expect(leesKadertekst(tekst)).toEqual({ fouten: [{ plek: 'versie', wat: 'staat er twee keer' }] })
  })
})

describe('isZelfdeKader', () => {
  test('does not look at the order of fields or the space around words', () => {
    const omgekeerd = Object.fromEntries(Object.entries(kader121).reverse()) as typeof kader121
    expect(isZelfdeKader(kader121, omgekeerd)).toBe(true)
    expect(isZelfdeKader(kader121, { ...kader121, titel: ` ${kader121.titel} ` })).toBe(true)
  })

  test('sees one other word', () => {
    expect(isZelfdeKader(kader121, { ...kader121, geenBeeld: 'Weet niet' })).toBe(false)
  })
})
