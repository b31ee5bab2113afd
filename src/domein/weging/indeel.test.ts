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
import type { Waarden } from './Antwoord'
import { OngeldigeScores } from './controleerScores'
import { indeel } from './indeel'

const basis = preciesOp(kader121, metParticipatiewet, 'smc-in-de-basis')
const stadiumBij = (afwijkingen: Waarden, kenmerken = metParticipatiewet) =>
  indeel(kader121, kenmerken, { ...basis, ...afwijkingen }).stadium

describe('the stadium of a complete weging', () => {
  test('W2: is basis with 4 on each stelling of a succesfactor and 3 on the others', () => {
    expect(stadiumBij({})).toBe('smc-in-de-basis')
  })

  test.each([
    ['1.1', 2],
    ['1.5', 3],
    ['T.3', 3],
    ['3.3', 1],
  ] as const)('W2: is in ontwikkeling when only %s is at %d', (id, score) => {
    expect(stadiumBij({ [id]: score })).toBe('in-ontwikkeling')
  })

  test('W2: is volwaardig only with 5 on all', () => {
    const volwaardig = allesOp(kader121, metParticipatiewet, 5)
    expect(indeel(kader121, metParticipatiewet, volwaardig).stadium).toBe('volwaardig-smc')
    expect(indeel(kader121, metParticipatiewet, { ...volwaardig, '9.7': 4 }).stadium).toBe('smc-in-de-basis')
  })

  test('W2: is the lowest with 1 on all', () => {
    const uitkomst = indeel(kader121, metParticipatiewet, allesOp(kader121, metParticipatiewet, 1))
    expect(uitkomst).toMatchObject({ stadium: 'in-ontwikkeling', volledig: true, bijna: false })
    expect(uitkomst.belemmeringen).toHaveLength(68)
  })

  test('W1: does not look at 2.8 for a team without the Participatiewet', () => {
    expect(stadiumBij({ '2.8': 1 })).toBe('in-ontwikkeling')
    const uitkomst = indeel(kader121, zonderParticipatiewet, zonder(basis, '2.8'))
    expect(uitkomst).toMatchObject({ stadium: 'smc-in-de-basis', nietVanToepassing: ['2.8'], open: [] })
  })

  test('W3: may be basis for a team divided by bsn that scores low on 3.3 and 3.4', () => {
    expect(stadiumBij({ '3.3': 1, '3.4': 'geen-beeld' }, opBsn)).toBe('smc-in-de-basis')
    expect(stadiumBij({ '3.3': 1, '3.4': 1 })).toBe('in-ontwikkeling')
    expect(stadiumBij({ '3.3': 1, '3.4': 1, '3.5': 2 }, opBsn)).toBe('in-ontwikkeling')
  })

  test('W3: is not volwaardig for such a team until 3.3 and 3.4 are at 5 too', () => {
    const opVier = { ...allesOp(kader121, opBsn, 5), '3.4': 4 } as const
    const uitkomst = indeel(kader121, opBsn, opVier)
    expect(uitkomst).toMatchObject({
      stadium: 'smc-in-de-basis',
      volgendStadium: 'volwaardig-smc',
      bijna: true,
    })
    expect(uitkomst.belemmeringen.map((belemmering) => belemmering.stellingId)).toEqual(['3.4'])
  })

  test('W4: is complete with geen beeld, which reaches no minimum', () => {
    const uitkomst = indeel(kader121, metParticipatiewet, { ...basis, '9.2': 'geen-beeld' })
    expect(uitkomst).toMatchObject({ stadium: 'in-ontwikkeling', volledig: true, bijna: false })
    expect(uitkomst.belemmeringen).toEqual([
      { stellingId: '9.2', succesfactor: null, reden: 'geen-beeld', score: null, minimum: 3, tekort: null },
    ])
  })
})

describe('volgendStadium of a complete weging', () => {
  test('W8: is the one above the stadium', () => {
    expect(indeel(kader121, metParticipatiewet, basis).volgendStadium).toBe('volwaardig-smc')
    expect(indeel(kader121, metParticipatiewet, { ...basis, '1.1': 1 }).volgendStadium).toBe(
      'smc-in-de-basis',
    )
  })

  test('W8: is null at the top, and then nothing stands in the way', () => {
    const uitkomst = indeel(kader121, metParticipatiewet, allesOp(kader121, metParticipatiewet, 5))
    expect(uitkomst).toMatchObject({ volgendStadium: null, belemmeringen: [], bijna: false })
  })

  test('W8: climbs one step at a time where a kader has four stadia', () => {
    const ladder = kleinKader.stadia.map(({ id }) => {
      const { stadium, volgendStadium } = indeel(
        kleinKader,
        metParticipatiewet,
        preciesOp(kleinKader, metParticipatiewet, id),
      )
      return [stadium, volgendStadium]
    })
    expect(ladder).toEqual([
      ['startend-team', 'lerend-team'],
      ['lerend-team', 'draaiend-team'],
      ['draaiend-team', 'zelfstandig-team'],
      ['zelfstandig-team', null],
    ])
  })
})

describe('bad scores', () => {
  test('W1, W4: are refused with every fault', () => {
    const scores = { '1.1': 6, '2.8': 3, 'X.1': 4 } as unknown as Waarden
    const proef = () => indeel(kader121, zonderParticipatiewet, scores)
    expect(proef).toThrow(OngeldigeScores)
    expect(proef).toThrow('1.1 (ongeldige-score), 2.8 (niet-van-toepassing), X.1 (onbekende-stelling)')
  })

  test('are refused under names that every object has', () => {
    expect(() => indeel(kader121, metParticipatiewet, JSON.parse('{ "__proto__": 4 }'))).toThrow(
      OngeldigeScores,
    )
    expect(() => indeel(kader121, metParticipatiewet, { constructor: 4 } as Waarden)).toThrow(OngeldigeScores)
  })
})
