import { describe, expect, test } from 'vitest'
import { leesKader } from '~/domein/kader/leesKader'
import { kader121, kleinKader } from '~tests/support/testkaders'
import { verschillen } from './verschil'

const kort = (...argumenten: Parameters<typeof verschillen>) =>
  verschillen(...argumenten).map(({ vraag, vorige, nu, punten }) => [vraag.id, vorige, nu, punten])

describe('verschillen', () => {
  test('names what moved up or down, stellingen and eindwegingen, in the order of the kader', () => {
    const vorige = { 'C.1': 4, 'A.1': 2, 'B.2': 3, 'eindweging-A': 2 } as const
    const nu = { 'eindweging-A': 4, 'A.1': 3, 'B.2': 3, 'C.1': 2 } as const
    expect(kort(kleinKader, nu, kleinKader, vorige)).toEqual([
      ['A.1', 2, 3, 1],
      ['eindweging-A', 2, 4, 2],
      ['C.1', 4, 2, -2],
    ])
  })

  test('W4: gives no points from or to geen beeld, which is no number', () => {
    const uitkomst = kort(kleinKader, { 'A.1': 4, 'A.2': 'geen-beeld' }, kleinKader, {
      'A.1': 'geen-beeld',
      'A.2': 4,
    })
    expect(uitkomst).toEqual([
      ['A.1', 'geen-beeld', 4, null],
      ['A.2', 4, 'geen-beeld', null],
    ])
  })

  test('passes over what was not answered both times', () => {
    expect(kort(kleinKader, { 'A.1': 4 }, kleinKader, { 'A.2': 4 })).toEqual([])
  })

  test('compares across versions only what is asked in the same words', () => {
    const volgende = structuredClone(kleinKader)
    volgende.versie = '9.2'
    Object.assign(volgende.secties[0]?.stellingen[0] ?? {}, { tekst: 'Elke cliënt kent het hele team.' })
    const uitkomst = kort(leesKader(volgende), { 'A.1': 5, 'A.2': 5 }, kleinKader, { 'A.1': 1, 'A.2': 1 })
    expect(uitkomst).toEqual([['A.2', 1, 5, 4]])
  })

  test('finds nothing to compare between two instruments that share no question', () => {
    expect(kort(kader121, { '1.1': 5 }, kleinKader, { 'A.1': 1 })).toEqual([])
  })
})
