import { beforeAll, describe, expect, test } from 'vitest'
import type { LandelijkBeeld } from '~/contract/landelijkBeeld'
import { gemiddeldenVanFiguur21, inDeBasisPerPlaats, perPlaats } from '~tests/support/gepubliceerd'
import { bereidVoorbeeldappVoor } from '~tests/support/voorbeeldapp'
import { sectiegemiddelden } from '../voorbeeld/kwartaal2024/gepubliceerd'

/** UWV, Evaluatie sociaal-medische centra 2024: what was published of the first quarter, asked of the app itself. */

const app = bereidVoorbeeldappVoor()
let beeld: LandelijkBeeld
beforeAll(async () => {
  beeld = await (await app.haal('landelijk-beeld?ronde=2024-Q1')).json()
})

describe('the first quarter of 2024, as it was published', () => {
  test('has 103 teams: 90 in ontwikkeling, 13 SMC in de basis, none volwaardig, all as computed', () => {
    expect(beeld).toMatchObject({ ronde: '2024-Q1', kaderVersie: '1.21', teams: 103, geconstrueerd: true })
    expect(beeld.vastgesteld).toEqual({ 'in-ontwikkeling': 90, 'smc-in-de-basis': 13, 'volwaardig-smc': 0 })
    expect(beeld.afwijkendVastgesteld).toBe(0)
  })

  test('has 11 districts that add up to the country', () => {
    expect(beeld.districten).toHaveLength(11)
    const tel = (stadium: string) =>
      beeld.districten.reduce((som, { vastgesteld }) => som + (vastgesteld[stadium] ?? 0), 0)
    expect([tel('in-ontwikkeling'), tel('smc-in-de-basis')]).toEqual([90, 13])
    expect(beeld.districten.reduce((som, { teams }) => som + teams, 0)).toBe(103)
  })

  test('has the teams in de basis in the towns where they were', () => {
    const inDeBasis = beeld.beweging.nieuw.filter(({ naar }) => naar === 'smc-in-de-basis')
    expect(perPlaats(inDeBasis.map(({ naam }) => naam))).toEqual(inDeBasisPerPlaats)
  })

  test.each(gemiddeldenVanFiguur21)(
    'figuur 2.1: section %s of teams %s is %s',
    (sectieId, stadium, gemiddelde) => {
      const sectie = beeld.secties.find((kandidaat) => kandidaat.sectieId === sectieId)
      const gevonden = stadium === 'in-ontwikkeling' ? sectie?.inOntwikkeling : sectie?.inDeBasis
      expect(gevonden?.toFixed(1)).toBe(gemiddelde)
    },
  )

  test('figuur 2.1: the rest is "ruim boven de 4" in de basis and "tussen de 2 en 3" in ontwikkeling', () => {
    for (const { sectieId, inDeBasis, inOntwikkeling } of beeld.secties) {
      const gepubliceerd = sectiegemiddelden[sectieId]?.gepubliceerd ?? []
      if (!gepubliceerd.includes('inDeBasis')) expect(inDeBasis, sectieId).toBeGreaterThan(4.3)
      if (gepubliceerd.includes('inOntwikkeling')) continue
      expect(inOntwikkeling, sectieId).toBeGreaterThan(2)
      expect(inOntwikkeling, sectieId).toBeLessThan(3)
    }
  })

  test('says of how many scores each mean is', () => {
    expect(beeld.secties.map(({ sectieId }) => sectieId)).toEqual([
      ...['1', '2', '3', '4', '5', '6', '7', '8', '9', 'V', 'T'],
    ])
    const acht = beeld.secties.find(({ sectieId }) => sectieId === '8')
    expect(acht?.aantalInDeBasis).toBe(13 * 3)
    expect(acht?.aantalInOntwikkeling).toBeGreaterThan(240)
    expect(acht?.aantalInOntwikkeling).toBeLessThan(270)
  })

  test('asks thirty teams a quarter for the first milestone, and is the first ronde, so it claims no pace', () => {
    expect(beeld.mijlpalen[0]).toEqual({
      stadium: 'smc-in-de-basis',
      voor: '2025-01-01',
      bereikt: 13,
      bereiktInDezeRonde: 13,
      nodig: 90,
      kwartalenTeGaan: 3,
      nodigPerKwartaal: 30,
      tempo: 0,
      tempoSinds: null,
    })
    expect(beeld.mijlpalen[1]).toMatchObject({ stadium: 'volwaardig-smc', bereikt: 0, nodig: 103 })
    expect(beeld.beweging.vorigeRonde).toBeNull()
  })

  test('shows the same counts behind every stelling', async () => {
    const verdeling = await (await app.haal('landelijk-beeld/stellingen?ronde=2024-Q1')).json()
    expect(verdeling).toMatchObject({ teams: 103, geconstrueerd: true })
    expect(verdeling.stellingen).toHaveLength(68)
    for (const { scores, geenBeeld, nietVanToepassing } of verdeling.stellingen) {
      const som = scores.reduce((totaal: number, aantal: number) => totaal + aantal, 0)
      expect(som + geenBeeld + nietVanToepassing).toBe(103)
    }
  })

  test('is where the trend of the country begins', async () => {
    const { punten } = await (await app.haal('trends?sectieId=2')).json()
    expect(punten[0]).toMatchObject({
      ronde: '2024-Q1',
      teams: 103,
      geconstrueerd: true,
      andereVersie: false,
      breuk: false,
      vastgesteld: { 'in-ontwikkeling': 90, 'smc-in-de-basis': 13, 'volwaardig-smc': 0 },
    })
  })
})
