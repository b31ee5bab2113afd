import { describe, expect, test } from 'vitest'
import { openVragen } from '~/domein/weging/volledigheid'
import { kader121 } from '~tests/support/testkaders'
import { berekenUitkomst } from '../weging/uitkomst'
import { eenPuntTekort } from './lopendeRonde'
import { maakVoorbeeldorganisatie } from './maakVoorbeeldorganisatie'
import type { Voorbeeldweging } from './Voorbeeldorganisatie'

const { wegingen } = maakVoorbeeldorganisatie('2026-11-18')
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
    expect(uitkomstVan(assen)).toMatchObject({ stadium: 'in-ontwikkeling', bijna: true, belemmeringen: 1 })
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
    const ingediend = lopend.filter((weging) => weging.status === 'ingediend')
    expect(ingediend.map((weging) => weging.teamId)).toEqual(['smc-groningen-1'])
    expect(openIn(ingediend[0] as Voorbeeldweging)).toBe(0)
  })

  test('has some fifteen teams on their way, with various progress', () => {
    expect(lopend).toHaveLength(15)
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
        if (weging.ingediendOp) momenten.push(weging.ingediendOp)
        // In UTC the first hour of a Dutch day is still the day before.
        for (const moment of momenten) expect(moment <= `${vandaag}T00:00`).toBe(true)
        expect(
          weging.gestartOp >= new Date(Date.parse(ronde?.opent as string) - 3_600_000).toISOString(),
        ).toBe(true)
      }
    },
  )
})
