import { describe, expect, test } from 'vitest'
import { kader121, kleinKader } from '~tests/support/testkaders'
import { landkop } from './landkop'

const kop = (teams: number, ...aantallen: number[]) =>
  landkop(kader121, {
    teams,
    vastgesteld: Object.fromEntries(kader121.stadia.map(({ id }, i) => [id, aantallen[i] ?? 0])),
  })

describe('the title of the national page', () => {
  test.each([
    [kop(103, 90, 13, 0), '13 van 103 teams zijn SMC in de basis, nog geen enkel team is volwaardig'],
    [kop(103, 73, 29, 1), '29 van 103 teams zijn SMC in de basis, één team is volwaardig'],
    [kop(3, 0, 1, 2), '1 van 3 teams is SMC in de basis, twee teams zijn volwaardig'],
    [kop(3, 1, 0, 2), 'Van 3 teams is er geen SMC in de basis, twee teams zijn volwaardig'],
    [kop(103, 103), 'Alle 103 teams zijn in ontwikkeling'],
    [kop(1, 1), 'Het ene team is in ontwikkeling'],
  ])('is the finding: %s', (gekregen, verwacht) => {
    expect(gekregen).toBe(verwacht)
  })

  test('counts among the settled teams, and says so, while others are not', () => {
    expect(kop(103, 0, 4, 1)).toBe('4 van 5 vastgestelde teams zijn SMC in de basis, één team is volwaardig')
    expect(kop(103, 5)).toBe('Alle 5 vastgestelde teams zijn in ontwikkeling')
    expect(kop(103)).toBe('Er is nog geen weging vastgesteld')
  })

  test('names each stadium that asks something, whatever the kader', () => {
    const vastgesteld = { 'startend-team': 2, 'lerend-team': 4, 'draaiend-team': 1, 'zelfstandig-team': 0 }
    expect(landkop(kleinKader, { teams: 7, vastgesteld })).toBe(
      '4 van 7 teams zijn lerend team, één team is draaiend team, nog geen enkel team is zelfstandig team',
    )
  })
})
