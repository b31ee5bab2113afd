import { describe, expect, test } from 'vitest'
import { kader121, stadiumVan } from '~tests/support/testkaders'
import { allesOp, metParticipatiewet, opBsn, preciesOp, zonderParticipatiewet } from '~tests/support/waarden'
import type { Waarden } from './Antwoord'
import { belemmeringenVoor } from './belemmeringen'
import { indeel } from './indeel'

const basis = stadiumVan(kader121, 'smc-in-de-basis')
const opBasis = (afwijkingen: Waarden) =>
  preciesOp(kader121, metParticipatiewet, 'smc-in-de-basis', afwijkingen)
const isBijna = (afwijkingen: Waarden) => indeel(kader121, metParticipatiewet, opBasis(afwijkingen)).bijna

describe('belemmeringenVoor', () => {
  test('W8: names score, minimum, gap and succesfactor of each, in the order of the kader', () => {
    expect(belemmeringenVoor(kader121, metParticipatiewet, opBasis({ 'T.3': 2, '1.1': 1 }), basis)).toEqual([
      { stellingId: '1.1', succesfactor: null, reden: 'te-laag', score: 1, minimum: 3, tekort: 2 },
      {
        stellingId: 'T.3',
        succesfactor: 'teamontwikkeling',
        reden: 'te-laag',
        score: 2,
        minimum: 4,
        tekort: 2,
      },
    ])
  })

  test('W4, W8: tells geen beeld apart, without score and gap', () => {
    expect(belemmeringenVoor(kader121, metParticipatiewet, { '1.5': 'geen-beeld' }, basis)).toEqual([
      {
        stellingId: '1.5',
        succesfactor: 'multidisciplinaire-besprekingen',
        reden: 'geen-beeld',
        score: null,
        minimum: 4,
        tekort: null,
      },
    ])
  })

  test('W7: passes over what has not been answered', () => {
    expect(belemmeringenVoor(kader121, metParticipatiewet, {}, basis)).toEqual([])
  })

  test('W1: passes over an answer to an n.v.t. stelling', () => {
    expect(belemmeringenVoor(kader121, zonderParticipatiewet, { '2.8': 1 }, basis)).toEqual([])
  })

  test('W3: passes over 3.3 and 3.4 of a team by bsn on the way to the basis, not on the way to volwaardig', () => {
    const waarden = { ...allesOp(kader121, opBsn, 5), '3.3': 1, '3.4': 'geen-beeld' } as const
    expect(belemmeringenVoor(kader121, opBsn, waarden, basis)).toEqual([])
    const hoger = belemmeringenVoor(kader121, opBsn, waarden, stadiumVan(kader121, 'volwaardig-smc'))
    expect(hoger.map(({ stellingId, tekort }) => [stellingId, tekort])).toEqual([
      ['3.3', 4],
      ['3.4', null],
    ])
  })

  test('W2: the lowest stadium has none', () => {
    const laagste = stadiumVan(kader121, 'in-ontwikkeling')
    expect(
      belemmeringenVoor(kader121, metParticipatiewet, allesOp(kader121, metParticipatiewet, 1), laagste),
    ).toEqual([])
  })
})

describe('bijna', () => {
  test('W8: is one, two or three belemmeringen of one point', () => {
    expect(isBijna({ 'T.3': 3 })).toBe(true)
    expect(isBijna({ 'T.3': 3, '1.1': 2 })).toBe(true)
    expect(isBijna({ 'T.3': 3, '1.1': 2, '9.7': 2 })).toBe(true)
  })

  test('W8: is not four, nor one with a gap of two', () => {
    expect(isBijna({ 'T.3': 3, '1.1': 2, '9.7': 2, '8.1': 2 })).toBe(false)
    expect(isBijna({ 'T.3': 2 })).toBe(false)
    expect(isBijna({ 'T.3': 3, '1.1': 1 })).toBe(false)
  })

  test('W4, W8: is not one with geen beeld', () => {
    expect(isBijna({ '1.1': 'geen-beeld' })).toBe(false)
    expect(isBijna({ 'T.3': 3, '1.1': 'geen-beeld' })).toBe(false)
  })

  test('W8: is said of volwaardig as well', () => {
    const waarden = { ...allesOp(kader121, metParticipatiewet, 5), '1.1': 4, 'V.1': 4, 'T.7': 4 } as const
    expect(indeel(kader121, metParticipatiewet, waarden)).toMatchObject({
      stadium: 'smc-in-de-basis',
      bijna: true,
    })
  })
})
