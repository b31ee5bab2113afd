import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { vragenVanKader } from '~/domein/kader/vragen'
import { leesXlsx } from '~tests/support/leesXlsx'
import { rijen } from '~tests/support/rijen'
import { maakTestapp, type Testapp } from '~tests/support/testapp'
import { haalSjabloon } from '~tests/support/testimport'
import { kader121, kleinKader } from '~tests/support/testkaders'
import { beginWeging } from '~tests/support/testweging'
import { zonderParticipatiewet } from '~tests/support/waarden'
import { leesZip } from '../../export/xlsx/leesZip'

let app: Testapp
beforeAll(async () => {
  app = await maakTestapp({ kaderVersie: '9.1' })
  app.klok.nu = new Date('2026-08-17T10:00:00Z')
  await beginWeging(app, 'anna', 'assen', zonderParticipatiewet)
})
afterAll(() => app.sluit())

const blad = async (rondeId: string, teamId: string | null) =>
  (await leesXlsx(await haalSjabloon(app, rondeId, teamId))).Weging?.rijen ?? []

describe('the template of a ronde', () => {
  test('has every vraag of its kader, with the code as text', async () => {
    for (const [rondeId, kader] of [
      ['2026-Q3', kader121],
      ['2026-Q4', kleinKader],
    ] as const) {
      const rijen = (await blad(rondeId, 'emmen')).slice(11)
      expect(rijen.map(([code]) => code)).toEqual(vragenVanKader(kader).map(({ id }) => id))
      expect(rijen.every((rij) => rij.length === 3)).toBe(true)
    }
  })

  test('says which team, and has the kenmerken and n.v.t. of its weging', async () => {
    const rijen = await blad('2026-Q3', 'assen')
    expect(Object.fromEntries(rijen.slice(2, 9))).toEqual({
      Ronde: '2026-Q3',
      Wegingskader: '1.21',
      'Team-id': 'assen',
      Team: 'Assen',
      District: 'Noord',
      'Voert de Participatiewet uit': 'nee',
      'Caseload verdeeld op bsn': 'nee',
    })
    expect(rijen.filter((rij) => rij[3] === 'n.v.t.').map(([code]) => code)).toEqual(['2.8'])
  })

  test('takes the kenmerken of the last weging where this ronde has none, and none where there was never one', async () => {
    expect((await blad('2026-Q4', 'assen'))[7]?.[1]).toBe('nee')
    expect((await blad('2026-Q4', 'emmen'))[7]?.[1]).toBeUndefined()
  })

  test('lets a spreadsheet refuse what is no score: 1 to 5 or geen beeld, and n.v.t. for the Participatiewet only', async () => {
    const { Weging } = await leesXlsx(await haalSjabloon(app, '2026-Q3', 'emmen'))
    expect(Weging?.keuzelijsten.get('1,2,3,4,5,geen beeld')).toHaveLength(78)
    expect(Weging?.keuzelijsten.get('1,2,3,4,5,geen beeld,n.v.t.')).toEqual(['D28'])
    expect(Weging?.keuzelijsten.get('ja,nee')).toEqual(['B8', 'B9'])
    expect(Weging?.bevroren).toBe(11)
  })

  test('comes of all teams in one zip, one file each under its own name, each as that team would fetch it', async () => {
    const antwoord = await app.roep('GET', '/api/v1/rondes/2026-Q3/sjablonen', { persoon: 'petra' })
    expect(antwoord.headers.get('Content-Type')).toBe('application/zip')
    expect(antwoord.headers.get('Content-Disposition')).toBe('attachment; filename="sjablonen-2026-Q3.zip"')
    const zip = leesZip(Buffer.from(await antwoord.arrayBuffer()), 10_000_000)
    const meedoend = await rijen<{ team_id: string }>(
      app,
      `select team_id from rondeteams where ronde_id = '2026-Q3' order by team_naam`,
    )
    expect(zip.namen).toEqual(meedoend.map(({ team_id }) => `weging-2026-Q3-${team_id}.xlsx`))
    for (const teamId of ['assen', 'emmen']) {
      const bytes = await zip.pakUit(`weging-2026-Q3-${teamId}.xlsx`)
      const { Weging } = await leesXlsx(new Uint8Array(bytes ?? []))
      expect(Weging?.rijen).toEqual(await blad('2026-Q3', teamId))
    }
  })

  test('comes of all teams for the programmabureau only, and of no ronde that is not there', async () => {
    for (const persoon of ['anna', 'dirk', 'hans'] as const) {
      expect((await app.roep('GET', '/api/v1/rondes/2026-Q3/sjablonen', { persoon })).status).toBe(403)
    }
    expect((await app.roep('GET', '/api/v1/rondes/2030-Q1/sjablonen', { persoon: 'petra' })).status).toBe(404)
  })

  test('has a second sheet that explains how to fill it in', async () => {
    const boek = await leesXlsx(await haalSjabloon(app, '2026-Q3', null))
    expect(Object.keys(boek)).toEqual(['Weging', 'Uitleg'])
    for (const { score, betekenis } of kader121.schaal) {
      expect(boek.Uitleg?.rijen.flat()).toContain(`${score}  ${betekenis}`)
    }
    expect(boek.Weging?.rijen[4]).toEqual(['Team-id'])
  })
})
