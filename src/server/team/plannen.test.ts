import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Gepland, Organisatie } from '~/contract/organisatie'
import { rijen } from '~tests/support/rijen'
import { maakTestapp, type Testapp } from '~tests/support/testapp'
import { inOpenRonde, type PersoonId } from '~tests/support/testorganisatie'
import { leesRonde, plan2027, vraagApi } from '~tests/support/testronde'

/** Changes that are planned for a day to come, and what each day makes of them: later tests go on from earlier ones. */
let app: Testapp
beforeAll(async () => {
  app = await maakTestapp()
  await vraagApi(app, 'POST', '/rondes', { body: plan2027 })
})
afterAll(() => app.sluit())
beforeEach(() => {
  app.klok.nu = inOpenRonde
})

const zet = (pad: string, body: unknown, persoon: PersoonId = 'petra') =>
  vraagApi(app, 'PUT', pad, { body, persoon })
const trekIn = (id: string, persoon: PersoonId = 'petra') =>
  vraagApi(app, 'DELETE', `/geplande-wijzigingen/${id}`, { persoon })
const organisatie = async (): Promise<Organisatie> => (await vraagApi(app, 'GET', '/districten')).inhoud
const team = async (teamId: string) => {
  for (const { teams, ...district } of (await organisatie()).districten) {
    const gevonden = teams.find(({ id }) => id === teamId)
    if (gevonden) return { ...gevonden, district: district.naam }
  }
  throw new Error(`${teamId} is er niet`)
}
const inRonde = async (rondeId: string, teamId: string) => {
  const gevonden = (await leesRonde(app, rondeId)).teams.find(({ id }) => id === teamId)
  return gevonden && `${gevonden.naam}, ${gevonden.district.naam}`
}
/** What Dirk, the districtsmanager of Noord, finds in the list of his teams. */
const teamsVanDirk = async (): Promise<string[]> =>
  (await vraagApi(app, 'GET', '/teams', { persoon: 'dirk' })).inhoud.teams.map(
    ({ naam }: { naam: string }) => naam,
  )
const logboek = (handeling: string) =>
  rijen(app, 'SELECT persoon_id, van, naar FROM logboek WHERE handeling = $1 ORDER BY id', [handeling])
/** Nine in the morning, in the Netherlands. */
const naar = (dag: string) => {
  app.klok.nu = new Date(`${dag}T08:00:00Z`)
}

describe('a change that is planned', () => {
  test('shows where the organisation is managed, and nowhere else', async () => {
    await zet('/teams/emmen/naam', { naam: 'Emmen-Oost', vanaf: '2027-01-01' }, 'hans')
    await zet('/teams/emmen/district', { districtId: 'zuid', vanaf: '2027-02-01' })
    const { status } = await zet('/districten/zuid/naam', { naam: 'Zuidwest', vanaf: '2027-01-01' })
    expect(status).toBe(200)
    expect(await team('emmen')).toMatchObject({
      naam: 'Emmen',
      district: 'Noord',
      vroeger: [],
      gepland: [
        { vanaf: '2027-01-01', naam: 'Emmen-Oost', district: null },
        { vanaf: '2027-02-01', naam: null, district: { id: 'zuid', naam: 'Zuid' } },
      ],
    })
    expect(await inRonde('2027-Q1', 'emmen')).toBe('Emmen, Noord')
    expect(await teamsVanDirk()).toEqual(['Assen', 'Emmen'])
    expect(await logboek('team-hernoemd')).toEqual([])
    expect(await logboek('wijziging-gepland')).toMatchObject([
      { persoon_id: 'hans', van: null, naar: { teamId: 'emmen', naam: 'Emmen-Oost', vanaf: '2027-01-01' } },
      { naar: { teamId: 'emmen', naarDistrictId: 'zuid', vanaf: '2027-02-01' } },
      { naar: { districtId: 'zuid', naam: 'Zuidwest', vanaf: '2027-01-01' } },
    ])
  })

  test('is not planned twice for a day, and its name is taken from now on', async () => {
    expect((await zet('/teams/emmen/naam', { naam: 'Emmen-West', vanaf: '2027-01-01' })).velden).toEqual([
      'body.vanaf al-gepland',
    ])
    expect((await zet('/teams/assen/naam', { naam: 'emmen-oost', vanaf: '2026-11-16' })).velden).toEqual([
      'body.naam bestaat-al',
    ])
    expect((await zet('/districten/noord/naam', { naam: 'Zuid-West', vanaf: '2028-01-01' })).velden).toEqual([
      'body.naam bestaat-al',
    ])
  })

  test('keeps its team: it cannot end or go up into another before that day', async () => {
    expect((await zet('/teams/emmen/einde', { eindigt: '2027-01-31' })).velden).toEqual([
      'body.eindigt heeft-plan',
    ])
    const herindeling = {
      voorgangers: ['assen', 'emmen'],
      nieuw: [{ naam: 'Drenthe', districtId: 'noord' }],
      per: '2027-02-01',
    }
    expect((await vraagApi(app, 'POST', '/herindelingen', { body: herindeling })).velden).toEqual([
      'body.per heeft-plan',
    ])
    await zet('/teams/assen/einde', { eindigt: '2027-03-31' })
    expect((await zet('/teams/assen/naam', { naam: 'A', vanaf: '2027-04-01' })).velden).toEqual([
      'body.vanaf leeft-niet',
    ])
    expect((await zet('/teams/assen/einde', { eindigt: null })).status).toBe(200)
  })

  test('can be taken back by who manages the organisation, once', async () => {
    await zet('/teams/breda/naam', { naam: 'Vergissing', vanaf: '2027-01-01' })
    const [plan] = (await team('breda')).gepland as [Gepland]
    expect((await trekIn(plan.id, 'dirk')).status).toBe(403)
    expect((await trekIn(plan.id)).status).toBe(200)
    expect((await trekIn(plan.id)).status).toBe(404)
    expect((await team('breda')).gepland).toEqual([])
    expect((await logboek('wijziging-ingetrokken')).map(({ van }) => van)).toMatchObject([
      { teamId: 'breda', naam: 'Vergissing', vanaf: '2027-01-01' },
    ])
    expect((await zet('/teams/breda/naam', { naam: 'Vergissing', vanaf: '2027-01-01' })).status).toBe(200)
    await trekIn((await team('breda')).gepland[0]?.id ?? '')
  })
})

describe('when its day comes', () => {
  test('all instances that are asked at once see the new name, and it is carried out once', async () => {
    app.klok.nu = new Date('2026-12-31T22:59:59Z')
    expect((await team('emmen')).naam).toBe('Emmen')
    app.klok.nu = new Date('2026-12-31T23:00:00Z') // midnight, in the Netherlands
    const ander = await app.instantie({})
    const antwoorden = await Promise.all(
      [app, ander, app, ander].map(({ roep }) => roep('GET', '/api/v1/teams', { persoon: 'emiel' })),
    )
    for (const antwoord of antwoorden) {
      const { teams } = await antwoord.json()
      expect(
        teams.map(({ naam, district }: { naam: string; district: { naam: string } }) => [
          naam,
          district.naam,
        ]),
      ).toEqual([
        ['Breda', 'Zuidwest'],
        ['Emmen-Oost', 'Noord'],
      ])
    }
    expect(await logboek('team-hernoemd')).toMatchObject([
      {
        persoon_id: 'hans',
        van: { id: 'emmen', naam: 'Emmen' },
        naar: { id: 'emmen', naam: 'Emmen-Oost', vanaf: '2027-01-01' },
      },
    ])
    expect(await logboek('district-hernoemd')).toHaveLength(1)
  })

  test('rondes that open from that day on have the new names; those before keep the old', async () => {
    naar('2027-01-01')
    expect([await inRonde('2026-Q4', 'emmen'), await inRonde('2026-Q4', 'breda')]).toEqual([
      'Emmen, Noord',
      'Breda, Zuid',
    ])
    expect([await inRonde('2027-Q1', 'emmen'), await inRonde('2027-Q1', 'breda')]).toEqual([
      'Emmen-Oost, Noord',
      'Breda, Zuidwest',
    ])
  })

  test('rights follow the day: the districtsmanager of before no longer sees a team that moved', async () => {
    naar('2027-01-31')
    expect(await teamsVanDirk()).toEqual(['Assen', 'Emmen-Oost'])
    naar('2027-02-01')
    expect(await teamsVanDirk()).toEqual(['Assen'])
    expect(await team('emmen')).toMatchObject({
      district: 'Zuidwest',
      gepland: [],
      vroeger: [
        { tot: '2027-02-01', naam: 'Emmen-Oost', district: { id: 'noord' } },
        { tot: '2027-01-01', naam: 'Emmen', district: { id: 'noord' } },
      ],
    })
    expect(await inRonde('2027-Q1', 'emmen')).toBe('Emmen-Oost, Noord')
  })

  test('after days without anybody, all is carried out in the order of its days', async () => {
    naar('2027-02-01')
    await zet('/teams/breda/naam', { naam: 'Breda B', vanaf: '2027-02-03' })
    await zet('/teams/breda/naam', { naam: 'Breda A', vanaf: '2027-02-02' })
    naar('2027-02-10')
    expect(await team('breda')).toMatchObject({
      naam: 'Breda B',
      vroeger: [
        { tot: '2027-02-03', naam: 'Breda A' },
        { tot: '2027-02-02', naam: 'Breda' },
      ],
    })
  })

  test('what has come to be so in the meantime leaves no trace', async () => {
    naar('2027-02-10')
    await zet('/teams/assen/naam', { naam: 'Assen-Noord', vanaf: '2027-02-11' })
    await zet('/teams/assen/naam', { naam: 'Assen-Noord', vanaf: '2027-02-10' })
    naar('2027-02-11')
    expect(await team('assen')).toMatchObject({
      naam: 'Assen-Noord',
      gepland: [],
      vroeger: [{ tot: '2027-02-10', naam: 'Assen' }],
    })
    naar('2027-02-10')
  })

  test('what cannot be carried out is not passed over: the request fails, and the next one tries again', async () => {
    naar('2027-02-10')
    await zet('/teams/breda/naam', { naam: 'Breda C', vanaf: '2027-02-11' })
    await rijen(app, 'ALTER TABLE teamhistorie RENAME TO even_weg')
    naar('2027-02-11')
    expect((await app.roep('GET', '/api/v1/teams', { persoon: 'bram' })).status).toBe(500)
    expect(app.log.splice(0).join()).toContain('teamhistorie')
    await rijen(app, 'ALTER TABLE even_weg RENAME TO teamhistorie')
    expect((await team('breda')).naam).toBe('Breda C')
  })
})
