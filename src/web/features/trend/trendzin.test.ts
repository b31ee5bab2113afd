import { describe, expect, test } from 'vitest'
import type { Trendpunt } from '~/contract/trends'
import { trendkop, trendsamenvatting } from './trendzin'

const punt = (ronde: string, gemiddelde: number | null, anders: Partial<Trendpunt> = {}): Trendpunt => ({
  ...{ ronde, gemiddelde, aantal: 68, kaderVersie: '1.21', geconstrueerd: false },
  ...{ teams: 1, vastgesteld: {}, voorgangers: [], andereVersie: false, breuk: false },
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

describe('of a team that came out of others', () => {
  const [a, b, c] = ['Assen', 'Breda', 'Samen'].map((naam) => ({ id: naam, naam })) as [Naam, Naam, Naam]
  const punten = [
    punt('2026-Q1', 2, { voorgangers: [a, b], teams: 2 }),
    punt('2026-Q2', 2.5, { voorgangers: [a, b], teams: 2 }),
    punt('2026-Q3', 3, { voorgangers: [c] }),
    punt('2026-Q4', 3.5),
  ]

  test('the title is of the team itself only', () => {
    expect(trendkop(punten)).toBe('Gemiddeld 3,5 in 4e kwartaal 2026')
    expect(trendkop([...punten.slice(0, 3), punt('2026-Q4', null, { teams: 0 })])).toBe(
      'Dit team heeft zelf nog te weinig scores',
    )
  })

  test('while there is only that of its predecessors, the title says whose it is', () => {
    expect(trendkop(punten.slice(0, 2))).toBe('Van 2,0 naar 2,5 sinds 1e kwartaal 2026, van Assen en Breda')
  })

  test('the summary says up to when it is of which teams', () => {
    expect(trendsamenvatting(punten)).toBe(
      'Van vier kwartalen is er een gemiddelde. Tot en met 2e kwartaal 2026 zijn het de cijfers van Assen en Breda samen, waaruit dit team is ontstaan. Tot en met 3e kwartaal 2026 zijn het de cijfers van Samen, waaruit dit team is ontstaan.',
    )
  })
})

interface Naam {
  id: string
  naam: string
}
