import { describe, expect, test } from 'vitest'
import type { Deelname } from '~/contract/deelname'
import { plekVan } from './plekVan'
import { tellingzin } from './tellingzin'
import { waardeVanToets } from './waardeVanToets'
import { zoVerloopt } from './zoVerloopt'

test.each([
  [0, 0, 'Nog niemand heeft gekozen.'],
  [0, 12, 'Nog niemand heeft gekozen.'],
  [1, 12, '1 van 12 heeft gekozen.'],
  [8, 12, '8 van 12 hebben gekozen.'],
  [9, 12, '9 van 12 hebben gekozen. Nog 3 mensen.'],
  [11, 12, '11 van 12 hebben gekozen. Nog 1 mens.'],
  [12, 12, 'Iedereen heeft gekozen.'],
])('%i of %i', (gekozen, aanwezig, zin) => {
  expect(tellingzin({ gekozen, aanwezig })).toBe(zin)
})

test.each([
  ['1', 1],
  ['5', 5],
  ['0', 'geen-beeld'],
  ['g', 'geen-beeld'],
  ['G', 'geen-beeld'],
  ['6', null],
  [' ', null],
  ['Enter', null],
  ['ArrowDown', null],
])('the key %j chooses %j', (toets, waarde) => {
  expect(waardeVanToets(toets)).toBe(waarde)
})

describe('the place on top', () => {
  const deelname = (moment: object, wijze = 'samen', toehoorder = false) =>
    ({
      sessie: { wijze, vragen: ['8.1', '8.2', '8.3'] },
      moment: { status: 'lopend', scherm: 'vraag', voortgang: { gedaan: 1, totaal: 3 }, ...moment },
      toehoorder,
    }) as unknown as Deelname

  test('together: where the vraag stands in the list of today', () => {
    expect(plekVan(deelname({ vraagId: '8.2' }), 0)).toBe('2 van 3')
  })
  test('by an agenda: how many are agreed', () => {
    expect(plekVan(deelname({ vraagId: '8.3' }, 'vooraf'), 3)).toBe('1 van 3 afgesproken')
  })
  test('beforehand: how many one scored oneself', () => {
    expect(plekVan(deelname({ status: 'voorbereiding', scherm: 'welkom' }, 'vooraf'), 2)).toBe(
      '2 van 3 gescoord',
    )
  })
  test.each([
    ['in a pause', { status: 'pauze', vraagId: '8.2' }],
    ['with another screen', { scherm: 'uitkomst', vraagId: '8.2' }],
    ['with a vraag that is not of today', { vraagId: '9.1' }],
  ])('%s: nothing', (_wanneer, moment) => {
    expect(plekVan(deelname(moment), 0)).toBeNull()
  })
  test('for who only listens beforehand: nothing', () => {
    expect(plekVan(deelname({ status: 'voorbereiding' }, 'vooraf', true), 0)).toBeNull()
  })
})

describe('what is asked of who joins', () => {
  test.each([
    ['samen', 'voorbereiding', null, /^U scoort elke stelling op deze telefoon/],
    ['samen', 'lopend', null, /U kunt meteen aansluiten/],
    ['vooraf', 'pauze', null, /staat op pauze/],
    ['vooraf', 'voorbereiding', null, /Dat kan tot de begeleider het gesprek begint/],
    ['vooraf', 'voorbereiding', '2026-11-20T11:00:00.000Z', /Dat kan tot 20 november 2026 om 12:00/],
  ] as const)('%s in %s, until %s', (wijze, status, voorafTot, zin) => {
    expect(zoVerloopt({ wijze, status, voorafTot })).toMatch(zin)
  })
})
