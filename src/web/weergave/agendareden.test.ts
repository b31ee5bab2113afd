import { expect, test } from 'vitest'
import { kader121 } from '~tests/support/testkaders'
import { verwoordReden } from './agendareden'

const zin = (reden: Parameters<typeof verwoordReden>[1]) => verwoordReden(kader121, reden)
const basis = { stadium: 'smc-in-de-basis', minimum: 4 } as const

test('G6: a difference is told in points', () => {
  expect(zin({ soort: 'verschil', afstand: 1 })).toBe('Tussen de hoogste en de laagste score zit 1 punt.')
  expect(zin({ soort: 'verschil', afstand: 3 })).toBe(
    'Tussen de hoogste en de laagste score zitten 3 punten.',
  )
})

test('W4, G6: geen beeld is told with how many, and as nobody when it is everybody', () => {
  expect(zin({ soort: 'geen-beeld', aantal: 1, van: 9 })).toBe('Eén van de 9 heeft geen beeld.')
  expect(zin({ soort: 'geen-beeld', aantal: 4, van: 9 })).toBe('Vier van de 9 hebben geen beeld.')
  expect(zin({ soort: 'geen-beeld', aantal: 9, van: 9 })).toBe('Niemand heeft er een beeld van.')
})

test('G6: what stands in the way and what can decide name the stadium and its minimum', () => {
  expect(zin({ soort: 'staat-in-de-weg', ...basis })).toBe(
    'Zo houdt zij SMC in de basis tegen: daarvoor is een 4 nodig.',
  )
  expect(zin({ soort: 'kan-beslissen', ...basis })).toBe(
    'Sommige scores liggen onder de 4 die SMC in de basis vraagt.',
  )
  expect(zin({ soort: 'succesfactor' })).toBe('Zij hoort bij een succesfactor.')
})

test('G3: of too few answers only how many', () => {
  expect(zin({ soort: 'te-weinig-antwoorden', aantal: 0 })).toBe('Nog niemand heeft gescoord.')
  expect(zin({ soort: 'te-weinig-antwoorden', aantal: 1 })).toBe('Eén score is te weinig om te laten zien.')
  expect(zin({ soort: 'te-weinig-antwoorden', aantal: 2 })).toBe(
    'Twee scores zijn te weinig om te laten zien.',
  )
})
