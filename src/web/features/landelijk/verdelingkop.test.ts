import { expect, test } from 'vitest'
import { verdelingkop } from './verdelingkop'

const rij = (stellingId: string, ...scores: number[]) => ({
  ...{ stellingId, scores, geenBeeld: 0, nietVanToepassing: 0, gemiddelde: 3 },
  aantal: scores.reduce((som, teams) => som + teams, 0),
})

test('names the stelling on which the fewest teams give a 4 or 5', () => {
  expect(verdelingkop([rij('1.1', 1, 21, 42, 24, 12), rij('1.2', 14, 34, 37, 11, 5)])).toBe(
    'Op 1.2 geven 16 teams een 4 of 5, het minst van dit onderdeel',
  )
  expect(
    verdelingkop([rij('1.1', 1, 0, 0, 0, 0), rij('1.2', 0, 0, 0, 0, 0), rij('1.3', 0, 0, 0, 1, 0)]),
  ).toBe('Op 1.1 geeft geen enkel team een 4 of 5, het minst van dit onderdeel')
})

test('names none where all are the same, and says it where nobody scored', () => {
  expect(verdelingkop([rij('1.1', 0, 0, 2, 1, 0), rij('1.2', 0, 2, 0, 0, 1)])).toBe(
    'Op elke stelling geeft 1 team een 4 of 5',
  )
  expect(verdelingkop([rij('1.1', 0, 0, 0, 0, 0)])).toBe('Nog geen scores')
})
