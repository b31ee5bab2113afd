import { describe, expect, test } from 'vitest'
import { kader121 } from '~tests/support/testkaders'
import { volgendKader } from '~tests/support/volgendKader'
import type { Kader } from './Kader'
import type { Kaderverschil } from './Kaderverschil'
import { isVerschillend, vergelijkKaders } from './vergelijkKaders'

const na = (verander: (kader: Kader) => void) => vergelijkKaders(kader121, volgendKader(verander))
const kort = (verschillen: readonly Kaderverschil[]) =>
  verschillen.map(({ veld, bij, van, naar }) => [veld, bij, van, naar])

const sectie = (kader: Kader, id: string) =>
  kader.secties.find((kandidaat) => kandidaat.id === id) as Kader['secties'][number]
const stelling = (kader: Kader, id: string) =>
  kader.secties
    .flatMap(({ stellingen }) => stellingen)
    .find((kandidaat) => kandidaat.id === id) as Kader['secties'][number]['stellingen'][number]

test('a next version that changes nothing but its number is no different, and every line goes on', () => {
  const vergelijking = na(() => {})
  expect(isVerschillend(vergelijking)).toBe(false)
  expect(vergelijking).toMatchObject({ van: '1.21', naar: '1.22', trend: 'loopt-door', zelfdeStadia: true })
})

describe('a stelling', () => {
  test('in other words has them word by word, and breaks the line of itself, its section and the whole', () => {
    const { onderdelen, trend } = na((kader) => {
      const { tekst } = stelling(kader, '3.1')
      stelling(kader, '3.1').tekst = tekst.replace(/^\S+/, 'Ieder')
    })
    expect(onderdelen.map(({ id }) => id)).toEqual(['3'])
    const [gewijzigd] = onderdelen[0]?.stellingen ?? []
    expect(gewijzigd).toMatchObject({ id: '3.1', trend: 'breekt', hergebruikt: false })
    expect(gewijzigd?.verschillen[0]?.woorden?.slice(0, 2).map(({ soort }) => soort)).toEqual([
      'weg',
      'nieuw',
    ])
    expect([onderdelen[0]?.trend, trend]).toEqual(['breekt', 'breekt'])
  })

  test('whose number now stands for wholly other words is said to be another one', () => {
    const { onderdelen } = na((kader) => {
      stelling(kader, '8.2').tekst = 'Cliënten kiezen zelf een plek voor hun afspraak.'
    })
    expect(onderdelen[0]?.stellingen).toMatchObject([{ id: '8.2', hergebruikt: true, trend: 'breekt' }])
  })

  test('that came begins a line, one that went ends it, and both break that of their section', () => {
    const { onderdelen } = na((kader) => {
      sectie(kader, '8').stellingen.push({ id: '8.4', tekst: 'Het team viert wat lukt.', succesfactor: null })
      sectie(kader, '9').stellingen.pop()
    })
    expect(onderdelen.map(({ id, trend }) => [id, trend])).toEqual([
      ['8', 'breekt'],
      ['9', 'breekt'],
    ])
    expect(onderdelen.flatMap(({ stellingen }) => stellingen.map(({ id, trend }) => [id, trend]))).toEqual([
      ['8.4', 'begint'],
      ['9.7', 'stopt'],
    ])
    expect(kort(onderdelen[0]?.stellingen[0]?.verschillen ?? [])).toEqual([
      ['bestaat', null, null, 'Het team viert wat lukt.'],
    ])
  })

  test('that another minimum now applies to asks the same, so its line goes on', () => {
    const { onderdelen, trend } = na((kader) => {
      stelling(kader, '2.1').succesfactor = 'teamontwikkeling'
      Object.assign(stelling(kader, '2.2'), {
        alleenVoor: 'participatiewet',
        bijBasisVolstaat: 'indeling-op-bsn',
      })
      Reflect.deleteProperty(stelling(kader, '2.8'), 'voetnoot')
    })
    expect(
      onderdelen[0]?.stellingen.map(({ id, verschillen, trend: lijn }) => [id, lijn, kort(verschillen)]),
    ).toEqual([
      ['2.1', 'loopt-door', [['succesfactor', null, null, 'Team(ontwikkeling)']]],
      [
        '2.2',
        'loopt-door',
        [
          ['alleenVoor', null, null, 'participatiewet'],
          ['bijBasisVolstaat', null, null, 'indeling-op-bsn'],
        ],
      ],
      ['2.8', 'loopt-door', [['verwijstNaarVoetnoot', null, 'ja', null]]],
    ])
    expect(trend).toBe('loopt-door')
  })
})

describe('a section', () => {
  test('that came, went or moved is said once', () => {
    const { onderdelen, verschillen } = na((kader) => {
      const [eerste, tweede, ...rest] = kader.secties.splice(0) as [Kader['secties'][0], Kader['secties'][0]]
      kader.secties.push(tweede, eerste, ...rest.filter(({ id }) => id !== 'V'))
      kader.secties.push({
        ...{
          id: 'W',
          soort: 'element-voor-succes',
          titel: 'Werkplezier',
          eindweging: 'Eindweging werkplezier',
        },
        ...{ voetnoot: null, voetnootGeldtVoor: null },
        stellingen: [{ id: 'W.1', tekst: 'Wij werken hier graag.', succesfactor: null }],
      })
    })
    expect(onderdelen.map(({ id, trend, verschillen: eigen }) => [id, trend, kort(eigen)])).toEqual([
      ['W', 'begint', [['bestaat', null, null, 'Werkplezier']]],
      ['V', 'stopt', [['bestaat', null, 'Verandervermogen', null]]],
    ])
    expect(kort(verschillen)).toEqual([
      ['volgorde', 'de onderdelen', '1, 2, 3, 4, 5, 6, 7, 8, 9, T', '2, 1, 3, 4, 5, 6, 7, 8, 9, T'],
    ])
  })

  test('with another name, eindweging or footnote asks the same', () => {
    const { onderdelen } = na((kader) => {
      Object.assign(sectie(kader, '8'), { titel: 'Samen verantwoordelijk', eindweging: 'Eindweging samen' })
      Object.assign(sectie(kader, '8'), { voetnoot: 'Bespreek dit rustig.', voetnootGeldtVoor: 'sectie' })
      sectie(kader, '9').stellingen.reverse()
    })
    expect(
      onderdelen.map(({ id, trend, verschillen }) => [id, trend, verschillen.map(({ veld }) => veld)]),
    ).toEqual([
      ['8', 'loopt-door', ['titel', 'eindweging', 'voetnoot', 'voetnootGeldtVoor']],
      ['9', 'loopt-door', ['volgorde']],
    ])
  })
})

test('the whole: its name and source, the scale, the stadia and what they ask', () => {
  const { verschillen, zelfdeStadia } = na((kader) => {
    Object.assign(kader, {
      titel: 'Nieuwe titel',
      bron: 'Nieuwe bron',
      datum: '2027-01',
      geenBeeld: 'Weet niet',
    })
    Object.assign(kader.schaal[2] as object, { betekenis: 'op de helft' })
    Object.assign(kader.stadia[1] as object, { minimum: { succesfactor: 4, overig: 4 } })
    kader.stadia.push({
      id: 'voorbeeld-smc',
      titel: 'Voorbeeld-SMC',
      minimum: { succesfactor: 5, overig: 5 },
    })
    kader.succesfactoren.pop()
  })
  expect(kort(verschillen).filter(([veld]) => veld !== 'titel' && veld !== 'bron')).toEqual([
    ['datum', null, kader121.datum, '2027-01'],
    ['betekenis', 'score 3', 'ontwikkeling is halverwege', 'op de helft'],
    ['geenBeeld', null, 'Geen beeld', 'Weet niet'],
    ['bestaat', 'succesfactor Team(ontwikkeling)', 'Team(ontwikkeling)', null],
    ['minimumOverig', 'SMC in de basis', '3', '4'],
    ['bestaat', 'Voorbeeld-SMC', null, 'Voorbeeld-SMC'],
    ['minimumSuccesfactor', 'Voorbeeld-SMC', null, '5'],
    ['minimumOverig', 'Voorbeeld-SMC', null, '5'],
  ])
  expect(zelfdeStadia).toBe(false)
})
