import { describe, expect, test } from 'vitest'
import { kader121, kleinKader } from '~tests/support/testkaders'
import { metParticipatiewet, opBsn, zonderParticipatiewet } from '~tests/support/waarden'
import { tel } from './telling'

describe('tel', () => {
  test('W1: all 68 stellingen count for a team that carries out the Participatiewet', () => {
    const { tellend, nietVanToepassing } = tel(kader121, metParticipatiewet)
    expect(tellend).toHaveLength(68)
    expect(nietVanToepassing).toEqual([])
  })

  test('W1: 2.8 is n.v.t. for a team that does not', () => {
    const { tellend, nietVanToepassing } = tel(kader121, zonderParticipatiewet)
    expect(tellend).toHaveLength(67)
    expect(nietVanToepassing).toEqual(['2.8'])
  })

  test('W1, W3: a division by bsn makes no stelling n.v.t.', () => {
    expect(tel(kader121, opBsn)).toEqual(tel(kader121, metParticipatiewet))
  })

  test('W1: which stelling is n.v.t. comes from the kader', () => {
    expect(tel(kleinKader, zonderParticipatiewet).nietVanToepassing).toEqual(['A.3'])
  })
})
