import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { LandelijkBeeld } from '~/contract/landelijkBeeld'
import { makeTestDatabase } from '~tests/support/testdatabase'
import { type OpenApp, openApp } from '../openApp'
import { sectiegemiddelden } from '../voorbeeld/kwartaal2024/gepubliceerd'

/** UWV, Evaluatie sociaal-medische centra 2024: what was published of the first quarter, asked of the app itself. */

let database: Awaited<ReturnType<typeof makeTestDatabase>>
let app: OpenApp
let cookie: string
let beeld: LandelijkBeeld

const roep = (methode: string, pad: string, body?: unknown) =>
  app.fetch(
    new Request(`http://localhost:4000/api/v1/${pad}`, {
      method: methode,
      headers: { 'Content-Type': 'application/json', ...(cookie && { Cookie: cookie }) },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    }),
    { afzender: '127.0.0.1' },
  )

beforeAll(async () => {
  database = await makeTestDatabase()
  app = await openApp({
    databaseUrl: database.url,
    publicUrl: null,
    opNetwerk: false,
    pages: null,
    log: () => {},
  })
  const aanmelding = await roep('POST', 'aanmeldingen/voorbeeld', { persoon: 'programmabureau-1' })
  cookie = aanmelding.headers.getSetCookie()[0]?.split(';')[0] ?? ''
  beeld = await (await roep('GET', 'landelijk-beeld?ronde=2024-Q1')).json()
})
afterAll(async () => {
  await app.close()
  await database.drop()
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
    const perPlaats: Record<string, number> = {}
    for (const { naam, naar } of beeld.beweging.nieuw) {
      const plaats = naam.replace(/^SMC /, '').replace(/ \d$/, '')
      if (naar === 'smc-in-de-basis') perPlaats[plaats] = (perPlaats[plaats] ?? 0) + 1
    }
    expect(perPlaats).toEqual({
      Alkmaar: 1,
      Assen: 1,
      Dordrecht: 1,
      Emmen: 1,
      Groningen: 1,
      Heerlen: 4,
      Hengelo: 1,
      Rotterdam: 2,
      Utrecht: 1,
    })
  })

  test.each([
    ['2', 'inDeBasis', '4.2'],
    ['2', 'inOntwikkeling', '2.2'],
    ['4', 'inDeBasis', '4.7'],
    ['6', 'inDeBasis', '4.7'],
    ['6', 'inOntwikkeling', '3.3'],
    ['8', 'inDeBasis', '4.8'],
    ['8', 'inOntwikkeling', '3.1'],
    ['9', 'inDeBasis', '4.3'],
    ['V', 'inDeBasis', '4.7'],
    ['T', 'inDeBasis', '4.7'],
  ] as const)('figuur 2.1: section %s %s is %s', (sectieId, groep, gemiddelde) => {
    const sectie = beeld.secties.find((kandidaat) => kandidaat.sectieId === sectieId)
    expect(sectie?.[groep]?.toFixed(1)).toBe(gemiddelde)
  })

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
    const verdeling = await (await roep('GET', 'landelijk-beeld/stellingen?ronde=2024-Q1')).json()
    expect(verdeling).toMatchObject({ teams: 103, geconstrueerd: true })
    expect(verdeling.stellingen).toHaveLength(68)
    for (const { scores, geenBeeld, nietVanToepassing } of verdeling.stellingen) {
      const som = scores.reduce((totaal: number, aantal: number) => totaal + aantal, 0)
      expect(som + geenBeeld + nietVanToepassing).toBe(103)
    }
  })

  test('is where the trend of the country begins', async () => {
    const { punten } = await (await roep('GET', 'trends?sectieId=2')).json()
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
