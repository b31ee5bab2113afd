import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { levensloop, naLevensstap } from './overgangen'

const document = readFileSync(new URL('../../../docs/levensloop.md', import.meta.url), 'utf8')

/** The steps of the state drawing, as `van handeling wie naar`, sorted. */
function getekend(): string[] {
  const [, tekening = ''] = /```mermaid\nstateDiagram-v2\n(.*?)```/s.exec(document) ?? []
  return [...tekening.matchAll(/^ *(\S+) --> (\S+): (\S+) \[(\S+)\]$/gm)]
    .map(([, van, naar, handeling, wie]) => `${van} ${handeling} ${wie} ${naar}`)
    .sort()
}

test('L1: the drawing in docs/levensloop.md shows exactly the steps of the table', () => {
  const stappen = levensloop.map(({ van, handeling, wie, naar }) => `${van} ${handeling} ${wie} ${naar}`)
  expect(getekend()).toEqual(stappen.sort())
})

describe('naLevensstap', () => {
  const handelingen = ['dien-in', 'geef-terug', 'stel-vast', 'corrigeer'] as const

  test.each([
    ['concept', ['ingediend', null, null, null]],
    ['ingediend', [null, 'concept', 'vastgesteld', null]],
    ['vastgesteld', [null, null, null, 'concept']],
  ] as const)('L1: from %s every step leads where it should, or nowhere', (van, verwacht) => {
    expect(handelingen.map((handeling) => naLevensstap(van, handeling))).toEqual(verwacht)
  })
})
