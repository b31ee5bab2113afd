import { describe, expect, test } from 'vitest'
import { kader121 } from '~tests/support/testkaders'
import { allesOp, metParticipatiewet, preciesOp, zonder } from '~tests/support/waarden'
import type { Waarde, Waarden } from '../weging/Antwoord'
import { type Aantallen, telWaarden } from './Aantallen'
import { doelstadium, middenwaarde } from './doelstadium'

const van = (...waarden: Waarde[]) => telWaarden(waarden)

/** The stadium that a group works towards that is unanimous on these, save on the spreads given apart. */
function doel(eens: Waarden, anders: Record<string, Aantallen> = {}) {
  const spreidingen = Object.entries(eens).map(([id, w]): [string, Aantallen] => [id, van(w, w, w)])
  const alle = new Map([...spreidingen, ...Object.entries(anders)])
  return doelstadium(kader121, metParticipatiewet, alle).id
}

const basis = preciesOp(kader121, metParticipatiewet, 'smc-in-de-basis')

describe('middenwaarde', () => {
  test('G6: is the median rounded down', () => {
    expect(middenwaarde(van(2, 3, 3, 4))).toBe(3)
    expect(middenwaarde(van(2, 2, 3, 3))).toBe(2)
  })

  test('W4, G6: is geen beeld only when nobody gave a score', () => {
    expect(middenwaarde(van('geen-beeld', 'geen-beeld', 4))).toBe(4)
    expect(middenwaarde(van('geen-beeld', 'geen-beeld', 'geen-beeld'))).toBe('geen-beeld')
  })

  test('G3, G6: is not told of fewer than three answers', () => {
    expect(middenwaarde(van(4, 4))).toBeNull()
  })
})

describe('doelstadium', () => {
  test('G6: is the one above the stadium of the middle of the group', () => {
    expect(doel(basis)).toBe('volwaardig-smc')
    expect(doel(basis, { '1.1': van(2, 2, 3, 3) })).toBe('smc-in-de-basis')
  })

  test('G6: is the highest for a group that is already there', () => {
    expect(doel(allesOp(kader121, metParticipatiewet, 5))).toBe('volwaardig-smc')
  })

  test('W4, G6: is the basis while nobody has a view on one stelling', () => {
    expect(doel(basis, { '1.1': van('geen-beeld', 'geen-beeld', 'geen-beeld') })).toBe('smc-in-de-basis')
  })

  test('W7, G3, G6: takes a stelling with fewer than three answers as open', () => {
    const zonderEen = zonder(allesOp(kader121, metParticipatiewet, 5), '1.1')
    expect(doel(zonderEen)).toBe('smc-in-de-basis')
    expect(doel(zonderEen, { '1.1': van(5, 5) })).toBe('smc-in-de-basis')
    expect(doel({})).toBe('smc-in-de-basis')
  })
})
