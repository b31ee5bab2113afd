import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'

const css = readFileSync(join(dirname(fileURLToPath(import.meta.url)), 'tokens.css'), 'utf8')

/** The hexadecimal colours in the first block after `start`. */
const colours = (start: string): Record<string, string> => {
  const from = css.indexOf(start)
  const block = css.slice(from, css.indexOf('}', from))
  return Object.fromEntries(
    [...block.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name, hex]) => [name, hex]),
  )
}

const licht = colours(':root {')
const donker = { ...licht, ...colours('(prefers-color-scheme: dark)') }
const druk = { ...licht, ...colours('@media print') }

/** Relative luminance as WCAG 2.2 defines it. */
const luminance = (hex: string) => {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

const contrast = (scheme: Record<string, string>, een: string, ander: string) => {
  const [a, b] = [scheme[een], scheme[ander]]
  if (!a || !b) throw new Error(`tokens.css has no ${a ? ander : een}`)
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y)
  return (high + 0.05) / (low + 0.05)
}

/** Text and what it stands on. */
const tekst = [
  ...['inkt', 'inkt-zacht', 'accent', 'accent-sterk', 'aandacht'].flatMap((ink) =>
    ['grond', 'papier', 'accent-licht'].map((paper) => [ink, paper] as const),
  ),
  ['inkt', 'aandacht-licht'],
  ['aandacht', 'aandacht-licht'],
  ['accent', 'aandacht-licht'],
  ['op-accent', 'accent'],
  ['op-accent', 'accent-sterk'],
  ...[1, 2, 3, 4, 5].map((score) => [`op-score-${score}`, `score-${score}`] as const),
] as const

/** What one must see without reading it: edges of fields and chips, marks, the focus ring. */
const vorm = [
  ...['lijn-sterk', 'score-rand', 'accent', 'aandacht', 'inkt'].flatMap((mark) =>
    ['grond', 'papier'].map((paper) => [mark, paper] as const),
  ),
  ['accent', 'lijn'],
] as const

describe.each([
  ['light', licht],
  ['dark', donker],
  ['on paper', druk],
])('colours %s', (_, scheme) => {
  test.each(tekst)('%s on %s can be read (4.5 to 1)', (ink, paper) => {
    expect(contrast(scheme, ink, paper)).toBeGreaterThanOrEqual(4.5)
  })

  test.each(vorm)('%s on %s can be seen (3 to 1)', (mark, paper) => {
    expect(contrast(scheme, mark, paper)).toBeGreaterThanOrEqual(3)
  })

  test('scores run from light to dark', () => {
    const reeks = [1, 2, 3, 4, 5].map((score) => luminance(scheme[`score-${score}`] ?? ''))
    expect(reeks).toEqual(reeks.toSorted((a, b) => b - a))
  })
})
