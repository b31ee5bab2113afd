import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Organisatie, TeamInOrganisatie } from '~/contract/organisatie'
import { rijen } from '~tests/support/rijen'
import { maakTestapp, type Testapp } from '~tests/support/testapp'
import { kader121 } from '~tests/support/testkaders'
import type { PersoonId } from '~tests/support/testorganisatie'
import { leesRonde, plan2027, vraagApi } from '~tests/support/testronde'
import { alleVragenOp, weeg } from '~tests/support/testweging'
import { zonderParticipatiewet } from '~tests/support/waarden'

let app: Testapp
beforeAll(async () => {
  app = await maakTestapp()
  await vraagApi(app, 'POST', '/rondes', { body: plan2027 })
})
afterAll(() => app.sluit())

const vandaag = '2026-11-16'
const zet = (pad: string, body: unknown, persoon: PersoonId = 'petra') =>
  vraagApi(app, 'PUT', `/teams/${pad}`, { body, persoon })
const deelIn = (body: unknown, persoon: PersoonId = 'petra') =>
  vraagApi(app, 'POST', '/herindelingen', { body, persoon })
const teamUit = ({ districten }: Organisatie, teamId: string): TeamInOrganisatie | undefined =>
  districten.flatMap(({ teams }) => teams).find(({ id }) => id === teamId)
const teamsVan = async (rondeId: string) =>
  Object.fromEntries(
    (await leesRonde(app, rondeId)).teams.map(({ id, naam, district }) => [id, `${naam}, ${district.naam}`]),
  )

test.each<[PersoonId, number]>([
  ['petra', 200],
  ['hans', 200],
  ['dirk', 403],
  ['anna', 403],
])('%s reading and changing the organisation gets %i', async (persoon, status) => {
  expect((await vraagApi(app, 'GET', '/districten', { persoon })).status).toBe(status)
  expect((await zet('assen/naam', { naam: 'Assen', vanaf: vandaag }, persoon)).status).toBe(status)
  expect((await zet('assen/district', { districtId: 'noord', vanaf: vandaag }, persoon)).status).toBe(status)
  expect((await zet('assen/einde', { eindigt: null }, persoon)).status).toBe(status)
  if (status === 403)
    expect(
      (await deelIn({ voorgangers: [], nieuw: [{ naam: 'X', districtId: 'noord' }], per: vandaag }, persoon))
        .status,
    ).toBe(403)
})

describe('another name', () => {
  test('is kept from a day on: rondes that opened before keep the old one, planned ones follow', async () => {
    const { status, inhoud } = await zet('breda/naam', { naam: 'Breda-Etten', vanaf: vandaag })
    expect(status).toBe(200)
    expect(teamUit(inhoud, 'breda')).toMatchObject({
      naam: 'Breda-Etten',
      vroeger: [{ tot: vandaag, naam: 'Breda', district: { id: 'zuid', naam: 'Zuid' } }],
    })
    expect((await teamsVan('2026-Q4')).breda).toBe('Breda, Zuid')
    expect((await teamsVan('2027-Q1')).breda).toBe('Breda-Etten, Zuid')
  })

  test('is refused when it is taken, or is of a day before the last change', async () => {
    expect((await zet('breda/naam', { naam: 'assen', vanaf: vandaag })).velden).toEqual([
      'body.naam bestaat-al',
    ])
    expect((await zet('breda/naam', { naam: 'Y', vanaf: '2026-11-15' })).velden).toEqual([
      'body.vanaf te-vroeg',
    ])
    expect((await zet('nergens/naam', { naam: 'Y', vanaf: vandaag })).status).toBe(404)
  })

  test('is one row in the logbook, of no weging', async () => {
    expect(
      await rijen(
        app,
        `SELECT persoon_id, weging_id, van, naar FROM logboek WHERE handeling = 'team-hernoemd'`,
      ),
    ).toEqual([
      {
        persoon_id: 'petra',
        weging_id: null,
        van: { id: 'breda', naam: 'Breda' },
        naar: { id: 'breda', naam: 'Breda-Etten', vanaf: vandaag },
      },
    ])
  })
})

test('after a move the ronde keeps the old district, and the districtsmanager of today reviews', async () => {
  await rijen(app, `INSERT INTO personen (id, naam) VALUES ('zara', 'Zara Zuid')`)
  await rijen(
    app,
    `INSERT INTO rollen (persoon_id, rol, district_id) VALUES ('zara', 'districtsmanager', 'zuid')`,
  )
  const { id } = await weeg(
    app,
    'emiel',
    'emmen',
    zonderParticipatiewet,
    alleVragenOp(kader121, zonderParticipatiewet, 3),
  )
  await zet('emmen/district', { districtId: 'zuid', vanaf: vandaag })
  expect((await teamsVan('2026-Q4')).emmen).toBe('Emmen, Noord')
  expect((await teamsVan('2027-Q1')).emmen).toBe('Emmen, Zuid')
  const stelVast = (persoon: PersoonId) =>
    vraagApi(app, 'POST', `/wegingen/${id}/vaststelling`, {
      persoon,
      versie: 2,
      body: { stadium: 'in-ontwikkeling', reden: null },
    })
  expect((await stelVast('dirk')).status).toBe(404)
  expect((await stelVast('zara' as PersoonId)).status).toBe(200)
  expect((await zet('emmen/district', { districtId: 'oost', vanaf: vandaag })).velden).toEqual([
    'body.districtId onbekend-district',
  ])
})

test('a team that ends is in no later ronde, until it goes on after all', async () => {
  await zet('assen/einde', { eindigt: '2026-12-31' })
  expect(Object.keys(await teamsVan('2026-Q4'))).toContain('assen')
  expect(Object.keys(await teamsVan('2027-Q1'))).not.toContain('assen')
  const { inhoud } = await zet('assen/einde', { eindigt: null })
  expect(teamUit(inhoud, 'assen')?.eindigt).toBeNull()
  expect(Object.keys(await teamsVan('2027-Q1'))).toContain('assen')
})

describe('teams that go up into new ones', () => {
  test('merged: the old end the day before, the new one has their begeleiders and is in the next ronde', async () => {
    const { status, inhoud } = await deelIn({
      voorgangers: ['assen', 'emmen'],
      nieuw: [{ naam: 'Drenthe', districtId: 'noord' }],
      per: '2027-01-01',
    })
    expect(status).toBe(201)
    expect(teamUit(inhoud, 'drenthe')).toMatchObject({
      begint: '2027-01-01',
      eindigt: null,
      voorgangers: [{ id: 'assen' }, { id: 'emmen' }],
      begeleiders: ['Anna de Vries', 'Emiel Bakker'],
    })
    expect(teamUit(inhoud, 'assen')).toMatchObject({
      eindigt: '2026-12-31',
      opvolgers: [{ id: 'drenthe', naam: 'Drenthe' }],
    })
    expect(Object.keys(await teamsVan('2026-Q4'))).toEqual(['assen', 'breda', 'emmen'])
    expect(await teamsVan('2027-Q1')).toEqual({ breda: 'Breda-Etten, Zuid', drenthe: 'Drenthe, Noord' })
    expect((await zet('assen/einde', { eindigt: null })).status).toBe(409)
  })

  test('split: one ends and two begin, one of them with the name of the old', async () => {
    const { inhoud } = await deelIn({
      voorgangers: ['breda'],
      nieuw: [
        { naam: 'Breda-Etten', districtId: 'zuid' },
        { naam: 'Étten 1', districtId: 'zuid' },
      ],
      per: '2027-01-01',
    })
    expect(teamUit(inhoud, 'breda-etten')?.voorgangers).toEqual([{ id: 'breda', naam: 'Breda-Etten' }])
    expect(Object.keys(await teamsVan('2027-Q1')).sort()).toEqual(['breda-etten', 'drenthe', 'etten-1'])
  })

  test('a team that is wholly new begins later in an open ronde only when it is put in', async () => {
    const { inhoud } = await deelIn({
      voorgangers: [],
      nieuw: [{ naam: 'Nieuw', districtId: 'zuid' }],
      per: '2026-12-01',
    })
    expect(teamUit(inhoud, 'nieuw')).toMatchObject({ begint: '2026-12-01', voorgangers: [], begeleiders: [] })
    const { teams, nietMee } = await leesRonde(app, '2026-Q4')
    expect(teams).toHaveLength(3)
    expect(nietMee.map(({ id }) => id)).toEqual(['nieuw'])
  })

  test.each([
    ['a team that has ended', { voorgangers: ['assen'], per: '2027-02-01' }, 'body.per leeft-niet'],
    ['a team that is none', { voorgangers: ['nergens'] }, 'body.voorgangers onbekend-team'],
    [
      'a name that is taken',
      { nieuw: [{ naam: 'drenthe', districtId: 'noord' }] },
      'body.nieuw.0.naam bestaat-al',
    ],
    [
      'a district that is none',
      { nieuw: [{ naam: 'Q', districtId: 'oost' }] },
      'body.nieuw.0.districtId onbekend-district',
    ],
  ])('with %s is refused', async (_wat, deel, veld) => {
    const heel = { voorgangers: [], nieuw: [{ naam: 'Q', districtId: 'noord' }], per: '2027-01-01', ...deel }
    const { status, velden } = await deelIn(heel)
    expect([status, velden]).toEqual([400, [veld]])
  })
})
