import { beforeAll, describe, expect, test } from 'vitest'
import { vragenVanKader } from '~/domein/kader/vragen'
import { gemiddeldenVanFiguur21, inDeBasisPerPlaats, perPlaats } from '~tests/support/gepubliceerd'
import { type Cel, leesXlsx } from '~tests/support/leesXlsx'
import { kader121 } from '~tests/support/testkaders'
import { bereidVoorbeeldappVoor } from '~tests/support/voorbeeldapp'

/** UWV, Evaluatie sociaal-medische centra 2024: what was published of the first quarter, added up from the exports. */

type Rij = Record<string, Cel>

const app = bereidVoorbeeldappVoor()
let wegingen: Rij[]
let antwoorden: Rij[]

async function haal(wat: string): Promise<Rij[]> {
  const antwoord = await app.haal(`rondes/2024-Q1/${wat}?formaat=xlsx`)
  const [blad] = Object.values(await leesXlsx(new Uint8Array(await antwoord.arrayBuffer())))
  const [kop = [], ...rijen] = blad?.rijen ?? []
  return rijen.map((rij) => Object.fromEntries(kop.map((naam, i) => [String(naam), rij[i] ?? null])))
}
beforeAll(async () => {
  wegingen = await haal('wegingen')
  antwoorden = await haal('antwoorden')
})

/** How often each value stands in a column. */
function tel(rijen: readonly Rij[], waarde: (rij: Rij) => Cel): Record<string, number> {
  const telling: Record<string, number> = {}
  for (const rij of rijen) telling[String(waarde(rij))] = (telling[String(waarde(rij))] ?? 0) + 1
  return telling
}

const basis = 'smc-in-de-basis'
const stadia = { 'in-ontwikkeling': 90, [basis]: 13 }

describe('one row per weging of the first quarter of 2024', () => {
  test('adds up to 103 teams in 11 districts: 90 in ontwikkeling, 13 SMC in de basis, none volwaardig', () => {
    expect(wegingen).toHaveLength(103)
    expect(new Set(wegingen.map(({ teamId }) => teamId)).size).toBe(103)
    expect(new Set(wegingen.map(({ districtId }) => districtId)).size).toBe(11)
    expect(tel(wegingen, ({ stadiumVastgesteld }) => stadiumVastgesteld ?? null)).toEqual(stadia)
    expect(tel(wegingen, ({ stadiumBerekend }) => stadiumBerekend ?? null)).toEqual(stadia)
  })

  test('has the teams in de basis in the towns where they were', () => {
    const inDeBasis = wegingen.filter(({ stadiumVastgesteld }) => stadiumVastgesteld === basis)
    expect(perPlaats(inDeBasis.map(({ team }) => String(team)))).toEqual(inDeBasisPerPlaats)
  })
})

describe('one row per answer of the first quarter of 2024', () => {
  test('has every vraag of every team once', () => {
    const vragen = vragenVanKader(kader121).length
    expect(antwoorden).toHaveLength(103 * vragen)
    expect(new Set(antwoorden.map(({ teamId, vraagId }) => `${teamId} ${vraagId}`)).size).toBe(103 * vragen)
  })

  test.each(gemiddeldenVanFiguur21)(
    'figuur 2.1: the scores of section %s of teams %s have mean %s, and so have the wegingen',
    (sectieId, stadium, gemiddelde) => {
      const scores = antwoorden
        .filter((rij) => rij.sectieId === sectieId && rij.soort === 'stelling')
        .filter((rij) => rij.stadiumVastgesteld === stadium)
        .flatMap(({ score }) => (typeof score === 'number' ? [score] : []))
      expect(gemiddeldeVan(scores, scores.length)).toBe(gemiddelde)

      const vanTeams = wegingen
        .filter((rij) => rij.stadiumVastgesteld === stadium)
        .map((rij) => ({
          som: Number(rij[`gemiddelde${sectieId}`]) * Number(rij[`aantal${sectieId}`]),
          aantal: Number(rij[`aantal${sectieId}`]),
        }))
      const aantal = vanTeams.reduce((som, team) => som + team.aantal, 0)
      expect(aantal).toBe(scores.length)
      expect(
        gemiddeldeVan(
          vanTeams.map(({ som }) => som),
          aantal,
        ),
      ).toBe(gemiddelde)
    },
  )
})

const gemiddeldeVan = (delen: readonly number[], aantal: number) =>
  (delen.reduce((som, deel) => som + deel, 0) / aantal).toFixed(1)
