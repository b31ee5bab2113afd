import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { naSessie, naVraag, sessieovergangen, vraagovergangen } from './overgangen'

const document = readFileSync(new URL('../../../docs/groepssessie-regels.md', import.meta.url), 'utf8')

/** The steps of the state drawing under this heading, as `van handeling naar`, sorted. */
function getekend(kop: string): string[] {
  const [, tekst = ''] = document.split(`## ${kop}\n`)
  const [, tekening = ''] = /```mermaid\nstateDiagram-v2\n(.*?)```/s.exec(tekst) ?? []
  return [...tekening.matchAll(/^ *(\S+) --> (\S+): (\S+)$/gm)]
    .map(([, van, naar, handeling]) => `${van} ${handeling} ${naar}`)
    .sort()
}

const alsTekst = (overgangen: readonly { van: string; handeling: string; naar: string }[]) =>
  overgangen.map(({ van, handeling, naar }) => `${van} ${handeling} ${naar}`).sort()

describe('the drawings in docs/groepssessie-regels.md', () => {
  test('G1: show exactly the steps of a vraag', () => {
    expect(getekend('The states of a vraag')).toEqual(alsTekst(vraagovergangen))
  })

  test('G1: show exactly the steps of a session', () => {
    expect(getekend('The states of a session')).toEqual(alsTekst(sessieovergangen))
  })
})

describe('naVraag', () => {
  const handelingen = ['onthul', 'neem-terug', 'tweede-ronde', 'spreek-af', 'heropen'] as const

  test.each([
    ['open', ['onthuld', null, null, null, null]],
    ['onthuld', [null, 'open', 'open', 'afgesproken', null]],
    ['afgesproken', [null, null, null, null, 'onthuld']],
  ] as const)('G1: from %s every verb leads where it should, or nowhere', (van, verwacht) => {
    expect(handelingen.map((handeling) => naVraag(van, handeling))).toEqual(verwacht)
  })
})

describe('naSessie', () => {
  const handelingen = ['begin', 'pauzeer', 'hervat', 'sluit'] as const

  test.each([
    ['voorbereiding', ['lopend', null, null, 'gesloten']],
    ['lopend', [null, 'pauze', null, 'gesloten']],
    ['pauze', [null, null, 'lopend', 'gesloten']],
    ['gesloten', [null, null, null, null]],
  ] as const)('G1: from %s every verb leads where it should, or nowhere', (van, verwacht) => {
    expect(handelingen.map((handeling) => naSessie(van, handeling))).toEqual(verwacht)
  })
})
