import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import type { Werklijst } from '~/contract/district'
import { rijen } from '~tests/support/rijen'
import { maakTestapp, type Testapp } from '~tests/support/testapp'
import { corrigeer, geefTerug, ingediend, stelVast } from '~tests/support/testbeoordeling'
import { kader121, kleinKader } from '~tests/support/testkaders'
import { inOpenRonde, type PersoonId } from '~tests/support/testorganisatie'
import { alleVragenOp } from '~tests/support/testweging'
import { metParticipatiewet, zonderParticipatiewet } from '~tests/support/waarden'
import { beginWegingVan, nieuwTeam } from '~tests/support/webweging'

let app: Testapp
const alles = (score: 1 | 2 | 3 | 4 | 5, anders = {}) =>
  alleVragenOp(kleinKader, metParticipatiewet, score, anders)

/** One team for each place in the life of a weging, besides Assen and Emmen that never began. */
beforeAll(async () => {
  app = await maakTestapp({ kaderVersie: '9.1' })
  await rijen(app, `UPDATE rondes SET kader_versie = '9.1'`)
  const hoorn = await nieuwTeam(app, 'Hoorn')
  await ingediend(app, hoorn, { waarden: alles(3, { 'A.1': 4, 'A.3': 1, 'C.2': 'geen-beeld' }) }, 'eerder')
  await ingediend(app, hoorn, { waarden: alles(3, { 'B.2': 5, 'A.3': 2, 'eindweging-A': 5 }) })
  const kampen = await nieuwTeam(app, 'Kampen')
  const eerder = await ingediend(app, kampen, { waarden: alles(4) }, 'eerder')
  await stelVast(app, eerder, 'zelfstandig-team', 'Staat er al zo goed als.')
  await stelVast(app, await ingediend(app, kampen, { waarden: alles(4, { 'A.1': 3 }) }), 'lerend-team')
  const leer = await nieuwTeam(app, 'Leer')
  await geefTerug(app, await ingediend(app, leer, { waarden: alles(2) }), 'Wat bedoelt u bij A.1?')
  const meppel = await nieuwTeam(app, 'Meppel')
  const vast = await ingediend(app, meppel, {
    kenmerken: zonderParticipatiewet,
    waarden: alleVragenOp(kleinKader, zonderParticipatiewet, 5),
  })
  await stelVast(app, vast, 'zelfstandig-team')
  await corrigeer(app, vast, 'Kenmerk klopt niet.')
  await beginWegingVan(app, await nieuwTeam(app, 'Norg'), { waarden: { 'A.1': 3, 'B.2': 'geen-beeld' } })
})
afterAll(() => app.sluit())
afterEach(() => {
  app.klok.nu = inOpenRonde
})

const vraag = (persoon: PersoonId | null, district = 'noord', ronde?: string) =>
  app.roep(
    'GET',
    `/api/v1/werklijsten/${district}${ronde ? `?ronde=${ronde}` : ''}`,
    persoon ? { persoon } : {},
  )
const lees = async (ronde?: string): Promise<Werklijst> => (await vraag('dirk', 'noord', ronde)).json()
const regel = (lijst: Werklijst, naam: string) => {
  const gevonden = lijst.teams.find(({ team }) => team.naam === naam)
  if (!gevonden) throw new Error(`${naam} staat niet op de werklijst`)
  return gevonden
}

describe('who may see it', () => {
  test.each<[PersoonId | null, string, number]>([
    ['dirk', 'noord', 200],
    ['petra', 'noord', 200],
    ['petra', 'zuid', 200],
    ['petra', 'bestaat-niet', 404],
    ['dirk', 'zuid', 404],
    ['anna', 'noord', 404],
    ['hans', 'noord', 404],
    [null, 'noord', 401],
  ])('%s asks for %s: %i', async (persoon, district, status) => {
    expect((await vraag(persoon, district)).status).toBe(status)
  })

  test.each<[PersoonId, unknown]>([
    ['dirk', [{ id: 'noord', naam: 'Noord' }]],
    [
      'petra',
      [
        { id: 'noord', naam: 'Noord' },
        { id: 'zuid', naam: 'Zuid' },
      ],
    ],
  ])('%s can choose from the districts of which they see all teams', async (persoon, districten) => {
    const antwoord = await app.roep('GET', '/api/v1/werklijsten', { persoon })
    expect(await antwoord.json()).toEqual({ districten, meeTeLezen: [] })
  })

  test('a begeleider has no districts', async () => {
    expect((await app.roep('GET', '/api/v1/werklijsten', { persoon: 'anna' })).status).toBe(403)
  })
})

test('it is of one district and one ronde, says of when, and what waits in the others', async () => {
  expect(await lees()).toMatchObject({
    district: { id: 'noord', naam: 'Noord' },
    ronde: { id: '2026-Q4', sluit: '2026-12-31' },
    rondes: [
      { id: '2026-Q4', teBeoordelen: 1 },
      { id: '2026-Q3', teBeoordelen: 1 },
    ],
    standVan: '2026-11-16T10:00:00.000Z',
    dagenTotSluiting: 45,
  })
  expect((await lees('2026-Q3')).ronde.id).toBe('2026-Q3')
  expect((await vraag('dirk', 'noord', '2031-Q1')).status).toBe(404)
})

test('what needs attention comes first, each with its reasons', async () => {
  const lijst = await lees()
  expect(lijst.teams.map(({ team, status, uitzonderingen }) => [team.naam, status, uitzonderingen])).toEqual([
    ['Hoorn', 'ingediend', ['D1']],
    ['Leer', 'teruggegeven', ['D3']],
    ['Meppel', 'in-correctie', ['D3']],
    ['Assen', 'niet-begonnen', ['D4']],
    ['Emmen', 'niet-begonnen', ['D4']],
    ['Kampen', 'vastgesteld', ['D5', 'D6']],
    ['Norg', 'bezig', []],
  ])
})

describe('one row', () => {
  test('handed in: computed, and what changed since last time, eindwegingen and geen beeld left out', async () => {
    expect(regel(await lees(), 'Hoorn')).toMatchObject({
      begeleiders: ['Anna de Vries', 'Emiel Bakker'],
      dagen: 0,
      weging: {
        revisie: 1,
        beantwoord: 10,
        gevraagd: 10,
        berekend: { titel: 'Lerend team', rang: 1, hoogste: 3 },
      },
      vastgesteld: null,
      sindsVorige: {
        rondeId: '2026-Q3',
        stadium: { titel: 'Startend team' },
        vergelijkbaar: 6,
        omhoog: 2,
        omlaag: 1,
        stadiumverschil: 1,
        anderKader: false,
      },
    })
  })

  test('settled: nearly at the next stadium, and lower than was settled (not computed) last time', async () => {
    expect(regel(await lees(), 'Kampen')).toMatchObject({
      weging: { berekend: { titel: 'Lerend team' }, bijna: { volgend: 'Draaiend team', belemmeringen: 1 } },
      vastgesteld: { titel: 'Lerend team' },
      sindsVorige: { stadium: { titel: 'Zelfstandig team' }, omhoog: 0, omlaag: 1, stadiumverschil: -2 },
    })
  })

  test('given back: nothing is said of an outcome that is open again', async () => {
    expect(regel(await lees(), 'Leer')).toMatchObject({
      weging: { berekend: null, bijna: null },
      vastgesteld: null,
      sindsVorige: null,
    })
  })

  test('being corrected: what was settled stays in sight', async () => {
    expect(regel(await lees(), 'Meppel')).toMatchObject({
      weging: { revisie: 2, gevraagd: 9 },
      vastgesteld: { titel: 'Zelfstandig team' },
    })
  })

  test('under way: how many answers there are, geen beeld included', async () => {
    expect(regel(await lees(), 'Norg').weging).toMatchObject({ beantwoord: 2, gevraagd: 10, berekend: null })
  })

  test('not begun: its days count from the day that the ronde opened', async () => {
    expect(regel(await lees(), 'Assen')).toMatchObject({
      dagen: 46,
      weging: null,
      begeleiders: ['Anna de Vries'],
    })
  })
})

test('D2: after the last day who did not hand in is late, by whole Dutch days', async () => {
  app.klok.nu = new Date('2026-12-31T23:30:00.000Z')
  const lijst = await lees('2026-Q4')
  expect(lijst.dagenTotSluiting).toBe(-1)
  expect(regel(lijst, 'Norg')).toMatchObject({ uitzonderingen: ['D2'], dagen: 46 })
  expect(regel(lijst, 'Leer').uitzonderingen).toEqual(['D2', 'D3'])
  expect(regel(lijst, 'Hoorn').uitzonderingen).toEqual(['D1'])
  expect(regel(lijst, 'Meppel').uitzonderingen).toEqual(['D3'])
})

test('a team that moved is with the district of today, under the name that it had then', async () => {
  const team = await nieuwTeam(app, 'Oude Pekela')
  await rijen(app, `UPDATE teams SET district_id = 'zuid', naam = 'Pekela' WHERE id = $1`, [team])
  const zuid: Werklijst = await (await vraag('petra', 'zuid')).json()
  expect(zuid.teams.map(({ team: { naam } }) => naam)).toEqual(['Breda', 'Oude Pekela'])
  expect((await lees()).teams.some(({ team: { naam } }) => naam === 'Oude Pekela')).toBe(false)
})

test('a weging with another kader is compared on the stellingen that have the same words, and says so', async () => {
  const team = await nieuwTeam(app, 'Peize')
  await rijen(app, `UPDATE rondes SET kader_versie = '1.21' WHERE id = '2026-Q3'`)
  await ingediend(app, team, { waarden: alleVragenOp(kader121, metParticipatiewet, 3) }, 'eerder')
  await ingediend(app, team, { waarden: alles(3) })
  expect(regel(await lees(), 'Peize').sindsVorige).toMatchObject({
    stadium: { id: 'in-ontwikkeling' },
    vergelijkbaar: 0,
    stadiumverschil: null,
    anderKader: true,
  })
})
