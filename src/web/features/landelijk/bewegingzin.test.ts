import { describe, expect, test } from 'vitest'
import type { Beweging, LandelijkBeeld } from '~/contract/landelijkBeeld'
import { bewegingkop, bewegingsamenvatting, uitwelke } from './bewegingzin'

const teams = (aantal: number, oorzaak: Beweging['oorzaak'] = 'scores'): Beweging[] =>
  Array.from({ length: aantal }, (_, i) => ({
    id: `team-${i}`,
    naam: `Team ${i}`,
    district: { id: 'noord', naam: 'Noord' },
    van: 'in-ontwikkeling',
    naar: 'smc-in-de-basis',
    oorzaak,
  }))
const beweging = (anders: Partial<LandelijkBeeld['beweging']>): LandelijkBeeld['beweging'] => ({
  vorigeRonde: '2026-Q2',
  ...{ gestegen: [], gedaald: [], gelijk: [], nieuw: [], voortgekomen: [], nietVergelijkbaar: [] },
  ...anders,
})

describe('the title of the movement', () => {
  test.each([
    [
      { gestegen: teams(8), gelijk: teams(85) },
      'Acht teams stegen sinds 2e kwartaal 2026, geen enkel viel terug',
    ],
    [{ gestegen: teams(1), gedaald: teams(2) }, 'Eén team steeg sinds 2e kwartaal 2026, twee vielen terug'],
    [{ gedaald: teams(1) }, 'Geen team steeg sinds 2e kwartaal 2026, één viel terug'],
    [{ gelijk: teams(3) }, 'Geen team wisselde van stadium sinds 2e kwartaal 2026'],
    [{ nieuw: teams(3) }, 'Nog geen team is ook in 2e kwartaal 2026 vastgesteld'],
    [
      { nietVergelijkbaar: teams(3) },
      'Niet te vergelijken met 2e kwartaal 2026: het kader heeft andere stadia',
    ],
    [{ vorigeRonde: null }, 'Er is nog geen eerder kwartaal om mee te vergelijken'],
  ])('of %o', (anders, kop) => {
    expect(bewegingkop(beweging(anders))).toBe(kop)
  })
})

test('the summary says what the changes came from', () => {
  const gestegen = [...teams(2), ...teams(1, 'vaststelling')]
  const gedaald = teams(1, 'kaderversie')
  expect(bewegingsamenvatting(beweging({ gestegen, gedaald, gelijk: teams(80), nieuw: teams(1) }))).toBe(
    '84 teams zijn in beide kwartalen vastgesteld, waarvan 80 in hetzelfde stadium. Bij twee teams komt de wisseling door andere scores. Bij één team komt de wisseling door een nieuwe kaderversie. Bij één team komt de wisseling door het vaststellen: de berekende uitkomst bleef gelijk. Eén team was toen niet vastgesteld.',
  )
})

test('a team that came out of others is not compared, and stands beside what those were', () => {
  const voorgangers = [
    { id: 'a', naam: 'Assen', stadium: 'smc-in-de-basis' },
    { id: 'b', naam: 'Breda', stadium: null },
  ]
  const voortgekomen = teams(1).map((team) => ({ ...team, van: null, oorzaak: null, voorgangers }))
  expect(bewegingsamenvatting(beweging({ gelijk: teams(80), voortgekomen }))).toBe(
    '80 teams zijn in beide kwartalen vastgesteld, waarvan 80 in hetzelfde stadium. Eén team is sindsdien uit andere ontstaan en daarom niet vergeleken.',
  )
  expect(uitwelke(voorgangers, (id) => id && 'SMC in de basis')).toBe(
    'Assen (SMC in de basis) en Breda (niet vastgesteld)',
  )
})
