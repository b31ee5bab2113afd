import { describe, expect, test } from 'vitest'
import { openVragen } from '~/domein/weging/volledigheid'
import { kader121 } from '~tests/support/testkaders'
import { berekenUitkomst } from '../weging/uitkomst'
import { eenPuntTekort } from './lopendeRonde'
import { maakVoorbeeldorganisatie } from './maakVoorbeeldorganisatie'
import type { Voorbeeldweging } from './Voorbeeldorganisatie'

const { teams, wegingen } = maakVoorbeeldorganisatie('2026-11-18')
const lopend = wegingen.filter((weging) => weging.rondeId === '2026-Q4')
const eerdere = wegingen.filter((weging) => weging.rondeId !== '2026-Q4')
const lopendeVan = (teamId: string) => lopend.find((weging) => weging.teamId === teamId)

const waardenVan = ({ antwoorden }: Voorbeeldweging) =>
  Object.fromEntries(antwoorden.map(({ vraagId, waarde }) => [vraagId, waarde]))
const uitkomstVan = (weging: Voorbeeldweging) =>
  berekenUitkomst(kader121, weging.kenmerken, waardenVan(weging))
const openIn = (weging: Voorbeeldweging) => openVragen(kader121, weging.kenmerken, waardenVan(weging)).length

describe('the ronde that is open now', () => {
  test('has SMC Assen with everything answered, one point on one stelling short of the basis (W8)', () => {
    const assen = lopendeVan(eenPuntTekort.teamId) as Voorbeeldweging
    expect(assen.antwoorden).toHaveLength(79)
    expect(assen.status).toBe('concept')
    expect(uitkomstVan(assen)).toMatchObject({
      stadium: 'in-ontwikkeling',
      bijna: true,
      belemmeringen: [{ stellingId: eenPuntTekort.stellingId }],
    })
    const { stellingId, score, minimum } = eenPuntTekort
    expect(waardenVan(assen)[stellingId]).toBe(score)
    const naEenPunt = { ...waardenVan(assen), [stellingId]: minimum }
    expect(berekenUitkomst(kader121, assen.kenmerken, naEenPunt).stadium).toBe('smc-in-de-basis')
  })

  test('has SMC Emmen halfway', () => {
    expect(lopendeVan('smc-emmen')?.status).toBe('concept')
    expect(lopendeVan('smc-emmen')?.antwoorden.length).toBeGreaterThan(30)
    expect(lopendeVan('smc-emmen')?.antwoorden.length).toBeLessThan(45)
  })

  test('has SMC Groningen 1 handed in', () => {
    const groningen = lopendeVan('smc-groningen-1') as Voorbeeldweging
    expect(groningen).toMatchObject({ status: 'ingediend', teruggegeven: null, vastgesteld: null })
    expect(openIn(groningen)).toBe(0)
  })

  test('has in district Noord something of everything that a districtsmanager meets', () => {
    const noord = teams.filter(({ districtId }) => districtId === 'noord').map(({ id }) => lopendeVan(id))
    const ingediend = noord.filter((weging) => weging?.status === 'ingediend')
    const vastgesteld = noord.filter((weging) => weging?.status === 'vastgesteld')
    expect(ingediend.length).toBeGreaterThanOrEqual(2)
    expect(vastgesteld.map((weging) => weging?.vastgesteld?.hogerOmdat === null).sort()).toEqual([
      false,
      true,
    ])
    expect(noord.filter((weging) => weging?.teruggegeven)).toHaveLength(1)
    expect(noord.filter((weging) => weging === undefined).length).toBeGreaterThanOrEqual(2)
  })

  test('has SMC Heerenveen to review, fallen back from the basis by one point on one stelling', () => {
    const nu = lopendeVan('smc-heerenveen') as Voorbeeldweging
    const vorige = eerdere.findLast(({ teamId }) => teamId === 'smc-heerenveen') as Voorbeeldweging
    expect(uitkomstVan(vorige).stadium).toBe('smc-in-de-basis')
    expect(uitkomstVan(nu)).toMatchObject({
      stadium: 'in-ontwikkeling',
      bijna: true,
      belemmeringen: [{ tekort: 1 }],
    })
  })

  test('settles at a higher stadium only where there is one, and the team is close to it', () => {
    const hoger = wegingen.filter(({ vastgesteld }) => vastgesteld && vastgesteld.hogerOmdat !== null)
    expect(hoger.length).toBeGreaterThanOrEqual(2)
    for (const weging of hoger) expect(uitkomstVan(weging).bijna).toBe(true)
  })

  test('W7: answers every question of what was handed in, also where it came back', () => {
    for (const weging of lopend) if (weging.ingediendOp) expect(openIn(weging)).toBe(0)
  })

  test('places remarks only at questions that the team answered', () => {
    const teruggegeven = lopend.filter((weging) => weging.teruggegeven)
    expect(teruggegeven.length).toBeGreaterThanOrEqual(2)
    for (const weging of teruggegeven) {
      const gegeven = weging.antwoorden.map(({ vraagId }) => vraagId)
      expect(gegeven).toEqual(
        expect.arrayContaining(weging.teruggegeven?.opmerkingen.map(({ vraagId }) => vraagId) ?? []),
      )
    }
  })

  test('has some twenty-five teams on their way, with various progress', () => {
    expect(lopend.length).toBeGreaterThan(20)
    expect(lopend.length).toBeLessThan(35)
    expect(new Set(lopend.map((weging) => weging.antwoorden.length)).size).toBeGreaterThan(10)
  })

  test.each(['smc-hengelo', 'smc-alkmaar'])('leaves %s to begin, with three earlier wegingen', (teamId) => {
    expect(lopendeVan(teamId)).toBeUndefined()
    expect(eerdere.filter((weging) => weging.teamId === teamId)).toHaveLength(3)
  })

  test.each(['2026-10-01', '2026-10-02', '2026-10-05', '2026-12-31', '2028-02-29'])(
    'has nothing that happened after %s, nor before the quarter',
    (vandaag) => {
      const organisatie = maakVoorbeeldorganisatie(vandaag)
      const ronde = organisatie.rondes.at(-1)
      for (const weging of organisatie.wegingen.filter(({ rondeId }) => rondeId === ronde?.id)) {
        const momenten = [weging.gestartOp, ...weging.antwoorden.map((antwoord) => antwoord.gewijzigdOp)]
        momenten.push(
          ...[weging.ingediendOp, weging.teruggegeven?.op, weging.vastgesteld?.op].filter((op) => op != null),
        )
        for (const { op, reactie } of weging.teruggegeven?.opmerkingen ?? []) {
          expect(op >= (weging.ingediendOp as string)).toBe(true)
          if (reactie) momenten.push(reactie.op)
        }
        expect(momenten).toEqual(momenten.toSorted())
        // In UTC the first hour of a Dutch day is still the day before.
        for (const moment of momenten) expect(moment <= `${vandaag}T00:00`).toBe(true)
        expect(
          weging.gestartOp >= new Date(Date.parse(ronde?.opent as string) - 3_600_000).toISOString(),
        ).toBe(true)
      }
    },
  )
})
