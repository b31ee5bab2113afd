import { describe, expect, test } from 'vitest'
import { kleinKader } from '~tests/support/testkaders'
import { metParticipatiewet, zonderParticipatiewet } from '~tests/support/waarden'
import type { Waarden } from './Antwoord'
import { hintsVoor } from './hints'
import { verschillen } from './verschil'

function hints(
  waarden: Waarden,
  {
    toelichtingen = {},
    vorige = {},
    kenmerken = metParticipatiewet,
  }: {
    toelichtingen?: Record<string, string>
    vorige?: Waarden
    kenmerken?: typeof metParticipatiewet
  } = {},
) {
  const sindsVorige = verschillen(kleinKader, waarden, kleinKader, vorige)
  return hintsVoor(kleinKader, kenmerken, waarden, toelichtingen, sindsVorige).map(({ vraag, soort }) => [
    vraag.id,
    soort,
  ])
}

describe('hintsVoor', () => {
  test('asks about a stelling at 4 or 5 without toelichting, not about a lower one or geen beeld', () => {
    expect(hints({ 'A.1': 3, 'A.2': 4, 'B.1': 5, 'B.2': 'geen-beeld' })).toEqual([
      ['A.2', 'hoge-score'],
      ['B.1', 'hoge-score'],
    ])
  })

  test('asks about a jump of two or more, up or down, and names the jump rather than the high score', () => {
    const waarden = { 'A.1': 1, 'A.2': 5, 'C.1': 3 } as const
    const vorige = { 'A.1': 3, 'A.2': 2, 'C.1': 2 } as const
    expect(hints(waarden, { vorige })).toEqual([
      ['A.1', 'sprong'],
      ['A.2', 'sprong'],
    ])
  })

  test('W5: asks about an eindweging more than one point from the mean, not about a high one', () => {
    const waarden = { 'A.1': 3, 'eindweging-A': 5, 'B.1': 3, 'eindweging-B': 4, 'eindweging-C': 5 } as const
    expect(hints(waarden)).toEqual([['eindweging-A', 'eindweging-wijkt-af']])
  })

  test('is content with a toelichting, not with a blank one', () => {
    const waarden = { 'A.1': 5, 'A.2': 5 } as const
    expect(
      hints(waarden, { toelichtingen: { 'A.1': 'Staat in het plan van elke cliënt.', 'A.2': ' \n ' } }),
    ).toEqual([['A.2', 'hoge-score']])
  })

  test('W1: does not ask about an answer that stayed behind on an n.v.t. stelling', () => {
    expect(hints({ 'A.3': 5 }, { kenmerken: zonderParticipatiewet })).toEqual([])
  })
})
