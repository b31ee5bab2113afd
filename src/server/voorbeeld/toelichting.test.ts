import { describe, expect, test } from 'vitest'
import { vragenVanKader } from '~/domein/kader/vragen'
import { alleScores, type Waarde } from '~/domein/weging/Antwoord'
import { kader121 } from '~tests/support/testkaders'
import { Toeval } from './Toeval'
import { toelichtingBij, toelichtingBijAfwijking } from './toelichting'

/** Every toelichting that comes up for an answer in many draws. */
function zinnenBij(vraagId: string, waarde: Waarde): Set<string> {
  const toeval = new Toeval(`${vraagId} ${waarde}`)
  const zinnen = Array.from({ length: 200 }, () => toelichtingBij(vraagId, waarde, toeval))
  return new Set(zinnen.filter((zin) => zin !== ''))
}

describe('toelichtingBij', () => {
  test('has a sentence for every question at every score, and for geen beeld', () => {
    for (const { id } of vragenVanKader(kader121)) {
      for (const waarde of [...alleScores, 'geen-beeld'] as const) {
        const zinnen = zinnenBij(id, waarde)
        expect(zinnen.size).toBeGreaterThan(0)
        for (const zin of zinnen) expect(zin).toMatch(/^\p{Lu}.{10,}\.$/u)
      }
    }
  })

  test('says something else at a low score than at a high one', () => {
    expect(zinnenBij('T.3', 1)).not.toEqual(zinnenBij('T.3', 5))
    expect([...zinnenBij('T.3', 1)].filter((zin) => zinnenBij('T.3', 5).has(zin))).toEqual([])
  })

  test('is mostly silent', () => {
    const toeval = new Toeval('stil')
    const zinnen = Array.from({ length: 1000 }, () => toelichtingBij('1.1', 3, toeval))
    expect(zinnen.filter((zin) => zin !== '').length).toBeLessThan(200)
  })
})

test('W5: an eindweging above the mean is explained otherwise than one below it', () => {
  const hoger = toelichtingBijAfwijking(5, 3, new Toeval('x'))
  const lager = toelichtingBijAfwijking(1, 3, new Toeval('x'))
  expect(hoger).not.toBe(lager)
})
