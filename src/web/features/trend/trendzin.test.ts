import { describe, expect, test } from 'vitest'
import type { Trendpunt } from '~/contract/trends'
import { trendkop, trendsamenvatting } from './trendzin'

const punt = (ronde: string, gemiddelde: number | null, anders: Partial<Trendpunt> = {}): Trendpunt => ({
  ...{ ronde, gemiddelde, aantal: 68, kaderVersie: '1.21', geconstrueerd: false },
  ...{ teams: 1, vastgesteld: {}, andereVersie: false, breuk: false },
  ...anders,
})
const nieuw = { andereVersie: true, kaderVersie: '1.22' }

describe('the title of a trend', () => {
  test.each([
    [[punt('2026-Q1', 3.01), punt('2026-Q3', 3.32)], 'Van 3,0 naar 3,3 sinds 1e kwartaal 2026'],
    [[punt('2026-Q1', 3.01), punt('2026-Q2', 3.04)], 'Gelijk gebleven op 3,0 sinds 1e kwartaal 2026'],
    [[punt('2026-Q1', 3.01)], 'Gemiddeld 3,0 in 1e kwartaal 2026'],
    [[punt('2026-Q1', null)], 'Er zijn nog geen scores'],
    [[], 'Er zijn nog geen scores'],
  ])('of %j', (punten, kop) => {
    expect(trendkop(punten)).toBe(kop)
  })

  test('compares nothing across a break', () => {
    const punten = [punt('2026-Q1', 3), punt('2026-Q2', 4.2, { ...nieuw, breuk: true })]
    expect(trendkop(punten)).toBe('Gemiddeld 4,2 in 2e kwartaal 2026')
    expect(trendkop([punt('2026-Q1', 3), punt('2026-Q2', null, { ...nieuw, breuk: true })])).toBe(
      'Sinds de nieuwe kaderversie zijn er nog te weinig scores',
    )
  })
})

test('the first few teams of a quarter make no title, and the summary says that they are few', () => {
  const punten = [punt('2026-Q3', 3.4, { teams: 93 }), punt('2026-Q4', 4.5, { teams: 5 })]
  expect(trendkop(punten)).toBe('Gemiddeld 3,4 in 3e kwartaal 2026')
  expect(trendsamenvatting(punten)).toContain(
    'In 4e kwartaal 2026 zijn pas vijf teams vastgesteld: dat cijfer zegt nog weinig.',
  )
})

test('the summary says what another version means, where nothing was scored, and what is constructed', () => {
  expect(
    trendsamenvatting([
      punt('2024-Q1', 3, { geconstrueerd: true }),
      punt('2026-Q2', null),
      punt('2026-Q3', 3.2, { ...nieuw, breuk: true }),
    ]),
  ).toBe(
    'Van twee kwartalen is er een gemiddelde. Vanaf 3e kwartaal 2026 geldt wegingskader 1.22. Dat vraagt hier iets anders: de cijfers ervoor en erna zijn niet te vergelijken. In 2e kwartaal 2026 zijn er geen scores. De antwoorden van 1e kwartaal 2024 zijn geconstrueerd; alleen de totalen zijn gepubliceerd.',
  )
  expect(trendsamenvatting([punt('2026-Q2', 3), punt('2026-Q3', 3.2, nieuw)])).toContain(
    'Dat vraagt hier hetzelfde, dus de lijn loopt door.',
  )
})
