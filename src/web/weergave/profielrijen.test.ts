import { describe, expect, test } from 'vitest'
import type { Kader } from '~/domein/kader/Kader'
import type { Waarden } from '~/domein/weging/Antwoord'
import { indeel } from '~/domein/weging/indeel'
import type { Kenmerken } from '~/domein/weging/Kenmerken'
import { kader121, kleinKader } from '~tests/support/testkaders'
import { allesOp, metParticipatiewet, zonderParticipatiewet } from '~tests/support/waarden'
import type { VorigeWeging } from '../gegevens/vorigeWeging'
import { kopVanProfiel, profielrijen } from './profielrijen'
import type { Uitkomst } from './useUitkomst'

function uitkomst(
  waarden: Waarden,
  kenmerken: Kenmerken = metParticipatiewet,
  vorige: VorigeWeging | null = null,
): Uitkomst {
  const indeling = indeel(kleinKader, kenmerken, {})
  return {
    kader: kleinKader,
    kenmerken,
    waarden,
    toelichtingen: {},
    indeling,
    open: [],
    vorige,
    voorgangers: [],
    sindsVorige: [],
  }
}
const toen = (kader: Kader, waarden: Waarden, kenmerken = metParticipatiewet): VorigeWeging => ({
  rondeId: '2026-Q3',
  kader,
  kenmerken,
  stadium: 'startend-team',
  berekendStadium: 'startend-team',
  waarden,
  toelichtingen: {},
})

describe('the rows of the profile', () => {
  test('W6: a row for each section, with the mean of its scores and of how many', () => {
    const rijen = profielrijen(uitkomst({ 'A.1': 4, 'A.2': 'geen-beeld', 'A.3': 3, 'B.1': 2 }))
    expect(rijen).toEqual([
      { id: 'A', label: 'A Cliënt en team', nu: 3.5, vorige: null, eindweging: null, aantal: '2 van 3' },
      { id: 'B', label: 'B Eigen werkgebied', nu: 2, vorige: null, eindweging: null, aantal: '1 van 2' },
      { id: 'C', label: 'C Samen leren', nu: null, vorige: null, eindweging: null, aantal: '0 van 2' },
    ])
  })

  test('W1: what does not count is in neither number', () => {
    const [a] = profielrijen(uitkomst({ 'A.1': 4, 'A.2': 2 }, zonderParticipatiewet))
    expect(a).toMatchObject({ nu: 3, aantal: '2 van 2' })
  })

  test('W5: the eindweging stands beside the mean; geen beeld is no place on the scale', () => {
    const rijen = profielrijen(uitkomst({ 'eindweging-A': 5, 'eindweging-B': 'geen-beeld' }))
    expect(rijen.map(({ eindweging }) => eindweging)).toEqual([5, null, null])
  })

  test('the last quarter is worked out with the kenmerken of then', () => {
    const vorige = toen(kleinKader, { 'A.1': 2, 'A.2': 2, 'A.3': 5, 'B.1': 1 }, zonderParticipatiewet)
    const rijen = profielrijen(uitkomst({}, metParticipatiewet, vorige))
    expect(rijen.map((rij) => rij.vorige)).toEqual([2, 1, null])
  })

  test('a section that was worded otherwise is not laid beside this one', () => {
    const [a, ...rest] = kleinKader.secties
    if (!a) throw new Error('Het kader heeft geen onderdelen')
    const anders = { ...a, stellingen: a.stellingen.map((s) => ({ ...s, tekst: `${s.tekst} Altijd.` })) }
    const vorige = toen(
      { ...kleinKader, secties: [anders, ...rest] },
      allesOp(kleinKader, metParticipatiewet, 3),
    )
    expect(profielrijen(uitkomst({}, metParticipatiewet, vorige)).map((rij) => rij.vorige)).toEqual([
      null,
      3,
      3,
    ])
  })

  test('nor is a section of another kader that happens to have the same id', () => {
    const vorige = toen(kader121, allesOp(kader121, metParticipatiewet, 3))
    expect(profielrijen(uitkomst({}, metParticipatiewet, vorige)).every((rij) => rij.vorige === null)).toBe(
      true,
    )
  })
})

describe('what there is to see', () => {
  const kop = (waarden: Waarden) => kopVanProfiel(profielrijen(uitkomst(waarden)))

  test.each([
    ['no scores', {}],
    ['one section scored', { 'A.1': 3 }],
    ['all sections alike', { 'A.1': 3, 'B.1': 3, 'C.1': 3 }],
  ] as [string, Waarden][])('%s: nothing', (_wat, waarden) => {
    expect(kop(waarden)).toBeNull()
  })

  test('which section lags and which is furthest', () => {
    expect(kop({ 'A.1': 4, 'B.1': 2, 'C.1': 3 })).toBe(
      'Eigen werkgebied blijft achter, cliënt en team is het verst',
    )
  })

  test('a section without scores neither lags nor leads', () => {
    expect(kop({ 'B.1': 4, 'C.1': 3 })).toBe('Samen leren blijft achter, eigen werkgebied is het verst')
  })

  test('an abbreviation keeps its capitals', () => {
    const rij = { vorige: null, eindweging: null, aantal: '1 van 1' }
    expect(
      kopVanProfiel([
        { id: '1', label: '1 SMC als team', nu: 4, ...rij },
        { id: '2', label: '2 Samen leren', nu: 2, ...rij },
      ]),
    ).toBe('Samen leren blijft achter, SMC als team is het verst')
  })
})
