import { describe, expect, test } from 'vitest'
import { kader121, kleinKader } from '~tests/support/testkaders'
import { alleVragenOp } from '~tests/support/testweging'
import { metParticipatiewet, zonderParticipatiewet } from '~tests/support/waarden'
import { telWaarden } from '../sessie/Aantallen'
import type { Waarde, Waarden } from '../weging/Antwoord'
import { verschillen } from '../weging/verschil'
import { signalenVan } from './signalen'

const alles3 = alleVragenOp(kleinKader, metParticipatiewet, 3)

function signalen({
  waarden = {},
  toelichtingen = {},
  toen = null,
  spreiding = {},
  kenmerken = metParticipatiewet,
}: {
  waarden?: Waarden
  toelichtingen?: Record<string, string>
  toen?: Waarden | null
  spreiding?: Record<string, Waarde[]>
  kenmerken?: typeof metParticipatiewet
}) {
  const nu = { ...alles3, ...waarden }
  return Object.fromEntries(
    signalenVan(kleinKader, kenmerken, {
      waarden: nu,
      toelichtingen,
      sindsVorige: toen ? verschillen(kleinKader, nu, kleinKader, { ...alles3, ...toen }) : [],
      spreidingen: new Map(Object.entries(spreiding).map(([id, gegeven]) => [id, telWaarden(gegeven)])),
    }),
  )
}

test('a quiet weging has none', () => {
  expect(signalen({ toen: {} })).toEqual({})
})

describe('B1: a 4 or 5 on a succesfactor without a toelichting', () => {
  test.each([4, 5] as const)('%i', (score) => {
    expect(signalen({ waarden: { 'A.2': score } })).toEqual({ 'A.2': [{ code: 'B1', score }] })
  })
  test('not with a toelichting, on another stelling, or at an eindweging', () => {
    expect(signalen({ waarden: { 'A.2': 4 }, toelichtingen: { 'A.2': 'Elke ochtend.' } })).toEqual({})
    expect(signalen({ waarden: { 'A.1': 4, 'eindweging-A': 4 } })).toEqual({})
  })
  test('a toelichting of blanks is none', () => {
    expect(signalen({ waarden: { 'A.2': 4 }, toelichtingen: { 'A.2': '  ' } })).toHaveProperty('A\\.2')
  })
})

describe('B2: a jump of two or more', () => {
  test('up and down, with a toelichting too', () => {
    const gevonden = signalen({
      waarden: { 'A.1': 5, 'B.1': 1 },
      toen: {},
      toelichtingen: { 'A.1': 'Nieuwe afspraken.' },
    })
    expect(gevonden).toEqual({
      'A.1': [{ code: 'B2', van: 3, naar: 5 }],
      'B.1': [{ code: 'B2', van: 3, naar: 1 }],
    })
  })
  test('not one point, and not to or from geen beeld', () => {
    expect(signalen({ waarden: { 'A.1': 4, 'B.1': 'geen-beeld' }, toen: { 'B.2': 'geen-beeld' } })).toEqual(
      {},
    )
  })
})

test('B3: an eindweging more than one point from the mean, of how many scores', () => {
  expect(signalen({ waarden: { 'eindweging-A': 5, 'A.1': 'geen-beeld' } })).toEqual({
    'eindweging-A': [{ code: 'B3', eindweging: 5, gemiddelde: 3, aantal: 2 }],
  })
  expect(signalen({ waarden: { 'eindweging-A': 4 } })).toEqual({})
})

describe('B4: much geen beeld in a section', () => {
  test('two of three; it stands at the eindweging', () => {
    expect(signalen({ waarden: { 'A.1': 'geen-beeld', 'A.3': 'geen-beeld' } })).toEqual({
      'eindweging-A': [{ code: 'B4', geenBeeld: 2, van: 3 }],
    })
  })
  test('not one, and not what is n.v.t. (W1)', () => {
    expect(signalen({ waarden: { 'A.1': 'geen-beeld' } })).toEqual({})
    const kenmerken = zonderParticipatiewet
    expect(signalen({ waarden: { 'A.1': 'geen-beeld', 'A.3': 'geen-beeld' }, kenmerken })).toEqual({})
  })
  test('two in a large section are less than a third', () => {
    const waarden = alleVragenOp(kader121, metParticipatiewet, 3, {
      '1.1': 'geen-beeld',
      '1.2': 'geen-beeld',
    })
    const leeg = { toelichtingen: {}, sindsVorige: [], spreidingen: new Map() }
    expect(signalenVan(kader121, metParticipatiewet, { waarden, ...leeg }).size).toBe(0)
  })
})

describe('B5: a session in which the answers lay far apart', () => {
  test('two groups two points apart', () => {
    expect(signalen({ spreiding: { 'B.2': [2, 2, 2, 4, 4, 4] } })).toEqual({
      'B.2': [{ code: 'B5', laagste: 2, hoogste: 4 }],
    })
  })
  test.each<[string, Waarde[]]>([
    ['one person who differs', [3, 3, 3, 3, 3, 3, 5]],
    ['neighbours', [3, 3, 4, 4]],
    ['half without a view', [3, 3, 'geen-beeld', 'geen-beeld', 'geen-beeld']],
    ['G3: two answers, which may not be shown', [1, 5]],
  ])('not %s', (_wat, gegeven) => {
    expect(signalen({ spreiding: { 'B.2': gegeven } })).toEqual({})
  })
})

test('W1: a vraag that is not asked of this team has no signals', () => {
  const kenmerken = zonderParticipatiewet
  expect(signalen({ waarden: { 'A.3': 5 }, toen: { 'A.3': 1 }, kenmerken })).toEqual({})
})
