import { expect, test } from 'vitest'
import { bewaard } from '~tests/support/webantwoorden'
import { metWijziging, standVan } from './stand'

test('of a saved answer the stand is what a person filled in', () => {
  expect(standVan(bewaard('1.1', { waarde: 'geen-beeld', toelichting: 'Nog niet besproken' }))).toEqual({
    waarde: 'geen-beeld',
    toelichting: 'Nog niet besproken',
  })
})

test.each([null, undefined])('a question without an answer (%s) has an empty stand', (niets) => {
  expect(standVan(niets)).toEqual({ waarde: null, toelichting: '' })
})

test('a change of one field leaves the other as it was', () => {
  const stand = { waarde: 3, toelichting: 'Goed op weg' } as const
  expect(metWijziging(stand, { waarde: 4 })).toEqual({ waarde: 4, toelichting: 'Goed op weg' })
  expect(metWijziging(stand, { toelichting: '' })).toEqual({ waarde: 3, toelichting: '' })
})

test('clearing is a change, leaving out is not', () => {
  const stand = { waarde: 3, toelichting: 'Goed op weg' } as const
  expect(metWijziging(stand, { waarde: null })).toEqual({ waarde: null, toelichting: 'Goed op weg' })
  expect(metWijziging(stand, {})).toEqual(stand)
})
