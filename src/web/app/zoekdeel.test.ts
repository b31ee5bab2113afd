import { expect, test } from 'vitest'
import { leesZoekdeel, schrijfZoekdeel } from './zoekdeel'

test('a code stays the text that it is, whatever number it looks like', () => {
  expect(leesZoekdeel('?stelling=9.10&sectie=2&team=smc-assen')).toEqual({
    stelling: '9.10',
    sectie: '2',
    team: 'smc-assen',
  })
})

test('what was written is read again the same, as a person would type it', () => {
  const keuze = { stelling: '9.10', ronde: '2026-Q4', groot: true, terug: '/trend?stelling=3.3&team=a' }
  expect(leesZoekdeel(schrijfZoekdeel(keuze))).toEqual(keuze)
  expect(schrijfZoekdeel({ stelling: '3.3' })).toBe('?stelling=3.3')
})

test('an address without choices has none', () => {
  expect(leesZoekdeel('')).toEqual({})
  expect(schrijfZoekdeel({})).toBe('')
})
