import { describe, expect, test } from 'vitest'
import { stellingenVanKader } from '~/domein/kader/vragen'
import { kader121, kleinKader, stadiumVan } from '~tests/support/testkaders'
import { metParticipatiewet, opBsn } from '~tests/support/waarden'
import type { Kader, Stelling } from '../kader/Kader'
import { alleScores } from './Antwoord'
import { basisstadium, eisVan, haalt } from './eis'
import type { Kenmerken } from './Kenmerken'

function eis(kader: Kader, kenmerken: Kenmerken, stellingId: string, stadiumId: string) {
  const stelling = stellingenVanKader(kader).find(({ id }) => id === stellingId) as Stelling
  return eisVan(kader, kenmerken, stelling, stadiumVan(kader, stadiumId))
}

describe('eisVan', () => {
  test('W2: the basis asks 4 of a stelling of a succesfactor and 3 of any other', () => {
    expect(eis(kader121, metParticipatiewet, 'T.3', 'smc-in-de-basis')).toEqual({ minimum: 4, regel: 'W2' })
    expect(eis(kader121, metParticipatiewet, '1.1', 'smc-in-de-basis')).toEqual({ minimum: 3, regel: 'W2' })
  })

  test('W2: volwaardig asks 5 of each', () => {
    expect(eis(kader121, metParticipatiewet, 'T.3', 'volwaardig-smc').minimum).toBe(5)
    expect(eis(kader121, metParticipatiewet, '1.1', 'volwaardig-smc').minimum).toBe(5)
  })

  test('W2: the lowest stadium asks nothing', () => {
    expect(eis(kader121, metParticipatiewet, 'T.3', 'in-ontwikkeling').minimum).toBeNull()
  })

  test('W3: a team divided by bsn owes nothing on 3.3 and 3.4 for the basis', () => {
    expect(eis(kader121, opBsn, '3.3', 'smc-in-de-basis')).toEqual({ minimum: null, regel: 'W3' })
    expect(eis(kader121, opBsn, '3.4', 'smc-in-de-basis')).toEqual({ minimum: null, regel: 'W3' })
    expect(eis(kader121, opBsn, '3.5', 'smc-in-de-basis')).toEqual({ minimum: 3, regel: 'W2' })
  })

  test('W3: a team divided by postcode does', () => {
    expect(eis(kader121, metParticipatiewet, '3.3', 'smc-in-de-basis').minimum).toBe(3)
  })

  test('W3: for volwaardig they count for a team divided by bsn too', () => {
    expect(eis(kader121, opBsn, '3.3', 'volwaardig-smc')).toEqual({ minimum: 5, regel: 'W2' })
  })

  test('W3: of four stadia the exception is for the lowest with a minimum only', () => {
    expect(basisstadium(kleinKader)?.id).toBe('lerend-team')
    expect(eis(kleinKader, opBsn, 'B.1', 'lerend-team').minimum).toBeNull()
    expect(eis(kleinKader, opBsn, 'B.1', 'draaiend-team').minimum).toBe(4)
  })
})

describe('haalt', () => {
  test('W2: a score reaches its minimum from that minimum upward', () => {
    const gehaald = alleScores.filter((score) => haalt(score, { minimum: 4, regel: 'W2' }))
    expect(gehaald).toEqual([4, 5])
  })

  test('W4: geen beeld reaches no minimum, not even 1', () => {
    expect(haalt('geen-beeld', { minimum: 1, regel: 'W2' })).toBe(false)
  })

  test('W3, W4: where nothing is asked, geen beeld does not stand in the way', () => {
    expect(haalt('geen-beeld', { minimum: null, regel: 'W3' })).toBe(true)
  })
})
