import { describe, expect, test } from 'vitest'
import type { LandelijkBeeld } from '~/contract/landelijkBeeld'
import { kader121 } from '~tests/support/testkaders'
import { basis, bereidLandVoor, ontwikkeling, volwaardig } from '~tests/support/testland'
import { schrijfVastgesteld } from '~tests/support/vastgesteldeWeging'
import { allesOp, zonderParticipatiewet } from '~tests/support/waarden'
import { withClient } from '~tests/support/withClient'

const land = bereidLandVoor()
const sectie = (beeld: LandelijkBeeld, id: string) => beeld.secties.find(({ sectieId }) => sectieId === id)

describe('who may see the national picture', () => {
  test.each(['anna', 'dirk', 'hans'] as const)('not %s: that is for the programmabureau', async (persoon) => {
    for (const pad of ['?ronde=2026-Q4', '/stellingen?ronde=2026-Q4', '?ronde=2019-Q1']) {
      expect((await land.roep(pad, persoon)).status).toBe(403)
    }
  })

  test('nobody who is not signed in', async () => {
    expect((await land.app.roep('GET', '/api/v1/landelijk-beeld?ronde=2026-Q4')).status).toBe(401)
  })

  test('a ronde that there is not is 404, and what is no ronde 400', async () => {
    for (const pad of ['', '/stellingen']) {
      expect((await land.roep(`${pad}?ronde=2019-Q1`)).status).toBe(404)
      expect((await land.roep(`${pad}?ronde=vorige`)).status).toBe(400)
      const zonder = await land.roep(pad)
      expect(zonder.status).toBe(400)
      expect((await zonder.json()).invalidParams[0].name).toBe('query.ronde')
    }
  })
})

describe('a ronde in which nothing is settled', () => {
  test('has its teams and no figures: null is not zero (W6)', async () => {
    await schrijfVastgesteld(land.app, {
      teamId: 'assen',
      rondeId: '2026-Q4',
      waarden: basis,
      alleenIngediend: true,
    })
    const beeld = await land.beeldVan('2026-Q4')
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
    await schrijfVastgesteld(land.app, {
      teamId: 'assen',
      rondeId,
      waarden: dichtbij,
      stadium: 'smc-in-de-basis',
    })
    await schrijfVastgesteld(land.app, { teamId: 'emmen', rondeId, waarden: dichtbij })
    await schrijfVastgesteld(land.app, { teamId: 'breda', rondeId, waarden: volwaardig })
    const beeld = await land.beeldVan(rondeId)
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
    await schrijfVastgesteld(land.app, {
      teamId: 'assen',
      rondeId,
      kenmerken: zonderParticipatiewet,
      waarden: allesOp(kader121, zonderParticipatiewet, 1, { '2.1': 'geen-beeld' }),
    })
    await schrijfVastgesteld(land.app, { teamId: 'breda', rondeId, waarden: ontwikkeling })
    const beeld = await land.beeldVan(rondeId)
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
    await schrijfVastgesteld(land.app, { ...deze, waarden: ontwikkeling })
    await schrijfVastgesteld(land.app, { ...deze, waarden: basis, revisie: 2 })
    await schrijfVastgesteld(land.app, { ...deze, waarden: volwaardig, revisie: 3, alleenIngediend: true })
    const beeld = await land.beeldVan('2026-Q4')
    expect(beeld.vastgesteld).toEqual({ 'in-ontwikkeling': 0, 'smc-in-de-basis': 1, 'volwaardig-smc': 0 })
    expect(sectie(beeld, '1')).toMatchObject({ inOntwikkeling: null, inDeBasis: 4, aantalInDeBasis: 8 })
    const { stellingen } = await (await land.roep('/stellingen?ronde=2026-Q4')).json()
    expect(stellingen[0]).toMatchObject({ scores: [0, 0, 0, 1, 0], aantal: 1 })
  })

  test('W8: names the stellingen that keep most teams from their next stadium, geen beeld apart', async () => {
    const rondeId = '2026-Q4'
    const laag = { ...basis, '9.1': 2, '2.6': 'geen-beeld' } as const
    await schrijfVastgesteld(land.app, { teamId: 'assen', rondeId, waarden: laag })
    await schrijfVastgesteld(land.app, { teamId: 'emmen', rondeId, waarden: { ...basis, '2.6': 1 } })
    await schrijfVastgesteld(land.app, { teamId: 'breda', rondeId, waarden: { ...volwaardig, '2.6': 4 } })
    const { blokkades, alleBlokkades } = await land.beeldVan(rondeId)
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
    await schrijfVastgesteld(land.app, { teamId: 'assen', rondeId: '2026-Q4', waarden: ontwikkeling })
    expect((await land.beeldVan('2026-Q4')).blokkades).toHaveLength(10)
  })

  test('W1: the distribution counts n.v.t. apart, also where it was answered before it became so', async () => {
    const rondeId = '2026-Q4'
    const waarden = allesOp(kader121, zonderParticipatiewet, 3)
    await schrijfVastgesteld(land.app, { teamId: 'assen', rondeId, waarden: { ...ontwikkeling, '2.8': 5 } })
    await schrijfVastgesteld(land.app, {
      teamId: 'emmen',
      rondeId,
      waarden: { ...basis, '2.8': 'geen-beeld' },
    })
    const id = await schrijfVastgesteld(land.app, {
      teamId: 'breda',
      rondeId,
      kenmerken: zonderParticipatiewet,
      waarden,
    })
    await withClient(land.app.testdatabase.url, (client) =>
      client.query(
        `insert into antwoorden (weging_id, vraag_id, score, volgnummer, gewijzigd_door) values ($1, '2.8', 1, 99, 'bram')`,
        [id],
      ),
    )
    const { teams, stellingen } = await (await land.roep('/stellingen?ronde=2026-Q4')).json()
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
