import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { rijen } from '~tests/support/rijen'
import { maakTestapp, type Testapp } from '~tests/support/testapp'
import { vulExport } from '~tests/support/testexport'
import type { PersoonId } from '~tests/support/testorganisatie'

interface Rij {
  teamId: string
  vraagId: string
}

let app: Testapp
beforeAll(async () => {
  app = await maakTestapp()
  await vulExport(app)
})
afterAll(() => app.sluit())

const roep = (pad: string, persoon?: PersoonId) =>
  app.roep('GET', `/api/v1/${pad}`, persoon === undefined ? {} : { persoon })
const teamsIn = async (pad: string, persoon: PersoonId) => {
  const antwoord = await roep(pad, persoon)
  expect(antwoord.status).toBe(200)
  const { wegingen } = await antwoord.json()
  return wegingen.map(({ teamId }: Rij) => teamId)
}
const logregels = () =>
  rijen(app, `select persoon_id, naar from logboek where handeling = 'export' order by id`)

describe('who may export', () => {
  test('the programmabureau has all teams', async () => {
    expect(await teamsIn('rondes/2026-Q3/wegingen', 'petra')).toEqual(['assen', 'emmen', 'breda'])
  })

  test('a districtsmanager has the teams that are in the own district today, and no file holds more', async () => {
    expect(await teamsIn('rondes/2026-Q3/wegingen', 'dirk')).toEqual(['assen', 'emmen'])
    const csv = await (await roep('rondes/2026-Q3/antwoorden?formaat=csv', 'dirk')).text()
    expect(csv).toContain('"assen"')
    expect(csv).not.toContain('"breda"')
  })

  test('a district of somebody else is not there', async () => {
    expect((await roep('rondes/2026-Q3/antwoorden?districtId=zuid', 'dirk')).status).toBe(404)
    expect((await roep('rondes/2026-Q3/antwoorden?districtId=zuid&formaat=xlsx', 'dirk')).status).toBe(404)
  })

  test.each<PersoonId>(['anna', 'emiel', 'hans'])('%s may not', async (persoon) => {
    for (const pad of [
      'rondes/2026-Q3/antwoorden',
      'rondes/2026-Q3/wegingen?formaat=csv',
      'exports/keuzes',
    ]) {
      expect((await roep(pad, persoon)).status, pad).toBe(403)
    }
  })

  test('nobody who is not signed in gets anything; who is may read what columns mean', async () => {
    for (const pad of [
      'rondes/2026-Q3/antwoorden?formaat=csv',
      'rondes/2026-Q3/wegingen',
      'exports/kolommen',
    ]) {
      expect((await roep(pad)).status, pad).toBe(401)
    }
    const { kaderVersie, antwoorden } = await (await roep('exports/kolommen', 'anna')).json()
    expect(kaderVersie).toBe('9.1')
    expect(antwoorden.every((kolom: object) => !('sql' in kolom) && 'betekenis' in kolom)).toBe(true)
  })
})

describe('what there is to choose', () => {
  test('rondes from new to old with the districts of then, as far as one may see them', async () => {
    const { rondes } = await (await roep('exports/keuzes', 'dirk')).json()
    expect(rondes.map(({ id }: { id: string }) => id)).toEqual(['2026-Q4', '2026-Q3'])
    expect(rondes[1].districten).toEqual([
      { id: 'noord', naam: 'Noord' },
      { id: 'noord', naam: 'Oud Noord' },
    ])
    const alle = await (await roep('exports/keuzes', 'petra')).json()
    expect(alle.rondes[0].districten.map(({ id }: { id: string }) => id)).toContain('zuid')
  })

  test('by district, section and status', async () => {
    expect(await teamsIn('rondes/2026-Q3/wegingen?districtId=zuid', 'petra')).toEqual(['breda'])
    expect(await teamsIn('rondes/2026-Q3/wegingen?status=vastgesteld', 'petra')).toEqual(['assen', 'emmen'])
    const { totaal, antwoorden } = await (
      await roep('rondes/2026-Q3/antwoorden?sectieId=9&status=concept', 'petra')
    ).json()
    expect(totaal).toBe(8)
    expect(antwoorden.at(-1).vraagId).toBe('eindweging-9')
    const { wegingen } = await (await roep('rondes/2026-Q3/wegingen?sectieId=V', 'petra')).json()
    expect(wegingen[0].secties).toEqual([{ sectieId: 'V', gemiddelde: 3, aantal: 5 }])
  })

  test.each([
    ['formaat=pdf', 'query.formaat'],
    ['status=klaar', 'query.status'],
    ['sectieId=Z', 'query.sectieId'],
    ['aantal=1001', 'query.aantal'],
    ['na=assen', 'query.na'],
    ['distrikt=noord', 'query.distrikt'],
  ])('%s is refused with what is wrong', async (zoek, naam) => {
    const antwoord = await roep(`rondes/2026-Q3/antwoorden?${zoek}`, 'petra')
    expect(antwoord.status).toBe(400)
    expect((await antwoord.json()).invalidParams.map(({ name }: { name: string }) => name)).toEqual([naam])
  })

  test.each(['2031-Q1', 'x', '2026-Q5'])('a ronde %s is not there', async (ronde) => {
    expect((await roep(`rondes/${ronde}/antwoorden`, 'petra')).status).toBe(404)
  })
})

describe('pages of JSON', () => {
  test('lead from one to the next, and together hold each row once', async () => {
    const gezien: string[] = []
    let pad: string | null = 'rondes/2026-Q3/antwoorden?aantal=50&status=vastgesteld'
    let bladzijden = 0
    while (pad) {
      const antwoord = await roep(pad, 'petra')
      const { totaal, antwoorden, volgende }: { totaal: number; antwoorden: Rij[]; volgende: string | null } =
        await antwoord.json()
      expect(totaal).toBe(158)
      gezien.push(...antwoorden.map(({ teamId, vraagId }) => `${teamId} ${vraagId}`))
      pad = volgende?.replace('/api/v1/', '') ?? null
      bladzijden += 1
    }
    expect(bladzijden).toBe(4)
    expect(gezien.length).toBe(158)
    expect(new Set(gezien).size).toBe(158)
  })

  test('follow the path of PUBLIC_URL', async () => {
    const elders = await app.instantie({ publicUrl: new URL('https://kantoor.example/weging/') })
    const antwoord = await elders.roep('GET', '/weging/api/v1/rondes/2026-Q3/wegingen?aantal=1', {
      persoon: 'petra',
      headers: { Host: 'kantoor.example' },
    })
    expect((await antwoord.json()).volgende).toBe(
      '/weging/api/v1/rondes/2026-Q3/wegingen?formaat=json&aantal=1&na=assen%7E0',
    )
  })

  test('of wegingen lead on as well', async () => {
    const eerste = await (await roep('rondes/2026-Q3/wegingen?aantal=2', 'petra')).json()
    expect(eerste.wegingen).toHaveLength(2)
    const tweede = await (await roep(eerste.volgende.replace('/api/v1/', ''), 'petra')).json()
    expect(tweede.wegingen.map(({ teamId }: Rij) => teamId)).toEqual(['breda'])
    expect(tweede.volgende).toBeNull()
  })

  test('of nothing are empty, with a total of 0', async () => {
    const leeg = await (await roep('rondes/2026-Q4/antwoorden', 'petra')).json()
    expect(leeg).toEqual({
      ronde: '2026-Q4',
      standVan: app.klok.nu.toISOString(),
      totaal: 0,
      antwoorden: [],
      volgende: null,
    })
  })
})

describe('the logbook', () => {
  test('keeps who took what along, and how many rows', async () => {
    const vooraf = (await logregels()).length
    await (
      await roep('rondes/2026-Q3/antwoorden?formaat=xlsx&districtId=noord&status=vastgesteld', 'dirk')
    ).arrayBuffer()
    await roep('rondes/2026-Q3/wegingen', 'petra')
    expect((await logregels()).slice(vooraf)).toEqual([
      {
        persoon_id: 'dirk',
        naar: {
          wat: 'antwoorden',
          formaat: 'xlsx',
          ronde: '2026-Q3',
          districtId: 'noord',
          status: 'vastgesteld',
          rijen: 158,
        },
      },
      { persoon_id: 'petra', naar: { wat: 'wegingen', formaat: 'json', ronde: '2026-Q3', rijen: 3 } },
    ])
  })

  test('keeps nothing when one only asks how many there are, or is refused', async () => {
    const vooraf = (await logregels()).length
    const { totaal, antwoorden } = await (await roep('rondes/2026-Q3/antwoorden?aantal=0', 'petra')).json()
    expect([totaal, antwoorden]).toEqual([236, []])
    await roep('rondes/2026-Q3/antwoorden?formaat=csv', 'anna')
    expect(await logregels()).toHaveLength(vooraf)
  })
})
