import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { LandelijkBeeld } from '~/contract/landelijkBeeld'
import { maakTestapp, type Testapp } from '~tests/support/testapp'
import { kader121, kleinKader } from '~tests/support/testkaders'
import type { PersoonId, TeamId } from '~tests/support/testorganisatie'
import { alleVragenOp } from '~tests/support/testweging'
import { schrijfVastgesteld } from '~tests/support/vastgesteldeWeging'
import { allesOp, metParticipatiewet, preciesOp, zonderParticipatiewet } from '~tests/support/waarden'
import { withClient } from '~tests/support/withClient'

const ontwikkeling = allesOp(kader121, metParticipatiewet, 2)
const basis = allesOp(kader121, metParticipatiewet, 4)
const volwaardig = allesOp(kader121, metParticipatiewet, 5)

let app: Testapp
const roep = (pad: string, persoon: PersoonId = 'petra') =>
  app.roep('GET', `/api/v1/landelijk-beeld${pad}`, { persoon })
const beeldVan = async (ronde: string): Promise<LandelijkBeeld> => {
  const antwoord = await roep(`?ronde=${ronde}`)
  expect(antwoord.status).toBe(200)
  return antwoord.json()
}
const sectie = (beeld: LandelijkBeeld, id: string) => beeld.secties.find(({ sectieId }) => sectieId === id)
const namen = (teams: { naam: string }[]) => teams.map(({ naam }) => naam)

beforeAll(async () => {
  app = await maakTestapp()
})
const vanWegingen = ['uitkomst_secties', 'uitkomst_belemmeringen', 'uitkomsten', 'antwoorden', 'wegingen']
const leeg = () =>
  withClient(app.testdatabase.url, async (client) => {
    for (const tabel of vanWegingen) await client.query(`delete from ${tabel}`)
  })
beforeEach(leeg)
afterAll(() => app.sluit())

describe('who may see the national picture', () => {
  test.each(['anna', 'dirk', 'hans'] as const)('not %s: that is for the programmabureau', async (persoon) => {
    for (const pad of ['?ronde=2026-Q4', '/stellingen?ronde=2026-Q4', '?ronde=2019-Q1']) {
      expect((await roep(pad, persoon)).status).toBe(403)
    }
  })

  test('nobody who is not signed in', async () => {
    expect((await app.roep('GET', '/api/v1/landelijk-beeld?ronde=2026-Q4')).status).toBe(401)
  })

  test('a ronde that there is not is 404, and what is no ronde 400', async () => {
    for (const pad of ['', '/stellingen']) {
      expect((await roep(`${pad}?ronde=2019-Q1`)).status).toBe(404)
      expect((await roep(`${pad}?ronde=vorige`)).status).toBe(400)
      const zonder = await roep(pad)
      expect(zonder.status).toBe(400)
      expect((await zonder.json()).invalidParams[0].name).toBe('query.ronde')
    }
  })
})

describe('a ronde in which nothing is settled', () => {
  test('has its teams and no figures: null is not zero (W6)', async () => {
    await schrijfVastgesteld(app, {
      teamId: 'assen',
      rondeId: '2026-Q4',
      waarden: basis,
      alleenIngediend: true,
    })
    const beeld = await beeldVan('2026-Q4')
    expect(beeld).toMatchObject({
      ronde: '2026-Q4',
      kaderVersie: '1.21',
      standVan: '2026-11-16T10:00:00.000Z',
      geconstrueerd: false,
      teams: 3,
      vastgesteld: { 'in-ontwikkeling': 0, 'smc-in-de-basis': 0, 'volwaardig-smc': 0 },
      afwijkendVastgesteld: 0,
      afwijkend: [],
      bijna: [],
      blokkades: [],
    })
    expect(beeld.secties).toHaveLength(11)
    for (const { inDeBasis, inOntwikkeling, aantalInDeBasis, aantalInOntwikkeling } of beeld.secties) {
      expect([inDeBasis, inOntwikkeling]).toEqual([null, null])
      expect([aantalInDeBasis, aantalInOntwikkeling]).toEqual([0, 0])
    }
    expect(beeld.districten.map(({ naam, teams }) => [naam, teams])).toEqual([
      ['Noord', 2],
      ['Zuid', 1],
    ])
    expect(beeld.districten[0]?.secties[0]).toEqual({ sectieId: '1', gemiddelde: null, aantal: 0 })
    expect(beeld.alleBlokkades).toHaveLength(68)
  })
})

describe('what was settled', () => {
  test('rule 9: counts with its settled stadium, and says how many differ from the computed one', async () => {
    const rondeId = '2026-Q4'
    const dichtbij = { ...basis, '1.1': 2 } as const
    await schrijfVastgesteld(app, { teamId: 'assen', rondeId, waarden: dichtbij, stadium: 'smc-in-de-basis' })
    await schrijfVastgesteld(app, { teamId: 'emmen', rondeId, waarden: dichtbij })
    await schrijfVastgesteld(app, { teamId: 'breda', rondeId, waarden: volwaardig })
    const beeld = await beeldVan(rondeId)
    expect(beeld.vastgesteld).toEqual({ 'in-ontwikkeling': 1, 'smc-in-de-basis': 1, 'volwaardig-smc': 1 })
    expect(beeld.afwijkendVastgesteld).toBe(1)
    expect(beeld.afwijkend).toEqual([
      expect.objectContaining({
        naam: 'Assen',
        district: { id: 'noord', naam: 'Noord' },
        berekend: 'in-ontwikkeling',
        vastgesteld: 'smc-in-de-basis',
      }),
    ])
    // A team that was settled at the next stadium is not nearly there any more.
    expect(beeld.bijna).toMatchObject([
      { naam: 'Emmen', volgendStadium: 'smc-in-de-basis', stellingIds: ['1.1'], district: { naam: 'Noord' } },
    ])
    expect(beeld.districten.map(({ vastgesteld }) => vastgesteld)).toEqual([
      { 'in-ontwikkeling': 1, 'smc-in-de-basis': 1, 'volwaardig-smc': 0 },
      { 'in-ontwikkeling': 0, 'smc-in-de-basis': 0, 'volwaardig-smc': 1 },
    ])
    expect(sectie(beeld, '1')).toMatchObject({ inOntwikkeling: 30 / 8, inDeBasis: 30 / 8 })
  })

  test('W6: means are over all scores, with their number; geen beeld and n.v.t. are left out', async () => {
    const rondeId = '2026-Q4'
    await schrijfVastgesteld(app, {
      teamId: 'assen',
      rondeId,
      kenmerken: zonderParticipatiewet,
      waarden: allesOp(kader121, zonderParticipatiewet, 1, { '2.1': 'geen-beeld' }),
    })
    await schrijfVastgesteld(app, { teamId: 'breda', rondeId, waarden: ontwikkeling })
    const beeld = await beeldVan(rondeId)
    expect(sectie(beeld, '2')).toEqual({
      sectieId: '2',
      inOntwikkeling: (6 * 1 + 8 * 2) / 14,
      aantalInOntwikkeling: 14,
      inDeBasis: null,
      aantalInDeBasis: 0,
    })
    const [noord, zuid] = beeld.districten.map(({ secties }) => secties[1])
    expect(noord).toEqual({ sectieId: '2', gemiddelde: 1, aantal: 6 })
    expect(zuid).toEqual({ sectieId: '2', gemiddelde: 2, aantal: 8 })
  })

  test('of a weging that was corrected only the highest revisie that is settled counts', async () => {
    const deze = { teamId: 'assen', rondeId: '2026-Q4' } as const
    await schrijfVastgesteld(app, { ...deze, waarden: ontwikkeling })
    await schrijfVastgesteld(app, { ...deze, waarden: basis, revisie: 2 })
    await schrijfVastgesteld(app, { ...deze, waarden: volwaardig, revisie: 3, alleenIngediend: true })
    const beeld = await beeldVan('2026-Q4')
    expect(beeld.vastgesteld).toEqual({ 'in-ontwikkeling': 0, 'smc-in-de-basis': 1, 'volwaardig-smc': 0 })
    expect(sectie(beeld, '1')).toMatchObject({ inOntwikkeling: null, inDeBasis: 4, aantalInDeBasis: 8 })
    const { stellingen } = await (await roep('/stellingen?ronde=2026-Q4')).json()
    expect(stellingen[0]).toMatchObject({ scores: [0, 0, 0, 1, 0], aantal: 1 })
  })

  test('W8: names the stellingen that keep most teams from their next stadium, geen beeld apart', async () => {
    const rondeId = '2026-Q4'
    const laag = { ...basis, '9.1': 2, '2.6': 'geen-beeld' } as const
    await schrijfVastgesteld(app, { teamId: 'assen', rondeId, waarden: laag })
    await schrijfVastgesteld(app, { teamId: 'emmen', rondeId, waarden: { ...basis, '2.6': 1 } })
    await schrijfVastgesteld(app, { teamId: 'breda', rondeId, waarden: { ...volwaardig, '2.6': 4 } })
    const { blokkades, alleBlokkades } = await beeldVan(rondeId)
    expect(blokkades).toEqual([
      {
        stellingId: '2.6',
        teams: 3,
        geenBeeld: 1,
        perStadium: { 'in-ontwikkeling': 0, 'smc-in-de-basis': 2, 'volwaardig-smc': 1 },
      },
      {
        stellingId: '9.1',
        teams: 1,
        geenBeeld: 0,
        perStadium: { 'in-ontwikkeling': 0, 'smc-in-de-basis': 1, 'volwaardig-smc': 0 },
      },
    ])
    expect(alleBlokkades).toHaveLength(68)
    expect(alleBlokkades[0]).toMatchObject({ stellingId: '1.1', teams: 0 })
  })

  test('names ten of them at the most', async () => {
    await schrijfVastgesteld(app, { teamId: 'assen', rondeId: '2026-Q4', waarden: ontwikkeling })
    expect((await beeldVan('2026-Q4')).blokkades).toHaveLength(10)
  })

  test('W1: the distribution counts n.v.t. apart, also where it was answered before it became so', async () => {
    const rondeId = '2026-Q4'
    const waarden = allesOp(kader121, zonderParticipatiewet, 3)
    await schrijfVastgesteld(app, { teamId: 'assen', rondeId, waarden: { ...ontwikkeling, '2.8': 5 } })
    await schrijfVastgesteld(app, { teamId: 'emmen', rondeId, waarden: { ...basis, '2.8': 'geen-beeld' } })
    const id = await schrijfVastgesteld(app, {
      teamId: 'breda',
      rondeId,
      kenmerken: zonderParticipatiewet,
      waarden,
    })
    await withClient(app.testdatabase.url, (client) =>
      client.query(
        `insert into antwoorden (weging_id, vraag_id, score, volgnummer, gewijzigd_door) values ($1, '2.8', 1, 99, 'bram')`,
        [id],
      ),
    )
    const { teams, stellingen } = await (await roep('/stellingen?ronde=2026-Q4')).json()
    expect(teams).toBe(3)
    expect(stellingen).toHaveLength(68)
    expect(stellingen.find(({ stellingId }: { stellingId: string }) => stellingId === '2.8')).toEqual({
      stellingId: '2.8',
      scores: [0, 0, 0, 0, 1],
      geenBeeld: 1,
      nietVanToepassing: 1,
      gemiddelde: 5,
      aantal: 1,
    })
  })
})

describe('movement since the ronde before', () => {
  test('says who rose, fell, stayed and is new, and whether that is due to scores or to how it was settled', async () => {
    await schrijfVastgesteld(app, { teamId: 'assen', rondeId: '2026-Q3', waarden: ontwikkeling })
    await schrijfVastgesteld(app, { teamId: 'assen', rondeId: '2026-Q4', waarden: basis })
    await schrijfVastgesteld(app, { teamId: 'emmen', rondeId: '2026-Q3', waarden: { ...basis, '1.1': 2 } })
    await schrijfVastgesteld(app, {
      teamId: 'emmen',
      rondeId: '2026-Q4',
      waarden: { ...basis, '1.1': 2 },
      stadium: 'smc-in-de-basis',
    })
    await schrijfVastgesteld(app, { teamId: 'breda', rondeId: '2026-Q4', waarden: basis })
    const { beweging } = await beeldVan('2026-Q4')
    expect(beweging.vorigeRonde).toBe('2026-Q3')
    expect(beweging.gestegen).toEqual([
      {
        id: 'assen',
        naam: 'Assen',
        district: { id: 'noord', naam: 'Noord' },
        van: 'in-ontwikkeling',
        naar: 'smc-in-de-basis',
        oorzaak: 'scores',
      },
      expect.objectContaining({ naam: 'Emmen', oorzaak: 'vaststelling' }),
    ])
    expect(beweging).toMatchObject({ gedaald: [], gelijk: [], nietVergelijkbaar: [] })
    expect(beweging.nieuw).toMatchObject([
      { naam: 'Breda', van: null, naar: 'smc-in-de-basis', oorzaak: null },
    ])
  })

  test('shows a fall as a fall, and nothing where nothing changed', async () => {
    for (const rondeId of ['2026-Q3', '2026-Q4']) {
      await schrijfVastgesteld(app, { teamId: 'breda', rondeId, waarden: basis })
    }
    await schrijfVastgesteld(app, { teamId: 'assen', rondeId: '2026-Q3', waarden: volwaardig })
    await schrijfVastgesteld(app, { teamId: 'assen', rondeId: '2026-Q4', waarden: ontwikkeling })
    const { beweging } = await beeldVan('2026-Q4')
    expect(beweging.gedaald).toMatchObject([{ naam: 'Assen', oorzaak: 'scores' }])
    expect(beweging.gelijk).toMatchObject([{ naam: 'Breda', oorzaak: null }])
  })

  test('sets a team that came out of others apart from the new ones, beside what those were settled at', async () => {
    await withClient(app.testdatabase.url, async (client) => {
      await client.query(`insert into teams (id, naam, district_id) values ('drenthe', 'Drenthe', 'noord')`)
      await client.query(`insert into teamvoorgangers values ('drenthe', 'assen'), ('drenthe', 'emmen')`)
      await client.query(`insert into rondeteams values ('2026-Q4', 'drenthe', 'Drenthe', 'noord', 'Noord')`)
    })
    await schrijfVastgesteld(app, { teamId: 'assen', rondeId: '2026-Q3', waarden: basis })
    await schrijfVastgesteld(app, { teamId: 'breda', rondeId: '2026-Q4', waarden: basis })
    await schrijfVastgesteld(app, { teamId: 'drenthe' as TeamId, rondeId: '2026-Q4', waarden: volwaardig })
    const { beweging } = await beeldVan('2026-Q4')
    expect(namen(beweging.nieuw)).toEqual(['Breda'])
    expect(beweging.voortgekomen).toEqual([
      {
        ...{ id: 'drenthe', naam: 'Drenthe', district: { id: 'noord', naam: 'Noord' } },
        ...{ van: null, naar: 'volwaardig-smc', oorzaak: null },
        voorgangers: [
          { id: 'assen', naam: 'Assen', stadium: 'smc-in-de-basis' },
          { id: 'emmen', naam: 'Emmen', stadium: null },
        ],
      },
    ])
    await leeg()
    await withClient(app.testdatabase.url, async (client) => {
      await client.query('delete from teamvoorgangers')
      await client.query(`delete from rondeteams where team_id = 'drenthe'`)
      await client.query(`delete from teams where id = 'drenthe'`)
    })
  })

  test('keeps the name that a team had in that ronde', async () => {
    await schrijfVastgesteld(app, { teamId: 'assen', rondeId: '2026-Q3', waarden: basis })
    await withClient(app.testdatabase.url, async (client) => {
      await client.query(`update teams set naam = 'Drenthe', district_id = 'zuid' where id = 'assen'`)
    })
    const beeld = await beeldVan('2026-Q3')
    expect(namen(beeld.beweging.nieuw)).toEqual(['Assen'])
    expect(beeld.districten[0]).toMatchObject({ naam: 'Noord', teams: 2 })
    await withClient(app.testdatabase.url, async (client) => {
      await client.query(`update teams set naam = 'Assen', district_id = 'noord' where id = 'assen'`)
    })
  })
})

describe('milestones', () => {
  test('count where each team was settled last, and the pace since the first ronde', async () => {
    await schrijfVastgesteld(app, { teamId: 'assen', rondeId: '2026-Q3', waarden: basis })
    await schrijfVastgesteld(app, { teamId: 'emmen', rondeId: '2026-Q3', waarden: ontwikkeling })
    await schrijfVastgesteld(app, { teamId: 'emmen', rondeId: '2026-Q4', waarden: volwaardig })
    const { mijlpalen, vastgesteld } = await beeldVan('2026-Q4')
    expect(vastgesteld).toEqual({ 'in-ontwikkeling': 0, 'smc-in-de-basis': 0, 'volwaardig-smc': 1 })
    expect(mijlpalen).toEqual([
      {
        stadium: 'smc-in-de-basis',
        voor: '2025-01-01',
        bereikt: 2,
        bereiktInDezeRonde: 1,
        nodig: 1,
        kwartalenTeGaan: 0,
        nodigPerKwartaal: null,
        tempo: 1,
        tempoSinds: '2026-Q3',
      },
      expect.objectContaining({
        stadium: 'volwaardig-smc',
        bereikt: 1,
        nodig: 2,
        kwartalenTeGaan: 0,
        tempo: 1,
      }),
    ])
  })
})

describe('with another kader version', () => {
  test('the ronde is shown in the stadia and sections of its own, and up and down are not claimed', async () => {
    const ander = await maakTestapp({ kaderVersie: '9.1' })
    try {
      await schrijfVastgesteld(ander, { teamId: 'assen', rondeId: '2026-Q3', waarden: basis })
      await schrijfVastgesteld(ander, {
        teamId: 'assen',
        rondeId: '2026-Q4',
        kader: kleinKader,
        waarden: alleVragenOp(
          kleinKader,
          metParticipatiewet,
          3,
          preciesOp(kleinKader, metParticipatiewet, 'lerend-team'),
        ),
      })
      const antwoord = await ander.roep('GET', '/api/v1/landelijk-beeld?ronde=2026-Q4', { persoon: 'petra' })
      const beeld: LandelijkBeeld = await antwoord.json()
      expect(beeld.vastgesteld).toEqual({
        'startend-team': 0,
        'lerend-team': 1,
        'draaiend-team': 0,
        'zelfstandig-team': 0,
      })
      expect(beeld.secties.map(({ sectieId }) => sectieId)).toEqual(['A', 'B', 'C'])
      expect(sectie(beeld, 'A')).toMatchObject({ inOntwikkeling: null, aantalInDeBasis: 3 })
      expect(beeld.beweging).toMatchObject({ gestegen: [], gedaald: [], gelijk: [], nieuw: [] })
      expect(beeld.beweging.nietVergelijkbaar).toMatchObject([{ naam: 'Assen', oorzaak: 'kaderversie' }])
      const trend = async (zoek: string) =>
        (await ander.roep('GET', `/api/v1/trends${zoek}`, { persoon: 'petra' })).json()
      expect((await trend('')).punten).toMatchObject([
        { ronde: '2026-Q3', kaderVersie: '1.21', andereVersie: false, breuk: false, gemiddelde: 4 },
        { ronde: '2026-Q4', kaderVersie: '9.1', andereVersie: true, breuk: true },
      ])
      expect((await trend('?stellingId=A.1')).punten).toMatchObject([
        { gemiddelde: null, aantal: 0 },
        { aantal: 1, breuk: true },
      ])
    } finally {
      await ander.sluit()
    }
  })
})
