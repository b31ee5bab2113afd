import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { testkaders } from '~tests/support/testkaders'
import { volledigGevalArb, waardeArb } from '~tests/support/willekeurig'
import type { Kader } from '../kader/Kader'
import type { Score, Waarde } from '../weging/Antwoord'
import type { Kenmerken } from '../weging/Kenmerken'
import { telWaarden } from './Aantallen'
import { maakAgenda } from './agenda'
import { eensgezindeWaarde } from './eensgezind'
import { magGetoond } from './spreiding'

type Antwoorden = [string, Waarde[]][]

/** What a group answered: mostly all the same as one team would, on some stellingen each their own. */
function groepArb(kader: Kader): fc.Arbitrary<{ kenmerken: Kenmerken; antwoorden: Antwoorden }> {
  return volledigGevalArb(kader).chain(({ kenmerken, waarden }) => {
    const eens = Object.entries(waarden).map(([id, w]): [string, Waarde[]] => [id, [w, w, w, w]])
    const ids = eens.map(([id]) => id)
    const verdeeld = fc.tuple(fc.constantFrom(...ids), fc.array(waardeArb, { maxLength: 9 }))
    return fc.array(verdeeld, { maxLength: 8 }).map((anders) => ({
      kenmerken,
      antwoorden: [...new Map([...eens, ...anders])],
    }))
  })
}

const spreidingen = (antwoorden: Antwoorden) =>
  new Map(antwoorden.map(([id, waarden]) => [id, telWaarden(waarden)]))

const punten = (kader: Kader, kenmerken: Kenmerken, antwoorden: Antwoorden, id: string) =>
  maakAgenda(kader, kenmerken, spreidingen(antwoorden)).find(({ vraagId }) => vraagId === id)?.punten ?? 0

/** Moves one score outward by a point, below or above those in the middle, so that the median stays what it is. */
function verbreed(waarden: readonly Waarde[], welke: number): Waarde[] | null {
  const scores = waarden.filter((waarde) => waarde !== 'geen-beeld').sort((a, b) => a - b)
  const stappen = scores.flatMap((score, i): [number, 1 | -1][] => {
    if (i < Math.floor((scores.length - 1) / 2) && score > 1) return [[i, -1]]
    return i > Math.floor(scores.length / 2) && score < 5 ? [[i, 1]] : []
  })
  const stap = stappen[welke % Math.max(1, stappen.length)]
  if (!stap) return null
  const breder = scores.map((score, i) => (i === stap[0] ? ((score + stap[1]) as Score) : score))
  return [...breder, ...waarden.filter((waarde) => waarde === 'geen-beeld')]
}

describe.each(testkaders)('the agenda of any group on kader %s', (_, kader) => {
  test('G6: does not depend on the order of the stellingen', () => {
    const geschud = groepArb(kader).chain((groep) =>
      fc
        .shuffledSubarray(groep.antwoorden, { minLength: groep.antwoorden.length })
        .map((anders) => ({ ...groep, anders })),
    )
    fc.assert(
      fc.property(geschud, ({ kenmerken, antwoorden, anders }) => {
        expect(maakAgenda(kader, kenmerken, spreidingen(anders))).toEqual(
          maakAgenda(kader, kenmerken, spreidingen(antwoorden)),
        )
      }),
    )
  })

  test('G6, G7: and what can be taken over together are all stellingen, each once', () => {
    fc.assert(
      fc.property(groepArb(kader), ({ kenmerken, antwoorden }) => {
        const alle = spreidingen(antwoorden)
        const eens = [...alle].filter(([, a]) => typeof eensgezindeWaarde(a) === 'number').map(([id]) => id)
        const agenda = maakAgenda(kader, kenmerken, alle).map(({ vraagId }) => vraagId)
        expect([...agenda, ...eens].sort()).toEqual([...alle.keys()].sort())
      }),
    )
  })

  test('G6: gives every stelling a reason, and points exactly when its spread may be shown', () => {
    fc.assert(
      fc.property(groepArb(kader), ({ kenmerken, antwoorden }) => {
        const alle = spreidingen(antwoorden)
        for (const punt of maakAgenda(kader, kenmerken, alle)) {
          expect(punt.redenen.length).toBeGreaterThan(0)
          const spreiding = alle.get(punt.vraagId)
          expect(punt.punten > 0).toBe(spreiding !== undefined && magGetoond(spreiding))
        }
      }),
    )
  })

  test('G6: a wider spread around the same median never has fewer points', () => {
    const welke = fc.tuple(fc.nat(), fc.nat())
    fc.assert(
      fc.property(groepArb(kader), welke, ({ kenmerken, antwoorden }, [bij, stap]) => {
        const [id, waarden] = antwoorden[bij % antwoorden.length] ?? ['', []]
        const breder = verbreed(waarden, stap)
        fc.pre(breder !== null)
        const na = antwoorden.map((antwoord): [string, Waarde[]] =>
          antwoord[0] === id ? [id, breder ?? []] : antwoord,
        )
        expect(punten(kader, kenmerken, na, id)).toBeGreaterThanOrEqual(
          punten(kader, kenmerken, antwoorden, id),
        )
      }),
    )
  })

  test('G3, G6: says the same whatever the answers of fewer than three are', () => {
    const twee = fc.array(waardeArb, { minLength: 2, maxLength: 2 })
    fc.assert(
      fc.property(groepArb(kader), fc.nat(), twee, twee, ({ kenmerken, antwoorden }, bij, een, ander) => {
        const id = antwoorden[bij % antwoorden.length]?.[0] ?? ''
        const met = (waarden: Waarde[]) =>
          maakAgenda(kader, kenmerken, new Map([...spreidingen(antwoorden), [id, telWaarden(waarden)]]))
        expect(met(een)).toEqual(met(ander))
      }),
    )
  })
})
