import fc from 'fast-check'
import { expect, test } from 'vitest'
import { testkaders } from '~tests/support/testkaders'
import type { Kader } from './Kader'
import type { Kadervergelijking, Kaderverschil } from './Kaderverschil'
import { isVerschillend, vergelijkKaders } from './vergelijkKaders'

type Plek = (string | number)[]

/** Every field at the bottom of a kader, save those that a version cannot have otherwise: its number and the scores 1 to 5. */
function veldenVan(deel: unknown, plek: Plek = []): Plek[] {
  if (typeof deel !== 'object' || deel === null) {
    return plek.at(-1) === 'versie' || plek.at(-1) === 'score' ? [] : [plek]
  }
  return Object.entries(deel).flatMap(([naam, inhoud]) => veldenVan(inhoud, [...plek, naam]))
}

const deelVan = (kader: Kader, plek: Plek) =>
  plek.reduce<unknown>((deel, naam) => (deel as Record<string, unknown>)[naam], kader) as Record<
    string,
    unknown
  >

/** The kader with another value in one field: longer where there is a text, otherwise the one after. */
function verander(kader: Kader, plek: Plek): Kader {
  const nieuw = structuredClone(kader)
  const ouder = deelVan(nieuw, plek.slice(0, -1))
  const naam = String(plek.at(-1))
  const was = ouder[naam]
  if (typeof was === 'string') ouder[naam] = `${was}x`
  else if (typeof was === 'number') ouder[naam] = (was % 5) + 1
  else if (was === true) delete ouder[naam]
  else if (naam === 'minimum') ouder[naam] = { succesfactor: 1, overig: 1 }
  else if (naam === 'succesfactor') ouder[naam] = kader.succesfactoren[0]?.id
  else ouder[naam] = 'iets'
  return nieuw
}

/** Some changes one after the other; one may hit what another made. */
const veranderd = (kader: Kader) =>
  fc
    .array(fc.constantFrom(...veldenVan(kader)), { maxLength: 6 })
    .map((plekken) => plekken.reduce((nu, plek) => verander(nu, plek), { ...kader, versie: '9.9' }))

const alle = ({ verschillen, onderdelen }: Kadervergelijking): [string, Kaderverschil][] => [
  ...verschillen.map((verschil): [string, Kaderverschil] => ['', verschil]),
  ...onderdelen.flatMap(({ id, verschillen: eigen, stellingen }) => [
    ...eigen.map((verschil): [string, Kaderverschil] => [id, verschil]),
    ...stellingen.flatMap((stelling) =>
      stelling.verschillen.map((verschil): [string, Kaderverschil] => [stelling.id, verschil]),
    ),
  ]),
]
const regels = (vergelijking: Kadervergelijking, omgekeerd: boolean) =>
  alle(vergelijking)
    .map(([waar, { veld, van, naar }]) =>
      JSON.stringify([waar, veld, ...(omgekeerd ? [naar, van] : [van, naar])]),
    )
    .sort()

test.each(testkaders)('kader %s beside itself is no different, nor is a copy of it', (_, kader) => {
  expect(isVerschillend(vergelijkKaders(kader, kader))).toBe(false)
  expect(isVerschillend(vergelijkKaders(kader, structuredClone(kader)))).toBe(false)
})

test.each(testkaders)('every change of one field of kader %s is found, both ways', (_, kader) => {
  const velden = veldenVan(kader)
  expect(velden.length).toBeGreaterThan(40)
  for (const plek of velden) {
    const nieuw = verander(kader, plek)
    expect(isVerschillend(vergelijkKaders(kader, nieuw)), plek.join('.')).toBe(true)
    expect(isVerschillend(vergelijkKaders(nieuw, kader)), plek.join('.')).toBe(true)
  }
})

test.each(testkaders)(
  'with the sides of kader %s swapped, what came has gone and what went has come',
  (_, kader) => {
    const omgekeerd = { 'loopt-door': 'loopt-door', breekt: 'breekt', begint: 'stopt', stopt: 'begint' }
    fc.assert(
      fc.property(veranderd(kader), veranderd(kader), (een, ander) => {
        const [heen, terug] = [vergelijkKaders(een, ander), vergelijkKaders(ander, een)]
        expect(regels(heen, false)).toEqual(regels(terug, true))
        expect(heen.trend).toBe(omgekeerd[terug.trend])
        const lijnen = ({ onderdelen }: Kadervergelijking) =>
          new Map(onderdelen.map(({ id, trend }) => [id, trend]))
        for (const [id, trend] of lijnen(heen)) expect(omgekeerd[trend]).toBe(lijnen(terug).get(id))
      }),
      { numRuns: 60 },
    )
  },
)
