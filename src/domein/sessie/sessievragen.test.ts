import { describe, expect, test } from 'vitest'
import { kader121 } from '~tests/support/testkaders'
import { metParticipatiewet, zonderParticipatiewet } from '~tests/support/waarden'
import { vragenVanSessie } from './sessievragen'

const ids = (sectieIds: string[], kenmerken = metParticipatiewet) =>
  vragenVanSessie(kader121, kenmerken, sectieIds).map(({ id }) => id)

describe('vragenVanSessie', () => {
  test('gives the stellingen and the eindweging of the chosen sections in the order of the kader', () => {
    const vragen = ids(['2', '1'])
    expect(vragen[0]).toBe('1.1')
    expect(vragen.at(-1)).toBe('eindweging-2')
    expect(vragen.indexOf('eindweging-1') + 1).toBe(vragen.indexOf('2.1'))
  })

  test('W1: leaves out what is not asked of this team', () => {
    expect(ids(['2'])).toContain('2.8')
    expect(ids(['2'], zonderParticipatiewet)).not.toContain('2.8')
  })

  test('gives each question once and nothing for a section that the kader does not have', () => {
    expect(ids(['1', '1'])).toEqual(ids(['1']))
    expect(ids(['X'])).toEqual([])
    expect(ids(kader121.secties.map(({ id }) => id))).toHaveLength(79)
  })
})
