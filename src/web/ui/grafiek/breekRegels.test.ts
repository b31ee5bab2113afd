import { expect, test } from 'vitest'
import { breekRegels, tekstbreedte } from './breekRegels'

test('a text that fits stays one line', () => {
  expect(breekRegels('Cliënt centraal', 300)).toEqual(['Cliënt centraal'])
})

test('a longer one breaks between words, and every line fits', () => {
  const regels = breekRegels('Resultaatverantwoordelijk voor afgebakend cliëntenbestand', 230)
  expect(regels).toEqual(['Resultaatverantwoordelijk', 'voor afgebakend', 'cliëntenbestand'])
  for (const regel of regels) expect(tekstbreedte(regel)).toBeLessThanOrEqual(230)
})

test('a word that fits nowhere breaks after a slash, and else where it must', () => {
  expect(breekRegels('de (werkgeverslijn/vangnetlijn)', 160)).toEqual([
    'de',
    '(werkgeverslijn/',
    'vangnetlijn)',
  ])
  expect(breekRegels('Resultaatverantwoordelijkheid', 160)).toEqual(['Resultaatverantwo-', 'ordelijkheid'])
})
