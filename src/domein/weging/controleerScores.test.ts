import { describe, expect, test } from 'vitest'
import { kader121 } from '~tests/support/testkaders'
import { metParticipatiewet, zonderParticipatiewet } from '~tests/support/waarden'
import { controleerScores } from './controleerScores'

const fout = (stellingId: string, soort: string, regel: string) => ({ stellingId, soort, regel })

describe('controleerScores', () => {
  test('accepts 1 to 5 and geen beeld', () => {
    const scores = { '1.1': 1, '1.2': 2, '1.3': 3, '1.4': 4, '1.5': 5, '1.6': 'geen-beeld', '2.8': 3 }
    expect(controleerScores(kader121, metParticipatiewet, scores)).toEqual([])
  })

  test.each([
    [0],
    [6],
    [3.5],
    [-1],
    [Number.NaN],
    ['4'],
    [''],
    ['Geen beeld'],
    [null],
    [undefined],
    [true],
    [[4]],
    [{}],
  ])('W4: refuses %j as a score', (score) => {
    const fouten = controleerScores(kader121, metParticipatiewet, { '1.1': score })
    expect(fouten).toEqual([fout('1.1', 'ongeldige-score', 'W4')])
  })

  test('W1: refuses a score for a stelling that is n.v.t., geen beeld too', () => {
    expect(controleerScores(kader121, zonderParticipatiewet, { '2.8': 3 })).toEqual([
      fout('2.8', 'niet-van-toepassing', 'W1'),
    ])
    expect(controleerScores(kader121, zonderParticipatiewet, { '2.8': 'geen-beeld' })).toHaveLength(1)
  })

  test('W5: refuses an eindweging, which takes no part in the stadium', () => {
    const fouten = controleerScores(kader121, metParticipatiewet, { 'eindweging-1': 4 })
    expect(fouten).toEqual([fout('eindweging-1', 'onbekende-stelling', 'kader')])
  })

  test.each(['constructor', '__proto__', 'toString', 'hasOwnProperty', '', '1', '1.1 ', '1.01', 't.3'])(
    'refuses "%s", which is no stelling of the kader',
    (id) => {
      const scores = JSON.parse(`{ ${JSON.stringify(id)}: 4 }`)
      expect(controleerScores(kader121, metParticipatiewet, scores)).toEqual([
        fout(id, 'onbekende-stelling', 'kader'),
      ])
    },
  )

  test('names every fault at once, two for a stelling that has two', () => {
    const scores = { 'A.1': 3, '2.8': 9, '1.1': 4, 'T.7': '4' }
    expect(controleerScores(kader121, zonderParticipatiewet, scores)).toEqual([
      fout('A.1', 'onbekende-stelling', 'kader'),
      fout('2.8', 'ongeldige-score', 'W4'),
      fout('2.8', 'niet-van-toepassing', 'W1'),
      fout('T.7', 'ongeldige-score', 'W4'),
    ])
  })
})
