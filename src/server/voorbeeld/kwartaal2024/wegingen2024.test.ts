import { describe, expect, test } from 'vitest'
import { openVragen } from '~/domein/weging/volledigheid'
import { kader121 } from '~tests/support/testkaders'
import { berekenUitkomst } from '../../weging/uitkomst'
import type { Voorbeeldweging } from '../Voorbeeldorganisatie'
import { sectiegemiddelden, teamsInDeBasis } from './gepubliceerd'
import { maakWegingen2024 } from './wegingen2024'

const wegingen = maakWegingen2024(kader121)
const waardenVan = ({ antwoorden }: Voorbeeldweging) =>
  Object.fromEntries(antwoorden.map(({ vraagId, waarde }) => [vraagId, waarde]))
const gewogen = wegingen.map((weging) => ({
  ...weging,
  uitkomst: berekenUitkomst(kader121, weging.kenmerken, waardenVan(weging)),
}))
const inStadium = (id: string) => gewogen.filter(({ uitkomst }) => uitkomst.stadium === id)
const groepen = {
  inDeBasis: inStadium('smc-in-de-basis'),
  inOntwikkeling: inStadium('in-ontwikkeling'),
}

describe('the published quarter, answer by answer', () => {
  test('is the same each time that it is made', () => {
    expect(maakWegingen2024(kader121)).toEqual(wegingen)
  })

  test('W2: comes out as published by the rules themselves: 90 and 13 of 103, none volwaardig', () => {
    expect(wegingen).toHaveLength(103)
    expect(groepen.inOntwikkeling).toHaveLength(90)
    expect(groepen.inDeBasis.map(({ teamId }) => teamId).sort()).toEqual([...teamsInDeBasis].sort())
  })

  test('W1, W7: every weging is complete and answers nothing that is n.v.t.', () => {
    for (const weging of wegingen) {
      expect(openVragen(kader121, weging.kenmerken, waardenVan(weging))).toEqual([])
      expect(weging.antwoorden).toHaveLength(weging.kenmerken.participatiewet ? 79 : 78)
    }
  })

  describe.each(['inDeBasis', 'inOntwikkeling'] as const)('%s', (groep) => {
    test.each(Object.keys(sectiegemiddelden))(
      'W6: section %s has its mean to one decimal, over all scores and as the mean of team means',
      (sectieId) => {
        const sommen = groepen[groep].flatMap(({ uitkomst }) =>
          uitkomst.secties.filter((sectie) => sectie.sectieId === sectieId),
        )
        const telOp = (getallen: number[]) => getallen.reduce((som, getal) => som + getal, 0)
        const overScores = telOp(sommen.map(({ som }) => som)) / telOp(sommen.map(({ aantal }) => aantal))
        const overTeams = telOp(sommen.map(({ som, aantal }) => som / aantal)) / sommen.length
        const bedoeld = sectiegemiddelden[sectieId]?.[groep].toFixed(1)
        expect(overScores.toFixed(1)).toBe(bedoeld)
        expect(overTeams.toFixed(1)).toBe(bedoeld)
      },
    )
  })

  test('W8: a few teams are nearly in de basis', () => {
    const bijna = gewogen.filter(({ uitkomst }) => uitkomst.bijna)
    expect(bijna.map(({ uitkomst }) => uitkomst.volgendStadium)).toEqual(
      Array.from({ length: 5 }, () => 'smc-in-de-basis'),
    )
  })

  test('is believable: teams differ, some have no view here and there, and some explain themselves', () => {
    expect(new Set(wegingen.map((weging) => JSON.stringify(waardenVan(weging)))).size).toBe(103)
    const antwoorden = wegingen.flatMap((weging) => weging.antwoorden)
    const aandeel = (deel: typeof antwoorden) => deel.length / antwoorden.length
    const geenBeeld = aandeel(antwoorden.filter(({ waarde }) => waarde === 'geen-beeld'))
    expect(geenBeeld).toBeGreaterThan(0.02)
    expect(geenBeeld).toBeLessThan(0.06)
    const toegelicht = aandeel(antwoorden.filter(({ toelichting }) => toelichting))
    expect(toegelicht).toBeGreaterThan(0.12)
    expect(toegelicht).toBeLessThan(0.2)
    const gemiddelden = groepen.inOntwikkeling.map(({ uitkomst }) => {
      const som = uitkomst.secties.reduce((totaal, sectie) => totaal + sectie.som, 0)
      return som / uitkomst.secties.reduce((totaal, sectie) => totaal + sectie.aantal, 0)
    })
    expect(Math.max(...gemiddelden) - Math.min(...gemiddelden)).toBeGreaterThan(1)
  })

  test('falls within its quarter, each answer between start and hand-in', () => {
    for (const { gestartOp, ingediendOp, vastgesteld, antwoorden } of wegingen) {
      const momenten = [
        '2024-01-01',
        gestartOp,
        ...antwoorden.map(({ gewijzigdOp }) => gewijzigdOp),
        ingediendOp ?? '',
        vastgesteld?.op ?? '',
        '2024-04-15',
      ]
      expect(momenten).toEqual(momenten.toSorted())
      expect(ingediendOp?.slice(0, 10) ?? '').toMatch(/^2024-0[1-3]/)
    }
  })
})
