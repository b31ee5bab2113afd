import { describe, expect, test } from 'vitest'
import { kader121, kleinKader } from '~tests/support/testkaders'
import { allesOp, metParticipatiewet, zonderParticipatiewet } from '~tests/support/waarden'
import { openVragen, scoresVoorIndeling } from './volledigheid'

const openIds = (...argumenten: Parameters<typeof openVragen>) =>
  openVragen(...argumenten).map((vraag) => vraag.id)

describe('openVragen', () => {
  test('W7: is all 79 questions at the start, 78 without the Participatiewet', () => {
    expect(openIds(kader121, metParticipatiewet, {})).toHaveLength(79)
    expect(openIds(kader121, zonderParticipatiewet, {})).toHaveLength(78)
  })

  test('W5, W7: asks for the eindwegingen too before a weging is complete', () => {
    expect(openIds(kader121, metParticipatiewet, allesOp(kader121, metParticipatiewet, 3))).toEqual(
      kader121.secties.map(({ id }) => `eindweging-${id}`),
    )
  })

  test('W4, W7: takes geen beeld for an answer', () => {
    const alles = {
      ...allesOp(kleinKader, metParticipatiewet, 'geen-beeld'),
      'eindweging-A': 'geen-beeld',
    } as const
    expect(openIds(kleinKader, metParticipatiewet, alles)).toEqual(['eindweging-B', 'eindweging-C'])
  })

  test('is not misled by names that every object has', () => {
    expect(openIds(kleinKader, metParticipatiewet, Object.create({ 'A.1': 4 }))).toContain('A.1')
  })
})

describe('scoresVoorIndeling', () => {
  test('W1, W5: keeps the answers that decide the stadium: no eindweging, nothing that is n.v.t.', () => {
    const waarden = { 'A.3': 2, 'eindweging-A': 5, 'B.1': 'geen-beeld', 'A.1': 4 } as const
    expect(scoresVoorIndeling(kleinKader, zonderParticipatiewet, waarden)).toEqual({
      'A.1': 4,
      'B.1': 'geen-beeld',
    })
    expect(scoresVoorIndeling(kleinKader, metParticipatiewet, waarden)).toHaveProperty(['A.3'], 2)
  })
})
