import { expect, test } from 'vitest'
import { kader121 } from '~tests/support/testkaders'
import { meedoenadres } from './meedoenadres'
import { plaatsVan } from './plaatsVan'
import { watErNogIs } from './watErNogIs'

test.each([
  [54, 79, 132 * 60, 'Nog 25 vragen · 48 minuten'],
  [78, 79, 180 * 60 - 59, 'Nog 1 vraag · 1 minuut'],
  [3, 79, 180 * 60, 'Nog 76 vragen · de geplande tijd is om'],
  [3, 79, 200 * 60, 'Nog 76 vragen · de geplande tijd is om'],
  [79, 79, 0, 'Alle 79 vragen afgesproken'],
])('%i of %i done after %i seconds of three hours: %s', (gedaan, totaal, verstreken, regel) => {
  expect(watErNogIs({ gedaan, totaal }, { minuten: 180, verstreken })).toBe(regel)
})

test.each([
  ['http://192.168.1.20:4000/doe-mee/KTR473', 'KTR473', '192.168.1.20:4000/doe-mee'],
  ['https://weging.example/wegingskader/doe-mee/KTR473', 'KTR473', 'weging.example/wegingskader/doe-mee'],
  ['https://weging.example/doe-mee', null, 'weging.example/doe-mee'],
])('%s is typed as %s: %s', (url, code, adres) => {
  expect(meedoenadres(url, code)).toBe(adres)
})

test('a stelling is counted among those of today only', () => {
  expect(plaatsVan(kader121, ['8.1', '8.2', '8.3', 'eindweging-8'], '8.2')).toBe(
    'onderdeel 8, stelling 2 van 3',
  )
  expect(plaatsVan(kader121, ['8.1', 'eindweging-8'], 'eindweging-8')).toBe('onderdeel 8, eindweging')
})
