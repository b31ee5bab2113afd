import { describe, expect, test } from 'vitest'
import { kader121, kleinKader } from '~tests/support/testkaders'
import {
  allesOp,
  metParticipatiewet,
  opBsn,
  preciesOp,
  zonder,
  zonderParticipatiewet,
} from '~tests/support/waarden'
import { indeel } from './indeel'

/** What `indeel` says of a weging with open stellingen (W7). */

const vijf = allesOp(kader121, metParticipatiewet, 5)
const basis = preciesOp(kader121, metParticipatiewet, 'smc-in-de-basis')

describe('an incomplete weging', () => {
  test('W7: without any answer claims nothing and leaves everything within reach', () => {
    const uitkomst = indeel(kader121, metParticipatiewet, {})
    expect(uitkomst).toMatchObject({
      stadium: null,
      volledig: false,
      hoogstHaalbaar: 'volwaardig-smc',
      volgendStadium: 'smc-in-de-basis',
      belemmeringen: [],
      bijna: false,
    })
    expect(uitkomst.open).toHaveLength(68)
    expect(uitkomst.open.slice(0, 2)).toEqual(['1.1', '1.2'])
  })

  test('W1, W7: does not call an n.v.t. stelling open', () => {
    const uitkomst = indeel(kader121, zonderParticipatiewet, zonder(vijf, '2.8', '1.1'))
    expect(uitkomst).toMatchObject({ open: ['1.1'], nietVanToepassing: ['2.8'], volledig: false })
  })

  test('W7: names what already stands in the way of the basis, in the order of the kader', () => {
    const uitkomst = indeel(kader121, metParticipatiewet, {
      'T.3': 3,
      '3.3': 2,
      '1.1': 3,
      '9.1': 'geen-beeld',
    })
    expect(uitkomst.belemmeringen).toMatchObject([
      { stellingId: '3.3', score: 2, minimum: 3, tekort: 1 },
      { stellingId: '9.1', score: null, minimum: 3, tekort: null },
      { stellingId: 'T.3', score: 3, minimum: 4, tekort: 1 },
    ])
    expect(uitkomst).toMatchObject({ hoogstHaalbaar: 'in-ontwikkeling', stadium: null, bijna: false })
  })

  test('W7: with an answer of 4 can at most be basis, of 2 only in ontwikkeling', () => {
    expect(indeel(kader121, metParticipatiewet, { '1.1': 4 }).hoogstHaalbaar).toBe('smc-in-de-basis')
    expect(indeel(kader121, metParticipatiewet, { '1.1': 2 }).hoogstHaalbaar).toBe('in-ontwikkeling')
    expect(indeel(kader121, metParticipatiewet, { '1.1': 'geen-beeld' }).hoogstHaalbaar).toBe(
      'in-ontwikkeling',
    )
  })

  test('W7: with one open stelling on the basis is not yet certain of it', () => {
    const uitkomst = indeel(kader121, metParticipatiewet, zonder(vijf, '5.4'))
    expect(uitkomst).toMatchObject({
      stadium: null,
      volgendStadium: 'smc-in-de-basis',
      hoogstHaalbaar: 'volwaardig-smc',
      open: ['5.4'],
    })
  })

  test('W3, W7: of a team by bsn is certain of the basis when only 3.3 and 3.4 are open', () => {
    const uitkomst = indeel(kader121, opBsn, zonder(basis, '3.3', '3.4'))
    expect(uitkomst).toMatchObject({
      stadium: null,
      hoogstHaalbaar: 'smc-in-de-basis',
      volgendStadium: 'volwaardig-smc',
    })
    expect(uitkomst.belemmeringen).toHaveLength(66)
    expect(indeel(kader121, metParticipatiewet, zonder(basis, '3.3', '3.4')).volgendStadium).toBe(
      'smc-in-de-basis',
    )
  })

  test('W3, W7: is not certain of the basis when something else stands in the way of it', () => {
    const uitkomst = indeel(kader121, opBsn, { ...zonder(basis, '3.3', '3.4'), 'T.3': 3 })
    expect(uitkomst).toMatchObject({ volgendStadium: 'smc-in-de-basis', hoogstHaalbaar: 'in-ontwikkeling' })
    expect(uitkomst.belemmeringen.map((belemmering) => belemmering.stellingId)).toEqual(['T.3'])
  })

  test('W3, W7: that is certain of the basis still claims no stadium and is never bijna', () => {
    const uitkomst = indeel(kader121, opBsn, { ...zonder(vijf, '3.3'), '3.4': 4 })
    expect(uitkomst).toMatchObject({ stadium: null, volgendStadium: 'volwaardig-smc', bijna: false })
    expect(uitkomst.belemmeringen).toMatchObject([{ stellingId: '3.4', score: 4, minimum: 5, tekort: 1 }])
  })

  test('W7: says of four stadia which one is at stake', () => {
    const draaiend = preciesOp(kleinKader, opBsn, 'draaiend-team')
    const uitkomst = indeel(kleinKader, opBsn, zonder(draaiend, 'B.1'))
    expect(uitkomst).toMatchObject({
      volgendStadium: 'draaiend-team',
      hoogstHaalbaar: 'draaiend-team',
      belemmeringen: [],
    })
  })
})
