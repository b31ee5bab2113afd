import { describe, expect, test } from 'vitest'
import { dagenTussen } from '../ronde/dagen'
import { type Teamstand, uitzonderingenVan, werkstatusVan } from './uitzonderingen'
import { opVolgorde } from './volgorde'

const rustig: Teamstand = {
  status: 'vastgesteld',
  dagenTotSluiting: 30,
  rang: 1,
  berekendeRang: 1,
  bijna: false,
  vorigeRang: 1,
  isVastgesteld: true,
}
const nogNiet = { rang: null, berekendeRang: null, isVastgesteld: false }

describe('the exceptions of a team', () => {
  test.each<[string, Partial<Teamstand>, string[]]>([
    ['settled, as it was: none', {}, []],
    ['D1: handed in', { status: 'ingediend', isVastgesteld: false }, ['D1']],
    [
      'D1: handed in is not late, whatever day it is',
      { status: 'ingediend', isVastgesteld: false, dagenTotSluiting: -5 },
      ['D1'],
    ],
    ['D2: busy in the last week', { status: 'bezig', ...nogNiet, dagenTotSluiting: 6 }, ['D2']],
    ['D2: busy after the last day', { status: 'bezig', ...nogNiet, dagenTotSluiting: -1 }, ['D2']],
    ['busy a week before: none', { status: 'bezig', ...nogNiet, dagenTotSluiting: 7 }, []],
    ['D3: given back', { status: 'teruggegeven', ...nogNiet }, ['D3']],
    [
      'D2, D3: given back and the last day is near',
      { status: 'teruggegeven', ...nogNiet, dagenTotSluiting: 0 },
      ['D2', 'D3'],
    ],
    [
      'D3: a correction is with the team; what was settled still counts',
      { status: 'in-correctie', dagenTotSluiting: -20 },
      ['D3'],
    ],
    ['D4: no start made', { status: 'niet-begonnen', ...nogNiet, vorigeRang: null }, ['D4']],
    ['D5: nearly at the next stadium', { bijna: true }, ['D5']],
    ['settled above what was computed: no longer nearly there', { bijna: true, rang: 2 }, []],
    ['D6: a lower stadium than last time', { rang: 0, berekendeRang: 0 }, ['D6']],
    ['nothing to compare with: not fallen', { rang: 0, berekendeRang: 0, vorigeRang: null }, []],
    [
      'D1, D5, D6 together, most urgent first',
      { status: 'ingediend', isVastgesteld: false, bijna: true, vorigeRang: 2 },
      ['D1', 'D5', 'D6'],
    ],
  ])('%s', (_wat, anders, verwacht) => {
    expect(uitzonderingenVan({ ...rustig, ...anders })).toEqual(verwacht)
  })
})

test.each([
  [null, 1, false, 'niet-begonnen'],
  ['concept', 1, false, 'bezig'],
  ['concept', 1, true, 'teruggegeven'],
  ['concept', 2, false, 'in-correctie'],
  ['concept', 2, true, 'teruggegeven'],
  ['ingediend', 2, false, 'ingediend'],
  ['vastgesteld', 1, false, 'vastgesteld'],
] as const)(
  'a weging that is %s, revisie %i, came back %s: %s',
  (status, revisie, isTeruggegeven, verwacht) => {
    expect(werkstatusVan(status, { revisie, isTeruggegeven })).toBe(verwacht)
  },
)

test('the most urgent comes first, of equals who waits longest, and the rest by name as people count', () => {
  const rij = (naam: string, dagen: number, ...uitzonderingen: ('D1' | 'D4' | 'D6')[]) => ({
    team: { naam },
    dagen,
    uitzonderingen,
  })
  const rijen = [
    rij('Zwolle 10', 90),
    rij('Zwolle 2', 1),
    rij('Assen', 40, 'D4'),
    rij('Breda', 2, 'D1', 'D6'),
    rij('Emmen', 9, 'D1'),
    rij('Hoorn', 3, 'D6'),
  ]
  expect(opVolgorde(rijen).map(({ team }) => team.naam)).toEqual([
    'Emmen',
    'Breda',
    'Assen',
    'Hoorn',
    'Zwolle 2',
    'Zwolle 10',
  ])
})

test('days are counted over a change of the clock and of the year', () => {
  expect(dagenTussen('2026-10-24', '2026-10-26')).toBe(2)
  expect(dagenTussen('2026-12-31', '2027-01-01')).toBe(1)
  expect(dagenTussen('2027-01-01', '2026-12-31')).toBe(-1)
})
