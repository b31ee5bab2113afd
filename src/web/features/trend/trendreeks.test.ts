import { describe, expect, test } from 'vitest'
import type { Trendpunt } from '~/contract/trends'
import { isVoorlopig, overgangen, stukken, vergelijkbaar } from './trendreeks'

const punt = (ronde: string, gemiddelde: number | null, anders: Partial<Trendpunt> = {}): Trendpunt => ({
  ...{ ronde, gemiddelde, aantal: gemiddelde === null ? 0 : 68, kaderVersie: '1.21', geconstrueerd: false },
  ...{ teams: 1, vastgesteld: {}, voorgangers: [], andereVersie: false, breuk: false },
  ...anders,
})
const rondes = (punten: Trendpunt[]) => stukken(punten).map((stuk) => stuk.map(({ ronde }) => ronde))

test('a line joins quarters in a row, over the turn of the year too', () => {
  expect(rondes([punt('2025-Q3', 3), punt('2025-Q4', 3.1), punt('2026-Q1', 3.2)])).toEqual([
    ['2025-Q3', '2025-Q4', '2026-Q1'],
  ])
})

test('it never joins what was measured with what became another thing', () => {
  const breuk = { andereVersie: true, breuk: true, kaderVersie: '1.22' }
  const punten = [punt('2026-Q1', 3), punt('2026-Q2', 3.1), punt('2026-Q3', 3.4, breuk), punt('2026-Q4', 3.5)]
  expect(rondes(punten)).toEqual([
    ['2026-Q1', '2026-Q2'],
    ['2026-Q3', '2026-Q4'],
  ])
  expect(vergelijkbaar(punten).map(({ ronde }) => ronde)).toEqual(['2026-Q3', '2026-Q4'])
})

test('another version that asks the same does not break it', () => {
  const zelfde = { andereVersie: true, kaderVersie: '1.22' }
  expect(rondes([punt('2026-Q2', 3.1), punt('2026-Q3', 3.4, zelfde)])).toHaveLength(1)
})

test('W4: where nobody scored, or a quarter is missing, there is a gap and no zero', () => {
  expect(rondes([punt('2026-Q1', 3), punt('2026-Q2', null), punt('2026-Q3', 3.2)])).toEqual([
    ['2026-Q1'],
    ['2026-Q3'],
  ])
  expect(rondes([punt('2024-Q1', 3), punt('2026-Q1', 3.2)])).toEqual([['2024-Q1'], ['2026-Q1']])
})

test('a quarter with only its first teams stands apart, and is not compared', () => {
  const punten = [
    punt('2026-Q2', 3, { teams: 98 }),
    punt('2026-Q3', 3.4, { teams: 93 }),
    punt('2026-Q4', 4.5, { teams: 5 }),
  ]
  expect(rondes(punten)).toEqual([['2026-Q2', '2026-Q3'], ['2026-Q4']])
  expect(vergelijkbaar(punten).map(({ ronde }) => ronde)).toEqual(['2026-Q2', '2026-Q3'])
})

describe('a team that came out of others', () => {
  const uit = (...ids: string[]) => ({
    voorgangers: ids.map((id) => ({ id, naam: `Team ${id}` })),
    teams: ids.length,
  })
  const punten = [
    punt('2026-Q1', 2, uit('a', 'b', 'c')),
    punt('2026-Q2', 2.5, uit('a', 'b', 'c')),
    punt('2026-Q3', 3),
    punt('2026-Q4', 3.5),
  ]

  test('its own line begins where it began; a passage of another kind leads to it', () => {
    expect(rondes(punten)).toEqual([
      ['2026-Q1', '2026-Q2'],
      ['2026-Q3', '2026-Q4'],
    ])
    expect(overgangen(punten).map((twee) => twee.map(({ ronde }) => ronde))).toEqual([['2026-Q2', '2026-Q3']])
    expect(vergelijkbaar(punten).map(({ ronde }) => ronde)).toEqual(['2026-Q3', '2026-Q4'])
  })

  test('there is no passage over a break, or where a quarter has no scores', () => {
    const [q1, q2, q3, q4] = punten as [Trendpunt, Trendpunt, Trendpunt, Trendpunt]
    expect(overgangen([q1, q2, { ...q3, breuk: true }, q4])).toEqual([])
    expect(overgangen([q1, { ...q2, gemiddelde: null }, q3, q4])).toEqual([])
  })

  test('being one team where there were three is not being few', () => {
    expect(punten.map((een) => isVoorlopig(een, punten))).toEqual([false, false, false, false])
    const [eerste, ...rest] = punten as [Trendpunt, ...Trendpunt[]]
    const alleenDeEerste = { ...eerste, teams: 1 }
    expect(isVoorlopig(alleenDeEerste, [alleenDeEerste, ...rest])).toBe(true)
  })

  test('another name of the same predecessor breaks nothing', () => {
    const anders = { teams: 1, voorgangers: [{ id: 'a', naam: 'Andere naam' }] }
    expect(rondes([punt('2026-Q1', 2, uit('a')), punt('2026-Q2', 2.5, anders)])).toHaveLength(1)
  })
})
