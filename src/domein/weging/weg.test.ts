import { describe, expect, test } from 'vitest'
import { kader121, kleinKader, stadiumVan } from '~tests/support/testkaders'
import { allesOp, metParticipatiewet, opBsn, preciesOp } from '~tests/support/waarden'
import { kortsteWeg, terugvalpunten } from './weg'

const basis = stadiumVan(kader121, 'smc-in-de-basis')
const volwaardig = stadiumVan(kader121, 'volwaardig-smc')

describe('kortsteWeg', () => {
  test('W8: is the stellingen under their minimum, with the points that each needs', () => {
    const waarden = preciesOp(kader121, metParticipatiewet, 'smc-in-de-basis', { 'T.3': 2, '3.3': 2 })
    const weg = kortsteWeg(kader121, metParticipatiewet, waarden, basis)
    expect(weg.stappen.map(({ stellingId, tekort }) => [stellingId, tekort])).toEqual([
      ['3.3', 1],
      ['T.3', 2],
    ])
    expect(weg).toMatchObject({ stadium: 'smc-in-de-basis', punten: 3, zonderBeeld: 0 })
  })

  test('W4, W8: counts steps with geen beeld apart, for nobody knows their gap', () => {
    const waarden = preciesOp(kader121, metParticipatiewet, 'smc-in-de-basis', {
      'T.3': 'geen-beeld',
      '3.3': 1,
    })
    expect(kortsteWeg(kader121, metParticipatiewet, waarden, basis)).toMatchObject({
      punten: 2,
      zonderBeeld: 1,
    })
  })

  test('W8: has no steps to a stadium that has been reached', () => {
    const waarden = allesOp(kader121, metParticipatiewet, 5)
    const weg = kortsteWeg(kader121, metParticipatiewet, waarden, volwaardig)
    expect(weg).toEqual({ stadium: 'volwaardig-smc', stappen: [], punten: 0, zonderBeeld: 0 })
  })
})

describe('terugvalpunten', () => {
  test('W8: is every stelling exactly on its minimum', () => {
    const waarden = { ...allesOp(kader121, metParticipatiewet, 5), 'T.3': 4, '1.1': 3, '1.2': 4 } as const
    expect(terugvalpunten(kader121, metParticipatiewet, waarden, basis)).toEqual(['1.1', 'T.3'])
  })

  test('W3, W8: is never 3.3 or 3.4 of a team by bsn in the basis', () => {
    const waarden = { ...allesOp(kader121, opBsn, 5), '3.3': 3, '3.4': 1 } as const
    expect(terugvalpunten(kader121, opBsn, waarden, basis)).toEqual([])
  })

  test('W8: is never a stelling of which the minimum is 1, for lower does not exist', () => {
    const soepel = structuredClone(kleinKader)
    Object.assign(stadiumVan(soepel, 'lerend-team'), { minimum: { succesfactor: 3, overig: 1 } })
    const waarden = preciesOp(soepel, metParticipatiewet, 'lerend-team')
    const lerend = stadiumVan(soepel, 'lerend-team')
    expect(terugvalpunten(soepel, metParticipatiewet, waarden, lerend)).toEqual(['A.2', 'C.1'])
  })

  test('W8: is empty for the lowest stadium, from which nobody falls', () => {
    const laagste = stadiumVan(kader121, 'in-ontwikkeling')
    expect(
      terugvalpunten(kader121, metParticipatiewet, allesOp(kader121, metParticipatiewet, 1), laagste),
    ).toEqual([])
  })
})
