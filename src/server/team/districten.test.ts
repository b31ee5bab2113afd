import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { DistrictInOrganisatie } from '~/contract/organisatie'
import { rijen } from '~tests/support/rijen'
import { maakTestapp, type Testapp } from '~tests/support/testapp'
import type { PersoonId } from '~tests/support/testorganisatie'
import { leesRonde, plan2027, vraagApi } from '~tests/support/testronde'

let app: Testapp
beforeAll(async () => {
  app = await maakTestapp()
  await vraagApi(app, 'POST', '/rondes', { body: plan2027 })
})
afterAll(() => app.sluit())

const vandaag = '2026-11-16'
const hernoem = (id: string, body: { naam: string; vanaf: string }, persoon: PersoonId = 'petra') =>
  vraagApi(app, 'PUT', `/districten/${id}/naam`, { body, persoon })
const voegToe = (naam: string, persoon: PersoonId = 'petra') =>
  vraagApi(app, 'POST', '/districten', { body: { naam }, persoon })
const district = async (id: string): Promise<DistrictInOrganisatie | undefined> =>
  (await vraagApi(app, 'GET', '/districten')).inhoud.districten.find(
    (een: DistrictInOrganisatie) => een.id === id,
  )
const inRonde = async (rondeId: string) =>
  (await leesRonde(app, rondeId)).teams.map((team) => `${team.naam}, ${team.district.naam}`)

test.each<[PersoonId, number, number]>([
  ['petra', 200, 201],
  ['hans', 200, 201],
  ['dirk', 403, 403],
  ['anna', 403, 403],
])('%s renaming a district gets %i, adding one gets %i', async (persoon, hernoemt, voegt) => {
  expect((await hernoem('zuid', { naam: 'Zuid', vanaf: vandaag }, persoon)).status).toBe(hernoemt)
  expect((await voegToe(`Van ${persoon}`, persoon)).status).toBe(voegt)
})

describe('another name of a district', () => {
  test('is kept from a day on: rondes that opened before keep the old one, planned ones follow', async () => {
    const { status } = await hernoem('noord', { naam: 'Noordoost', vanaf: vandaag })
    expect(status).toBe(200)
    expect(await district('noord')).toMatchObject({
      naam: 'Noordoost',
      vroeger: [{ tot: vandaag, naam: 'Noord' }],
      gepland: [],
    })
    expect(await inRonde('2026-Q4')).toEqual(['Assen, Noord', 'Breda, Zuid', 'Emmen, Noord'])
    expect(await inRonde('2027-Q1')).toEqual(['Assen, Noordoost', 'Breda, Zuid', 'Emmen, Noordoost'])
  })

  test('leaves the past of a team as it was: it was in a district of that name', async () => {
    await vraagApi(app, 'PUT', '/teams/assen/district', {
      body: { districtId: 'zuid', vanaf: vandaag },
    })
    await hernoem('zuid', { naam: 'Zuidrand', vanaf: vandaag })
    await vraagApi(app, 'PUT', '/teams/breda/naam', { body: { naam: 'Breda 1', vanaf: vandaag } })
    const teams = (await district('zuid'))?.teams ?? []
    expect(teams.map(({ id, vroeger }) => [id, vroeger[0]?.district.naam])).toEqual([
      ['assen', 'Noord'],
      ['breda', 'Zuid'],
    ])
  })

  test('is one row in the logbook', async () => {
    const logboek = await rijen(
      app,
      `SELECT persoon_id, van, naar FROM logboek WHERE handeling = 'district-hernoemd' ORDER BY id`,
    )
    expect(logboek[0]).toEqual({
      persoon_id: 'petra',
      van: { id: 'noord', naam: 'Noord' },
      naar: { id: 'noord', naam: 'Noordoost', vanaf: vandaag },
    })
    expect(logboek).toHaveLength(2)
  })

  test('is refused when another has it or nearly, or for a day before the last change', async () => {
    expect((await hernoem('noord', { naam: 'district zuidrand', vanaf: vandaag })).velden).toEqual([
      'body.naam bestaat-al',
    ])
    expect((await hernoem('noord', { naam: 'Oost', vanaf: '2026-11-15' })).velden).toEqual([
      'body.vanaf te-vroeg',
    ])
    expect((await hernoem('noord', { naam: ' ', vanaf: vandaag })).status).toBe(400)
    expect((await hernoem('nergens', { naam: 'Oost', vanaf: vandaag })).status).toBe(404)
  })
})

describe('a new district', () => {
  test('is there, without teams, under a name of its own', async () => {
    const { inhoud } = await voegToe('Midden-Nederland')
    const nieuw = inhoud.districten.find(({ naam }: { naam: string }) => naam === 'Midden-Nederland')
    expect(nieuw).toEqual({
      ...{ id: 'midden-nederland', naam: 'Midden-Nederland' },
      ...{ districtsmanagers: [], vroeger: [], gepland: [], teams: [] },
    })
    expect((await voegToe('midden nederland')).velden).toEqual(['body.naam bestaat-al'])
  })

  test('of two who add the same one at once, one is told that it is there', async () => {
    const uitkomsten = await Promise.all([voegToe('Zeeland'), voegToe('Zeeland')])
    expect(uitkomsten.map(({ status }) => status).sort()).toEqual([201, 400])
  })
})
