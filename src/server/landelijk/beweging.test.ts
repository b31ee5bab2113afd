import { describe, expect, test } from 'vitest'
import type { LandelijkBeeld } from '~/contract/landelijkBeeld'
import { maakTestapp } from '~tests/support/testapp'
import { kleinKader } from '~tests/support/testkaders'
import { basis, bereidLandVoor, namen, ontwikkeling, volwaardig } from '~tests/support/testland'
import type { TeamId } from '~tests/support/testorganisatie'
import { alleVragenOp } from '~tests/support/testweging'
import { schrijfVastgesteld } from '~tests/support/vastgesteldeWeging'
import { metParticipatiewet, preciesOp } from '~tests/support/waarden'
import { withClient } from '~tests/support/withClient'

const land = bereidLandVoor()
const sectie = (beeld: LandelijkBeeld, id: string) => beeld.secties.find(({ sectieId }) => sectieId === id)

describe('movement since the ronde before', () => {
  test('says who rose, fell, stayed and is new, and whether that is due to scores or to how it was settled', async () => {
    await schrijfVastgesteld(land.app, { teamId: 'assen', rondeId: '2026-Q3', waarden: ontwikkeling })
    await schrijfVastgesteld(land.app, { teamId: 'assen', rondeId: '2026-Q4', waarden: basis })
    await schrijfVastgesteld(land.app, {
      teamId: 'emmen',
      rondeId: '2026-Q3',
      waarden: { ...basis, '1.1': 2 },
    })
    await schrijfVastgesteld(land.app, {
      teamId: 'emmen',
      rondeId: '2026-Q4',
      waarden: { ...basis, '1.1': 2 },
      stadium: 'smc-in-de-basis',
    })
    await schrijfVastgesteld(land.app, { teamId: 'breda', rondeId: '2026-Q4', waarden: basis })
    const { beweging } = await land.beeldVan('2026-Q4')
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
      await schrijfVastgesteld(land.app, { teamId: 'breda', rondeId, waarden: basis })
    }
    await schrijfVastgesteld(land.app, { teamId: 'assen', rondeId: '2026-Q3', waarden: volwaardig })
    await schrijfVastgesteld(land.app, { teamId: 'assen', rondeId: '2026-Q4', waarden: ontwikkeling })
    const { beweging } = await land.beeldVan('2026-Q4')
    expect(beweging.gedaald).toMatchObject([{ naam: 'Assen', oorzaak: 'scores' }])
    expect(beweging.gelijk).toMatchObject([{ naam: 'Breda', oorzaak: null }])
  })

  test('sets a team that came out of others apart from the new ones, beside what those were settled at', async () => {
    await withClient(land.app.testdatabase.url, async (client) => {
      await client.query(`insert into teams (id, naam, district_id) values ('drenthe', 'Drenthe', 'noord')`)
      await client.query(`insert into teamvoorgangers values ('drenthe', 'assen'), ('drenthe', 'emmen')`)
      await client.query(`insert into rondeteams values ('2026-Q4', 'drenthe', 'Drenthe', 'noord', 'Noord')`)
    })
    await schrijfVastgesteld(land.app, { teamId: 'assen', rondeId: '2026-Q3', waarden: basis })
    await schrijfVastgesteld(land.app, { teamId: 'breda', rondeId: '2026-Q4', waarden: basis })
    await schrijfVastgesteld(land.app, {
      teamId: 'drenthe' as TeamId,
      rondeId: '2026-Q4',
      waarden: volwaardig,
    })
    const { beweging } = await land.beeldVan('2026-Q4')
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
    await land.leeg()
    await withClient(land.app.testdatabase.url, async (client) => {
      await client.query('delete from teamvoorgangers')
      await client.query(`delete from rondeteams where team_id = 'drenthe'`)
      await client.query(`delete from teams where id = 'drenthe'`)
    })
  })

  test('keeps the name that a team had in that ronde', async () => {
    await schrijfVastgesteld(land.app, { teamId: 'assen', rondeId: '2026-Q3', waarden: basis })
    await withClient(land.app.testdatabase.url, async (client) => {
      await client.query(`update teams set naam = 'Drenthe', district_id = 'zuid' where id = 'assen'`)
    })
    const beeld = await land.beeldVan('2026-Q3')
    expect(namen(beeld.beweging.nieuw)).toEqual(['Assen'])
    expect(beeld.districten[0]).toMatchObject({ naam: 'Noord', teams: 2 })
    await withClient(land.app.testdatabase.url, async (client) => {
      await client.query(`update teams set naam = 'Assen', district_id = 'noord' where id = 'assen'`)
    })
  })
})

describe('milestones', () => {
  test('count where each team was settled last, and the pace since the first ronde', async () => {
    await schrijfVastgesteld(land.app, { teamId: 'assen', rondeId: '2026-Q3', waarden: basis })
    await schrijfVastgesteld(land.app, { teamId: 'emmen', rondeId: '2026-Q3', waarden: ontwikkeling })
    await schrijfVastgesteld(land.app, { teamId: 'emmen', rondeId: '2026-Q4', waarden: volwaardig })
    const { mijlpalen, vastgesteld } = await land.beeldVan('2026-Q4')
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
