import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { rijen } from '~tests/support/rijen'
import { maakTestapp, type Testapp } from '~tests/support/testapp'
import { kader121 } from '~tests/support/testkaders'
import type { PersoonId, TeamId } from '~tests/support/testorganisatie'
import { schrijfVastgesteld } from '~tests/support/vastgesteldeWeging'
import { allesOp, metParticipatiewet } from '~tests/support/waarden'

const op = (score: 2 | 3 | 4) => allesOp(kader121, metParticipatiewet, score)

let app: Testapp
const roep = (zoek: string, persoon: PersoonId = 'petra') =>
  app.roep('GET', `/api/v1/trends${zoek}`, { persoon })
const trend = async (zoek: string, persoon?: PersoonId) => {
  const antwoord = await roep(zoek, persoon)
  expect(antwoord.status).toBe(200)
  return antwoord.json()
}

beforeAll(async () => {
  app = await maakTestapp()
  await schrijfVastgesteld(app, { teamId: 'assen', rondeId: '2026-Q3', waarden: op(2) })
  await schrijfVastgesteld(app, { teamId: 'breda', rondeId: '2026-Q3', waarden: op(4) })
  const anders = { ...op(3), '2.1': 'geen-beeld', '2.2': 5 } as const
  await schrijfVastgesteld(app, { teamId: 'assen', rondeId: '2026-Q4', waarden: anders })
  await schrijfVastgesteld(app, {
    teamId: 'breda',
    rondeId: '2026-Q4',
    waarden: op(4),
    alleenIngediend: true,
  })
})
afterAll(() => app.sluit())

describe('the trend over rondes', () => {
  test('of the country is a mean per ronde with its scores, teams and stadia, oldest first', async () => {
    expect(await trend('')).toEqual({
      niveau: 'land',
      standVan: '2026-11-16T10:00:00.000Z',
      punten: [
        {
          ronde: '2026-Q3',
          kaderVersie: '1.21',
          geconstrueerd: false,
          gemiddelde: 3,
          aantal: 136,
          teams: 2,
          vastgesteld: { 'in-ontwikkeling': 1, 'smc-in-de-basis': 1, 'volwaardig-smc': 0 },
          voorgangers: [],
          andereVersie: false,
          breuk: false,
        },
        {
          ronde: '2026-Q4',
          kaderVersie: '1.21',
          geconstrueerd: false,
          gemiddelde: (66 * 3 + 5) / 67,
          aantal: 67,
          teams: 1,
          vastgesteld: { 'in-ontwikkeling': 1, 'smc-in-de-basis': 0, 'volwaardig-smc': 0 },
          voorgangers: [],
          andereVersie: false,
          breuk: false,
        },
      ],
    })
  })

  test('of a section or a stelling is over its own scores only (W6)', async () => {
    const { punten: sectie } = await trend('?sectieId=2')
    expect(sectie[1]).toMatchObject({ gemiddelde: (6 * 3 + 5) / 7, aantal: 7, teams: 1 })
    const { punten: stelling } = await trend('?stellingId=2.2')
    expect(stelling.map(({ gemiddelde }: { gemiddelde: number }) => gemiddelde)).toEqual([3, 5])
    const { punten: zonderBeeld } = await trend('?stellingId=2.1&teamId=assen')
    expect(zonderBeeld[1]).toMatchObject({ gemiddelde: null, aantal: 0, teams: 1 })
  })

  test('of a district or a team is over its own teams only', async () => {
    const { niveau, punten } = await trend('?districtId=zuid')
    expect(niveau).toBe('district')
    expect(punten).toMatchObject([
      { gemiddelde: 4, teams: 1 },
      { gemiddelde: null, aantal: 0, teams: 0 },
    ])
    expect(await trend('?teamId=assen&sectieId=1')).toMatchObject({
      niveau: 'team',
      punten: [
        { gemiddelde: 2, aantal: 8 },
        { gemiddelde: 3, aantal: 8 },
      ],
    })
  })

  test('leaves out rondes that have not begun', async () => {
    app.klok.nu = new Date('2026-09-30T10:00:00.000Z')
    const { punten } = await trend('')
    expect(punten).toHaveLength(1)
    app.klok.nu = new Date('2026-11-16T10:00:00.000Z')
  })
})

describe('who may read which trend', () => {
  test('the country is for the programmabureau', async () => {
    for (const persoon of ['anna', 'dirk', 'hans'] as const) {
      expect((await roep('', persoon)).status).toBe(403)
    }
  })

  test('a districtsmanager reads the own district and its teams, and no other', async () => {
    await trend('?districtId=noord', 'dirk')
    await trend('?teamId=emmen&stellingId=1.1', 'dirk')
    for (const zoek of ['?districtId=zuid', '?teamId=breda']) {
      expect((await roep(zoek, 'dirk')).status).toBe(404)
    }
  })

  test('a begeleider reads the own team, and no other or its district', async () => {
    await trend('?teamId=assen', 'anna')
    for (const zoek of ['?districtId=noord', '?teamId=emmen', '?teamId=nergens']) {
      expect((await roep(zoek, 'anna')).status).toBe(404)
    }
  })

  test('what is asked must be there, and one thing at a time', async () => {
    expect((await roep('?districtId=nergens')).status).toBe(404)
    for (const zoek of ['?sectieId=Z', '?stellingId=1.99', '?niveau=land']) {
      expect((await roep(zoek)).status, zoek).toBe(400)
    }
    for (const [zoek, naam] of [
      ['?districtId=noord&teamId=assen', 'query.teamId'],
      ['?sectieId=1&stellingId=1.1', 'query.stellingId'],
    ]) {
      const antwoord = await roep(zoek ?? '')
      expect(antwoord.status).toBe(400)
      expect((await antwoord.json()).invalidParams[0].name).toBe(naam)
    }
  })
})

describe('the trend of a team that came out of others', () => {
  beforeAll(async () => {
    await rijen(
      app,
      `INSERT INTO teams (id, naam, district_id, begint) VALUES
        ('samen', 'Samen', 'noord', '2026-10-01'), ('half-1', 'Half 1', 'noord', '2027-01-01'),
        ('half-2', 'Half 2', 'noord', '2027-01-01')`,
    )
    await rijen(
      app,
      `INSERT INTO teamvoorgangers VALUES ('samen', 'assen'), ('samen', 'breda'), ('half-1', 'samen'), ('half-2', 'samen')`,
    )
    await rijen(
      app,
      `INSERT INTO rondeteams (ronde_id, team_id, team_naam, district_id, district_naam)
        VALUES ('2026-Q4', 'samen', 'Samen', 'noord', 'Noord')`,
    )
    await rijen(app, `INSERT INTO rollen (persoon_id, rol, team_id) VALUES ('anna', 'begeleider', 'half-1')`)
    await rijen(
      app,
      `UPDATE rondeteams SET team_naam = 'Oud Assen' WHERE team_id = 'assen' AND ronde_id = '2026-Q3'`,
    )
    await schrijfVastgesteld(app, { teamId: 'samen' as TeamId, rondeId: '2026-Q4', waarden: op(4) })
  })

  test('is of its predecessors together in rondes before it, under their names of then, and of itself after', async () => {
    const { punten } = await trend('?teamId=samen')
    expect(punten).toMatchObject([
      {
        ...{ gemiddelde: 3, aantal: 136, teams: 2 },
        vastgesteld: { 'in-ontwikkeling': 1, 'smc-in-de-basis': 1 },
        voorgangers: [
          { id: 'breda', naam: 'Breda' },
          { id: 'assen', naam: 'Oud Assen' },
        ],
      },
      { gemiddelde: 4, aantal: 68, teams: 1, voorgangers: [] },
    ])
  })

  test('goes back several steps, and both halves of a team that was split show the line of the whole', async () => {
    for (const half of ['half-1', 'half-2']) {
      const { punten } = await trend(`?teamId=${half}&sectieId=2`)
      expect(punten).toMatchObject([
        { gemiddelde: 3, voorgangers: [{ id: 'breda' }, { id: 'assen' }] },
        { gemiddelde: 4, aantal: 8, teams: 1, voorgangers: [{ id: 'samen', naam: 'Samen' }] },
      ])
    }
    expect((await trend('?teamId=half-1&stellingId=2.2')).punten[0]).toMatchObject({
      gemiddelde: 3,
      aantal: 2,
    })
  })

  test('does not add up twice what came back together', async () => {
    await rijen(app, `INSERT INTO teams (id, naam, district_id) VALUES ('weer-heel', 'Weer heel', 'noord')`)
    await rijen(app, `INSERT INTO teamvoorgangers VALUES ('weer-heel', 'half-1'), ('weer-heel', 'half-2')`)
    const { punten } = await trend('?teamId=weer-heel')
    expect(punten).toMatchObject([
      { aantal: 136, teams: 2 },
      { aantal: 68, teams: 1 },
    ])
  })

  test('leaves the trend of the predecessors, of the district and of the land as they were', async () => {
    expect((await trend('?teamId=assen')).punten).toMatchObject([
      { gemiddelde: 2, voorgangers: [] },
      { teams: 1, voorgangers: [] },
    ])
    expect((await trend('')).punten[0]).toMatchObject({ teams: 2, aantal: 136, voorgangers: [] })
  })

  test('gives who may see the team its means only: not the trend of a predecessor itself', async () => {
    expect((await trend('?teamId=half-1', 'anna')).punten[0]).toMatchObject({ gemiddelde: 3 })
    for (const teamId of ['breda', 'samen', 'half-2']) {
      expect((await roep(`?teamId=${teamId}`, 'anna')).status).toBe(404)
    }
  })
})
