import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { rijen } from '~tests/support/rijen'
import { maakTestapp, type Testapp } from '~tests/support/testapp'
import { inOpenRonde, type PersoonId } from '~tests/support/testorganisatie'
import { leesRonde, metRonde, plan2027, vraagApi } from '~tests/support/testronde'
import { beginWeging } from '~tests/support/testweging'

let app: Testapp
beforeAll(async () => {
  app = await maakTestapp()
})
afterAll(() => app.sluit())
beforeEach(() => {
  app.klok.nu = inOpenRonde
})

const wijzig = (rondeId: string, body: unknown) => metRonde(app, 'PATCH', rondeId, '', body)
const logboek = (handeling: string) =>
  rijen(app, 'SELECT persoon_id, weging_id, van, naar FROM logboek WHERE handeling = $1 ORDER BY id', [
    handeling,
  ])

describe('who may', () => {
  test.each<[PersoonId, number, number]>([
    ['petra', 200, 201],
    ['dirk', 200, 403],
    ['anna', 403, 403],
    ['hans', 403, 403],
  ])('%s reads the list with %i and plans with %i', async (persoon, lezen, plannen) => {
    expect((await vraagApi(app, 'GET', '/rondes', { persoon })).status).toBe(lezen)
    const body = { ...plan2027, id: '2030-Q1', opent: '2030-01-01', sluit: '2030-01-31' }
    expect((await vraagApi(app, 'POST', '/rondes', { persoon, body })).status).toBe(plannen)
  })
})

describe('planning', () => {
  test('a next ronde takes the teams that live on its opening day, and is one row in the logbook', async () => {
    await rijen(
      app,
      `INSERT INTO teams (id, naam, district_id, begint, eindigt) VALUES
        ('later', 'Later', 'zuid', '2027-01-02', NULL), ('eerder', 'Eerder', 'zuid', NULL, '2026-12-31'),
        ('net', 'Net', 'zuid', '2027-01-01', '2027-01-01')`,
    )
    const { status, inhoud } = await vraagApi(app, 'POST', '/rondes', { body: plan2027 })
    expect(status).toBe(201)
    expect(inhoud).toMatchObject({ ...plan2027, fase: 'gepland', versie: 1 })
    expect(inhoud.teams.map(({ naam }: { naam: string }) => naam)).toEqual(['Assen', 'Breda', 'Emmen', 'Net'])
    expect(inhoud.nietMee).toEqual([{ id: 'later', naam: 'Later', district: { id: 'zuid', naam: 'Zuid' } }])
    expect((await logboek('ronde-gepland')).at(-1)).toEqual({
      persoon_id: 'petra',
      weging_id: null,
      van: null,
      naar: plan2027,
    })
  })

  test.each([
    [
      'begins while the one before still runs',
      { opent: '2026-12-31', sluit: '2027-01-01' },
      'body.opent overlap',
    ],
    ['ends in a next one', { opent: '2027-04-01', sluit: '2030-01-05' }, 'body.sluit overlap'],
    ['ends before it begins', { opent: '2028-04-02', sluit: '2028-04-01' }, 'body.sluit volgorde'],
    [
      'has no such kader',
      { opent: '2028-04-01', sluit: '2028-04-02', kaderVersie: '7.7' },
      'body.kaderVersie onbekend-kader',
    ],
    [
      'has an id that is taken',
      { id: '2026-Q4', opent: '2028-04-01', sluit: '2028-04-02' },
      'body.id bestaat-al',
    ],
  ])('one that %s is refused', async (_wat, deel, veld) => {
    const { status, velden, inhoud } = await vraagApi(app, 'POST', '/rondes', {
      body: { ...plan2027, id: '2028-Q2', ...deel },
    })
    expect(status).toBe(400)
    expect(velden).toEqual([veld])
    if (veld === 'body.opent overlap') {
      expect(inhoud.detail).toBe(
        'Deze dagen overlappen met ronde 2026-Q4, die loopt van 1 oktober 2026 tot en met 31 december 2026.',
      )
    }
  })

  test('the database itself holds that no day is of two rondes', async () => {
    await expect(
      rijen(
        app,
        `INSERT INTO rondes (id, kader_versie, opent, sluit) VALUES ('2029-Q1', '1.21', '2026-12-31', '2027-01-01')`,
      ),
    ).rejects.toThrow('rondes_overlappen_niet')
  })

  test('of two who plan the same days at once, one is told that they are taken', async () => {
    const gelijk = { kaderVersie: '1.21', opent: '2029-07-01', sluit: '2029-09-30', tegenlezer: false }
    const uitkomsten = await Promise.all(
      ['2029-Q3', '2029-Q4'].map((id) => vraagApi(app, 'POST', '/rondes', { body: { ...gelijk, id } })),
    )
    expect(uitkomsten.map(({ status }) => status).sort()).toEqual([201, 400])
  })
})

describe('changing', () => {
  test('a planned ronde can change in all; its teams follow another opening day', async () => {
    const { status, inhoud } = await wijzig('2027-Q1', { opent: '2027-01-04', tegenlezer: true })
    expect(status).toBe(200)
    expect(inhoud).toMatchObject({ opent: '2027-01-04', sluit: '2027-03-31', tegenlezer: true, versie: 2 })
    expect(inhoud.teams.map(({ id }: { id: string }) => id)).toEqual(['assen', 'breda', 'emmen', 'later'])
  })

  test('an open ronde can be extended, but its first day and kader stand', async () => {
    expect((await wijzig('2026-Q4', { opent: '2026-10-02' })).velden).toEqual(['body.opent al-geopend'])
    expect((await wijzig('2026-Q4', { kaderVersie: '9.1' })).velden).toEqual(['body.kaderVersie al-geopend'])
    expect((await wijzig('2026-Q4', { sluit: '2026-11-15' })).velden).toEqual(['body.sluit voorbij'])
    expect((await wijzig('2026-Q4', { sluit: '2027-01-04' })).velden).toEqual(['body.sluit overlap'])
    expect((await wijzig('2026-Q4', { sluit: '2027-01-03' })).inhoud.sluit).toBe('2027-01-03')
    expect((await logboek('ronde-gewijzigd')).at(-1)).toMatchObject({
      van: { id: '2026-Q4', sluit: '2026-12-31' },
      naar: { id: '2026-Q4', sluit: '2027-01-03' },
    })
  })

  test('a ronde whose last day is over opens again when it is extended', async () => {
    await wijzig('2027-Q1', { opent: '2027-02-01' })
    app.klok.nu = new Date('2027-01-03T23:30:00Z') // the fourth, in the Netherlands
    expect((await leesRonde(app, '2026-Q4')).fase).toBe('voorbij')
    expect((await wijzig('2026-Q4', { sluit: '2027-01-10' })).inhoud.fase).toBe('open')
    expect((await beginWeging(app, 'emiel', 'emmen')).ronde.id).toBe('2026-Q4')
  })

  test('on a version that is not the last one it is refused', async () => {
    const { status } = await vraagApi(app, 'PATCH', '/rondes/2026-Q4', {
      body: { tegenlezer: true },
      versie: 1,
    })
    expect(status).toBe(412)
    expect((await vraagApi(app, 'PATCH', '/rondes/2026-Q4', { body: {} })).status).toBe(428)
    expect((await vraagApi(app, 'PATCH', '/rondes/2031-Q1', { body: {}, versie: 1 })).status).toBe(404)
  })

  test('a team that has not begun can be taken out, and then cannot begin', async () => {
    expect((await wijzig('2026-Q4', { teams: ['emmen', 'breda'] })).inhoud.nietMee).toContainEqual({
      id: 'assen',
      naam: 'Assen',
      district: { id: 'noord', naam: 'Noord' },
    })
    const begin = await vraagApi(app, 'POST', '/wegingen', {
      persoon: 'anna',
      body: { teamId: 'assen', kenmerken: { participatiewet: true, indelingOpBsn: false } },
    })
    expect(begin.status).toBe(409)
    expect((await wijzig('2026-Q4', { teams: ['emmen', 'breda', 'assen'] })).status).toBe(200)
    expect((await beginWeging(app, 'anna', 'assen')).status).toBe('concept')
  })

  test('a team that has begun stays; one that does not live then cannot come in', async () => {
    const { status, inhoud } = await wijzig('2026-Q4', { teams: ['breda'] })
    expect(status).toBe(409)
    expect(inhoud.detail).toBe('Niet uit de ronde, want al begonnen: Assen, Emmen.')
    expect((await wijzig('2026-Q4', { teams: ['assen', 'breda', 'emmen', 'nergens'] })).velden).toEqual([
      'body.teams geen-team-dan',
    ])
    expect((await leesRonde(app, '2026-Q4')).teams).toHaveLength(3)
  })
})

test('the list has each ronde with how far it is, newest first', async () => {
  const { rondes, kaderVersies } = (await vraagApi(app, 'GET', '/rondes')).inhoud
  expect(kaderVersies).toEqual(['1.21', '9.1'])
  const [q4, q3] = rondes.slice(-2)
  expect(q3).toMatchObject({ id: '2026-Q3', fase: 'voorbij', telling: { teams: 3, nietBegonnen: 3 } })
  expect(q4).toMatchObject({ id: '2026-Q4', fase: 'open', telling: { teams: 3, nietBegonnen: 1, bezig: 2 } })
})
