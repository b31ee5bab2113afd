import { expect, test } from 'vitest'
import type { Mijlpaal } from '~/contract/landelijkBeeld'
import { hoeHetGing, hoeveelZover, isVoorbij, perKwartaal, watNodigIs } from './mijlpaalzin'

const basis: Mijlpaal = {
  stadium: 'smc-in-de-basis',
  voor: '2025-01-01',
  bereikt: 13,
  bereiktInDezeRonde: 13,
  nodig: 90,
  kwartalenTeGaan: 3,
  nodigPerKwartaal: 30,
  tempo: 0,
  tempoSinds: null,
}

test('the goal says what each quarter that is left must bring', () => {
  expect(watNodigIs(basis, '2024-Q1')).toBe('Dat vraagt 30 teams per kwartaal, drie kwartalen lang.')
  expect(watNodigIs({ ...basis, nodigPerKwartaal: 9.36, kwartalenTeGaan: 11 }, '2024-Q1')).toBe(
    'Dat vraagt 9,4 teams per kwartaal, elf kwartalen lang.',
  )
  expect(watNodigIs({ ...basis, nodig: 1, nodigPerKwartaal: 1, kwartalenTeGaan: 1 }, '2024-Q3')).toBe(
    'Dat vraagt 1 team in één kwartaal.',
  )
})

test('in the last quarter, after the day, and when all are there it says that instead', () => {
  const geen = { ...basis, kwartalenTeGaan: 0, nodigPerKwartaal: null }
  expect(watNodigIs(geen, '2024-Q4')).toBe('Nog 90 teams, en na dit kwartaal is er geen kwartaal meer over.')
  expect(watNodigIs(geen, '2025-Q1')).toBe('Die dag is voorbij, en 90 teams zijn nog niet zover.')
  expect(watNodigIs({ ...geen, nodig: 1 }, '2026-Q3')).toBe(
    'Die dag is voorbij, en één team is nog niet zover.',
  )
  expect(watNodigIs({ ...geen, nodig: 0 }, '2026-Q3')).toBe('Alle teams zijn zover.')
})

test('the day is over from the ronde that begins on it', () => {
  expect(isVoorbij(basis, '2024-Q4')).toBe(false)
  expect(isVoorbij(basis, '2025-Q1')).toBe(true)
})

test('the pace says since when it is measured, and a fall is no rise', () => {
  expect(hoeHetGing(basis)).toBe('Er is nog geen eerder kwartaal om een tempo mee te bepalen.')
  const gemeten = { ...basis, tempoSinds: '2024-Q1' }
  expect(hoeHetGing({ ...gemeten, tempo: 1.8 })).toBe(
    'Tot nu toe kwamen er gemiddeld 1,8 teams per kwartaal bij sinds 1e kwartaal 2024.',
  )
  expect(hoeHetGing({ ...gemeten, tempo: 0 })).toBe(
    'Tot nu toe kwamen er geen teams bij sinds 1e kwartaal 2024.',
  )
  expect(hoeHetGing({ ...gemeten, tempo: -1 })).toBe(
    'Tot nu toe gingen er gemiddeld 1 team per kwartaal af sinds 1e kwartaal 2024.',
  )
})

test('a pace that is almost nothing is not told as 0,0', () => {
  expect(perKwartaal(0.04)).toBe('minder dan 0,1 team')
  expect(perKwartaal(0.1)).toBe('0,1 team')
})

test('how many teams are there is said for none, for one and for more', () => {
  expect(hoeveelZover({ bereikt: 0, nodig: 103 })).toBe('Nog geen van de 103 teams is zover')
  expect(hoeveelZover({ bereikt: 1, nodig: 102 })).toBe('1 van 103 teams is zover')
  expect(hoeveelZover({ bereikt: 13, nodig: 90 })).toBe('13 van 103 teams zijn zover')
})
