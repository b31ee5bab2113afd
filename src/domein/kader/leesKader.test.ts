import { describe, expect, test } from 'vitest'
import { kleinKader, testkaders } from '~tests/support/testkaders'
import type { Kader } from './Kader'
import { leesKader, OngeldigKader } from './leesKader'
import type { Kaderfout } from './vormfouten'

/** Reads the small kader after a change and gives the faults found. */
function foutenNa(verander: (kader: Kader) => void): readonly Kaderfout[] {
  const kader = structuredClone(kleinKader)
  verander(kader)
  return foutenIn(kader)
}

function foutenIn(invoer: unknown): readonly Kaderfout[] {
  try {
    leesKader(invoer)
    return []
  } catch (fout) {
    if (fout instanceof OngeldigKader) return fout.fouten
    throw fout
  }
}

// Places in the small kader, found once so that each case below reads as one change.
const sectie = (kader: Kader, i: number) => kader.secties[i] as Kader['secties'][number]
const stelling = (kader: Kader, i: number, j: number) =>
  sectie(kader, i).stellingen[j] as Kader['secties'][number]['stellingen'][number]
const stadium = (kader: Kader, i: number) => kader.stadia[i] as Kader['stadia'][number]

type Geval = [wat: string, verander: (kader: Kader) => void, paden: string[]]

const fouten: Geval[] = [
  ['an unknown field', (k) => Object.assign(k, { kleur: 'blauw' }), ['kleur']],
  [
    'an unknown field deep inside',
    (k) => Object.assign(stelling(k, 1, 0), { gewicht: 2 }),
    ['secties.1.stellingen.0.gewicht'],
  ],
  ['two unknown fields', (k) => Object.assign(sectie(k, 2), { x: 1, y: 2 }), ['secties.2.x', 'secties.2.y']],
  ['a field that is missing', (k) => Reflect.deleteProperty(k, 'geenBeeld'), ['geenBeeld']],
  ['a version that is no number with dots', (k) => Object.assign(k, { versie: 'v2' }), ['versie']],
  ['a month that does not exist', (k) => Object.assign(k, { datum: '2025-13' }), ['datum']],
  [
    'an empty text',
    (k) => Object.assign(stelling(k, 0, 1), { tekst: '  ' }),
    ['secties.0.stellingen.1.tekst'],
  ],
  ['a scale of four', (k) => k.schaal.pop(), ['schaal']],
  ['a scale of six', (k) => k.schaal.push({ score: 5, betekenis: 'nog meer' }), ['schaal']],
  ['a score outside 1 to 5', (k) => Object.assign(k.schaal[0] as object, { score: 0 }), ['schaal.0.score']],
  [
    'a scale in another order',
    (k) => k.schaal.reverse(),
    ['schaal.0.score', 'schaal.1.score', 'schaal.3.score', 'schaal.4.score'],
  ],
  ['a kader without sections', (k) => k.secties.splice(0), ['secties']],
  ['a section without stellingen', (k) => sectie(k, 1).stellingen.splice(0), ['secties.1.stellingen']],
  ['a single stadium', (k) => k.stadia.splice(1), ['stadia']],
  ['a section id with a hyphen', (k) => Object.assign(sectie(k, 0), { id: 'A-1' }), ['secties.0.id']],
  [
    'a stelling id without a number',
    (k) => Object.assign(stelling(k, 0, 0), { id: 'A' }),
    ['secties.0.stellingen.0.id'],
  ],
  [
    'two sections with one id',
    (k) => k.secties.push(structuredClone(sectie(k, 2))),
    ['secties.3.id', 'secties.3.stellingen.0.id', 'secties.3.stellingen.1.id'],
  ],
  [
    'two stellingen with one id',
    (k) => Object.assign(stelling(k, 0, 1), { id: 'A.1' }),
    ['secties.0.stellingen.1.id'],
  ],
  ['two stadia with one id', (k) => Object.assign(stadium(k, 2), { id: 'lerend-team' }), ['stadia.2.id']],
  [
    'two succesfactoren with one id',
    (k) => k.succesfactoren.push({ id: 'samen-beginnen', titel: 'Nog eens' }),
    ['succesfactoren.1.id'],
  ],
  [
    'a stelling under another section than its id says',
    (k) => Object.assign(stelling(k, 1, 1), { id: 'A.9' }),
    ['secties.1.stellingen.1.id'],
  ],
  [
    'a succesfactor that does not exist',
    (k) => Object.assign(stelling(k, 2, 0), { succesfactor: 'geluk' }),
    ['secties.2.stellingen.0.succesfactor'],
  ],
  [
    'a kenmerk that no team has',
    (k) => Object.assign(stelling(k, 0, 2), { alleenVoor: 'wajong' }),
    ['secties.0.stellingen.2.alleenVoor'],
  ],
  [
    'a lowest stadium with a minimum',
    (k) => Object.assign(stadium(k, 0), { minimum: { succesfactor: 1, overig: 1 } }),
    ['stadia.0.minimum'],
  ],
  [
    'a higher stadium without a minimum',
    (k) => Object.assign(stadium(k, 2), { minimum: null }),
    ['stadia.2.minimum'],
  ],
  [
    'a threshold that falls',
    (k) => Object.assign(stadium(k, 3), { minimum: { succesfactor: 5, overig: 3 } }),
    ['stadia.3.minimum'],
  ],
  [
    'a threshold that stays as it is',
    (k) => Object.assign(stadium(k, 2), { minimum: { succesfactor: 3, overig: 2 } }),
    ['stadia.2.minimum'],
  ],
  [
    'a threshold of 6',
    (k) => Object.assign(stadium(k, 3).minimum as object, { overig: 6 }),
    ['stadia.3.minimum.overig'],
  ],
  [
    'a footnote without what it is for',
    (k) => Object.assign(sectie(k, 2), { voetnootGeldtVoor: null }),
    ['secties.2.voetnootGeldtVoor'],
  ],
  [
    'what a footnote is for, without the footnote',
    (k) => Object.assign(sectie(k, 2), { voetnoot: null }),
    ['secties.2.voetnootGeldtVoor'],
  ],
  [
    'a stelling that points to the footnote of a whole section',
    (k) => Object.assign(stelling(k, 2, 1), { voetnoot: true }),
    ['secties.2.stellingen.1.voetnoot'],
  ],
  [
    'a footnote for stellingen to which none points',
    (k) => Reflect.deleteProperty(stelling(k, 1, 0), 'voetnoot'),
    ['secties.1.voetnoot'],
  ],
]

describe('leesKader', () => {
  test.each(testkaders)('accepts the sound kader %s and gives it back unchanged', (_, kader) => {
    expect(leesKader(JSON.parse(JSON.stringify(kader)))).toEqual(kader)
  })

  test.each(fouten)('refuses %s, with its path', (_, verander, paden) => {
    expect(foutenNa(verander).map((fout) => fout.pad)).toEqual(paden)
  })

  test('names every fault at once', () => {
    const paden = foutenNa((kader) => {
      Object.assign(stelling(kader, 0, 0), { succesfactor: 'geluk' })
      Object.assign(stelling(kader, 1, 1), { id: 'B.1' })
      Object.assign(stadium(kader, 3), { minimum: { succesfactor: 1, overig: 1 } })
    }).map((fout) => fout.pad)
    expect(paden).toEqual([
      'secties.1.stellingen.1.id',
      'secties.0.stellingen.0.succesfactor',
      'stadia.3.minimum',
    ])
  })

  test('says in Dutch what is wrong, in one message for whoever made the file', () => {
    const kader = { ...kleinKader, versie: 9.1, kleur: 'blauw', geenBeeld: undefined }
    expect(() => leesKader(kader)).toThrow(
      [
        'Dit kader klopt niet:',
        '- versie: hoort een tekst te zijn',
        '- geenBeeld: ontbreekt',
        '- kleur: dit veld bestaat niet',
      ].join('\n'),
    )
    const soort = foutenNa((k) => Object.assign(sectie(k, 0), { soort: 'hoofdstuk' }))
    expect(soort).toEqual([
      { pad: 'secties.0.soort', melding: 'hoort een van deze te zijn: ontwerpprincipe, element-voor-succes' },
    ])
  })

  test.each([[null], [[]], ['kader'], [42]])('refuses %j, which is no kader at all', (invoer) => {
    expect(foutenIn(invoer)).toEqual([{ pad: '(bestand)', melding: 'hoort een object te zijn' }])
  })
})
