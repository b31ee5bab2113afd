import { describe, expect, test } from 'vitest'
import { kader121, kleinKader } from '~tests/support/testkaders'
import type { Kader, Stelling } from '../kader/Kader'
import { heeftZelfdeStadia, isVergelijkbaar, stellingenVan } from './vergelijkbaar'

/** The next version of the kader: the stelling 2.1 in other words, or without it. */
function volgende(maak: (stelling: Stelling) => Stelling[]): Kader {
  const secties = kader121.secties.map((sectie) => ({
    ...sectie,
    stellingen: sectie.stellingen.flatMap((stelling) =>
      stelling.id === '2.1' ? maak(stelling) : [stelling],
    ),
  }))
  return { ...kader121, versie: '1.22', secties }
}
const herschreven = volgende((stelling) => [{ ...stelling, tekst: 'Iets heel anders.' }])
const zonder = volgende(() => [])
const zelfde = volgende((stelling) => [{ ...stelling }])

test('a subject is all stellingen, those of a section, one, or none', () => {
  expect(stellingenVan(kader121, {})).toHaveLength(68)
  expect(stellingenVan(kader121, { sectieId: '8' }).map(({ id }) => id)).toEqual(['8.1', '8.2', '8.3'])
  expect(stellingenVan(kader121, { stellingId: '8.2' })).toHaveLength(1)
  expect(stellingenVan(kleinKader, { sectieId: '8' })).toEqual([])
})

describe('means of two versions', () => {
  test('may be compared while both ask the same in the same words', () => {
    for (const onderwerp of [{}, { sectieId: '2' }, { stellingId: '2.1' }]) {
      expect(isVergelijkbaar(kader121, zelfde, onderwerp)).toBe(true)
    }
  })

  test.each([
    ['rewritten', herschreven],
    ['gone', zonder],
  ])('are not compared where a stelling is %s, in all that it is part of', (_, nieuw) => {
    for (const onderwerp of [{}, { sectieId: '2' }, { stellingId: '2.1' }]) {
      expect(isVergelijkbaar(kader121, nieuw, onderwerp)).toBe(false)
    }
    for (const onderwerp of [{ sectieId: '3' }, { stellingId: '2.2' }]) {
      expect(isVergelijkbaar(kader121, nieuw, onderwerp)).toBe(true)
    }
  })
})

test('up and down mean something between versions with the same stadia', () => {
  expect(heeftZelfdeStadia(kader121, herschreven)).toBe(true)
  expect(heeftZelfdeStadia(kader121, kleinKader)).toBe(false)
})
