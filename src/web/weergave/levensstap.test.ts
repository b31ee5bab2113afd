import { expect, test } from 'vitest'
import { kleinKader } from '~tests/support/testkaders'
import { levensstap } from './levensstap'

test.each([
  ['weging-gestart', null, 'Weging begonnen'],
  ['weging-ingediend', 'lerend-team', 'Ingediend, berekend als Lerend team'],
  ['weging-teruggegeven', null, 'Teruggegeven aan het team'],
  ['weging-vastgesteld', 'draaiend-team', 'Vastgesteld als Draaiend team'],
  ['revisie-geopend', null, 'Correctie geopend'],
  ['weging-ergens-anders-gedaan', null, 'weging ergens anders gedaan'],
])('%s with stadium %s reads as “%s”', (handeling, stadium, tekst) => {
  expect(levensstap(kleinKader, { handeling, stadium })).toBe(tekst)
})
