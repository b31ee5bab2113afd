import { describe, expect, test } from 'vitest'
import { openVragen } from '~/domein/weging/volledigheid'
import { kader121 } from '~tests/support/testkaders'
import { berekenUitkomst, type Uitkomst } from '../weging/uitkomst'
import { maakVoorbeeldorganisatie } from './maakVoorbeeldorganisatie'
import type { Voorbeeldweging } from './Voorbeeldorganisatie'

const { teams, wegingen } = maakVoorbeeldorganisatie('2026-11-18')
const inRonde = (rondeId: string) => wegingen.filter((weging) => weging.rondeId === rondeId)
const eerdere = wegingen.filter((weging) => weging.rondeId !== '2026-Q4')

const waardenVan = ({ antwoorden }: Voorbeeldweging) =>
  Object.fromEntries(antwoorden.map(({ vraagId, waarde }) => [vraagId, waarde]))
const uitkomsten = new Map(
  eerdere.map((weging) => [weging, berekenUitkomst(kader121, weging.kenmerken, waardenVan(weging))]),
)
const uitkomstVan = (weging: Voorbeeldweging) => uitkomsten.get(weging) as Uitkomst
const openIn = (weging: Voorbeeldweging) => openVragen(kader121, weging.kenmerken, waardenVan(weging)).length
const aandeel = (van: readonly unknown[], totaal: readonly unknown[]) => van.length / totaal.length

function verdeling(rondeId: string) {
  const uitkomsten = inRonde(rondeId).map(uitkomstVan)
  const tel = (stadium: string) => uitkomsten.filter((uitkomst) => uitkomst.stadium === stadium)
  return {
    inOntwikkeling: tel('in-ontwikkeling').length,
    bijna: tel('in-ontwikkeling').filter((uitkomst) => uitkomst.bijna).length,
    basis: tel('smc-in-de-basis').length,
    volwaardig: tel('volwaardig-smc').length,
  }
}

/** The mean of a section over the wegingen of the last quarter in this stadium. */
function gemiddelde(sectieId: string, stadium: string): number {
  const sommen = inRonde('2026-Q3')
    .map(uitkomstVan)
    .filter((uitkomst) => uitkomst.stadium === stadium)
    .flatMap(({ secties }) => secties.filter((sectie) => sectie.sectieId === sectieId))
  return (
    sommen.reduce((som, sectie) => som + sectie.som, 0) /
    sommen.reduce((som, sectie) => som + sectie.aantal, 0)
  )
}

describe('wegingen of earlier quarters', () => {
  test('are complete, settled, and answer nothing that is n.v.t. (W1, W7)', () => {
    for (const weging of eerdere) {
      expect(weging.status).toBe('vastgesteld')
      expect(weging.antwoorden).toHaveLength(weging.kenmerken.participatiewet ? 79 : 78)
      expect(openIn(weging)).toBe(0)
    }
  })

  test('are there for most teams; some missed a quarter and a few have none', () => {
    const aantallen = teams.map(({ id }) => eerdere.filter((weging) => weging.teamId === id).length)
    const metAantal = (aantal: number) => aantallen.filter((gevonden) => gevonden === aantal).length
    expect(metAantal(3)).toBeGreaterThan(75)
    expect(metAantal(2)).toBeGreaterThan(5)
    expect(metAantal(1)).toBe(0)
    expect(metAantal(0)).toBeGreaterThan(1)
    expect(metAantal(0)).toBeLessThan(8)
  })

  test('show a country on its way: more teams in the basis each quarter, a few close, one volwaardig at the most', () => {
    const [eerste, tweede, derde] = ['2026-Q1', '2026-Q2', '2026-Q3'].map(verdeling)
    expect(eerste?.basis).toBeLessThan(tweede?.basis ?? 0)
    expect(tweede?.basis).toBeLessThan(derde?.basis ?? 0)
    expect(derde?.basis).toBeGreaterThanOrEqual(25)
    expect(derde?.basis).toBeLessThanOrEqual(35)
    expect(derde?.inOntwikkeling).toBeGreaterThan(50)
    expect(derde?.bijna).toBeGreaterThanOrEqual(2)
    expect(derde?.bijna).toBeLessThanOrEqual(9)
    expect(derde?.volwaardig).toBeLessThanOrEqual(1)
  })

  test('find the drempelloze klantreis hardest and taakondersteuning easy, as the evaluation did', () => {
    for (const stadium of ['in-ontwikkeling', 'smc-in-de-basis']) {
      const overige = kader121.secties.filter(({ id }) => id !== '2').map(({ id }) => gemiddelde(id, stadium))
      expect(gemiddelde('2', stadium)).toBeLessThan(Math.min(...overige))
      expect(gemiddelde('6', stadium) - gemiddelde('2', stadium)).toBeGreaterThan(0.3)
    }
    expect(gemiddelde('2', 'smc-in-de-basis')).toBeGreaterThan(3.9)
    expect(gemiddelde('2', 'in-ontwikkeling')).toBeLessThan(2.6)
  })

  test('grow slowly: a team seldom moves a stelling by two points in a quarter', () => {
    const stappen = inRonde('2026-Q3').flatMap((weging) => {
      const vorige = inRonde('2026-Q2').find(({ teamId }) => teamId === weging.teamId)
      const toen = vorige ? waardenVan(vorige) : {}
      return weging.antwoorden.flatMap(({ vraagId, waarde }) => {
        const was = toen[vraagId]
        return typeof waarde === 'number' && typeof was === 'number' ? [waarde - was] : []
      })
    })
    expect(stappen.reduce((som, stap) => som + stap, 0) / stappen.length).toBeGreaterThan(0.05)
    expect(
      aandeel(
        stappen.filter((stap) => Math.abs(stap) >= 2),
        stappen,
      ),
    ).toBeLessThan(0.02)
  })

  test('differ by team: no two give the same answers', () => {
    const antwoorden = inRonde('2026-Q3').map((weging) => JSON.stringify(waardenVan(weging)))
    expect(new Set(antwoorden).size).toBe(antwoorden.length)
  })

  test('have geen beeld here and there, and a toelichting at about one answer in seven', () => {
    const antwoorden = eerdere.flatMap((weging) => weging.antwoorden)
    expect(
      aandeel(
        antwoorden.filter(({ waarde }) => waarde === 'geen-beeld'),
        antwoorden,
      ),
    ).toBeGreaterThan(0.01)
    expect(
      aandeel(
        antwoorden.filter(({ waarde }) => waarde === 'geen-beeld'),
        antwoorden,
      ),
    ).toBeLessThan(0.06)
    expect(
      aandeel(
        antwoorden.filter(({ toelichting }) => toelichting),
        antwoorden,
      ),
    ).toBeGreaterThan(0.12)
    expect(
      aandeel(
        antwoorden.filter(({ toelichting }) => toelichting),
        antwoorden,
      ),
    ).toBeLessThan(0.2)
  })

  test('explain every eindweging that is more than a point from the mean (W5), and have some of those', () => {
    const afwijkend = eerdere.flatMap((weging) => {
      const secties = new Map(
        uitkomstVan(weging).secties.map((sectie) => [`eindweging-${sectie.sectieId}`, sectie]),
      )
      return weging.antwoorden.filter(({ vraagId, waarde }) => {
        const sectie = secties.get(vraagId)
        return sectie && typeof waarde === 'number' && Math.abs(waarde - sectie.som / sectie.aantal) > 1
      })
    })
    expect(afwijkend.length).toBeGreaterThan(30)
    for (const { toelichting } of afwijkend) expect(toelichting).not.toBe('')
  })

  test('fall within their quarter, on working days, each answer between start and hand-in, then settled', () => {
    for (const { rondeId, gestartOp, ingediendOp, vastgesteld, antwoorden } of eerdere) {
      const momenten = [
        gestartOp,
        ...antwoorden.map((antwoord) => antwoord.gewijzigdOp),
        ingediendOp as string,
        vastgesteld?.op as string,
      ]
      expect(momenten).toEqual(momenten.toSorted())
      for (const moment of [gestartOp, ingediendOp as string]) {
        expect(`${moment.slice(0, 4)}-Q${Math.ceil(Number(moment.slice(5, 7)) / 3)}`).toBe(rondeId)
        expect([0, 6]).not.toContain(new Date(moment).getUTCDay())
      }
    }
  })
})
