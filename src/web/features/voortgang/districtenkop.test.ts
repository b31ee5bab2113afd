import { expect, test } from 'vitest'
import { districtenkop } from './districtenkop'

const district = (teams: number, ingediend: number, vastgesteld = 0) => ({ teams, ingediend, vastgesteld })

test.each([
  [[], 'Er doet nog geen district mee'],
  [[district(0, 0)], 'Er doet nog geen district mee'],
  [[district(3, 1, 2), district(2, 0, 2)], 'In elk district heeft elk team ingediend'],
  [[district(3, 1), district(2, 0, 1)], 'In elk district heeft een team ingediend'],
  [[district(3, 0), district(2, 0)], 'Nog in geen district heeft een team ingediend'],
  [
    [district(3, 0), district(2, 1), district(0, 0)],
    'In één van de twee districten heeft nog geen team ingediend',
  ],
])('says where nothing has come in yet, and no more: %j', (districten, kop) => {
  expect(districtenkop(districten)).toBe(kop)
})
