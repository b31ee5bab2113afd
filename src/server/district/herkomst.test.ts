import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Werklijst } from '~/contract/district'
import { rijen } from '~tests/support/rijen'
import { maakTestapp, type Testapp } from '~tests/support/testapp'
import { ingediend, stelVast } from '~tests/support/testbeoordeling'
import { kleinKader } from '~tests/support/testkaders'
import { inOpenRonde } from '~tests/support/testorganisatie'
import { alleVragenOp } from '~tests/support/testweging'
import { metParticipatiewet } from '~tests/support/waarden'
import { nieuwTeam } from '~tests/support/webweging'

/**
 * Teams that came out of others between the two rondes. Hoorn and Kampen merged into Horka, Leer was split into two, Norg
 * was renamed by way of a new team that was itself renamed so, Peize and a team that never weighed merged.
 */
let app: Testapp
const team: Record<string, string> = {}
const weging: Record<string, string> = {}
const alles = (score: 2 | 3 | 4 | 5, anders = {}) =>
  alleVragenOp(kleinKader, metParticipatiewet, score, anders)

beforeAll(async () => {
  app = await maakTestapp({ kaderVersie: '9.1' })
  await rijen(app, `UPDATE rondes SET kader_versie = '9.1'`)
  const namen = [
    'Hoorn',
    'Kampen',
    'Horka',
    'Leer',
    'Leer 1',
    'Leer 2',
    'Norg',
    'Norg 2',
    'Norg 3',
    'Peize',
    'Roden',
    'Peizerode',
  ]
  for (const naam of namen) team[naam] = await nieuwTeam(app, naam)
  for (const [naam, score] of [
    ['Hoorn', 4],
    ['Kampen', 2],
    ['Leer', 4],
    ['Norg', 3],
    ['Peize', 3],
  ] as const) {
    weging[naam] = await ingediend(app, team[naam] ?? '', { waarden: alles(score) }, 'eerder')
  }
  await stelVast(app, weging.Kampen ?? '', 'draaiend-team', 'Staat er al zo goed als.')
  for (const [naam, voorganger] of [
    ['Horka', 'Hoorn'],
    ['Horka', 'Kampen'],
    ['Leer 1', 'Leer'],
    ['Leer 2', 'Leer'],
    ['Norg 2', 'Norg'],
    ['Norg 3', 'Norg 2'],
    ['Peizerode', 'Peize'],
    ['Peizerode', 'Roden'],
  ] as const) {
    await rijen(app, 'INSERT INTO teamvoorgangers VALUES ($1, $2)', [team[naam], team[voorganger]])
  }
  for (const naam of ['Horka', 'Leer 1', 'Leer 2', 'Norg 3', 'Peizerode']) {
    weging[naam] = await ingediend(app, team[naam] ?? '', {
      waarden: alles(3, naam === 'Leer 1' ? { 'A.1': 5 } : {}),
    })
  }
})
afterAll(() => app.sluit())

const lees = async (pad: string) => {
  app.klok.nu = inOpenRonde
  const antwoord = await app.roep('GET', `/api/v1${pad}`, { persoon: 'dirk' })
  expect(antwoord.status).toBe(200)
  return antwoord.json()
}
const regel = async (naam: string) => {
  const { teams }: Werklijst = await lees('/werklijsten/noord?ronde=2026-Q4')
  return teams.find((een) => een.team.naam === naam)
}
const vorigeVan = (naam: string) => lees(`/wegingen/${weging[naam]}/vorige`)

test('a merged team names those it came out of, with what each was settled at; there is nothing to subtract', async () => {
  expect(await regel('Horka')).toMatchObject({
    sindsVorige: null,
    uitzonderingen: ['D1'],
    voorgangers: [
      { naam: 'Hoorn', vorige: { rondeId: '2026-Q3', stadium: { titel: 'Draaiend team' } } },
      { naam: 'Kampen', vorige: { rondeId: '2026-Q3', stadium: { titel: 'Draaiend team' } } },
    ],
  })
  expect(await vorigeVan('Horka')).toEqual({ vorige: null, voorgangers: ['Hoorn', 'Kampen'] })
})

test('both halves of a team that was split are compared with the whole', async () => {
  expect(await regel('Leer 1')).toMatchObject({
    voorgangers: [{ naam: 'Leer' }],
    sindsVorige: { rondeId: '2026-Q3', vergelijkbaar: 7, omhoog: 1, omlaag: 6, stadiumverschil: -1 },
    uitzonderingen: ['D1', 'D6'],
  })
  expect(await regel('Leer 2')).toMatchObject({
    voorgangers: [{ naam: 'Leer' }],
    sindsVorige: { omhoog: 0, omlaag: 7 },
  })
  const { vorige, voorgangers } = await vorigeVan('Leer 2')
  expect(voorgangers).toEqual(['Leer'])
  expect(vorige).toMatchObject({
    rondeId: '2026-Q3',
    antwoorden: expect.arrayContaining([expect.objectContaining({ vraagId: 'A.1', waarde: 4 })]),
  })
})

test('the way back goes over a team that never weighed', async () => {
  expect(await regel('Norg 3')).toMatchObject({
    voorgangers: [{ naam: 'Norg' }],
    sindsVorige: { omhoog: 0, omlaag: 0 },
  })
  expect((await vorigeVan('Norg 3')).voorgangers).toEqual(['Norg'])
})

test('of two predecessors of which one never weighed, the other is not taken for the whole', async () => {
  expect(await regel('Peizerode')).toMatchObject({
    sindsVorige: null,
    voorgangers: [
      { naam: 'Peize', vorige: { stadium: { titel: 'Lerend team' } } },
      { naam: 'Roden', vorige: null },
    ],
  })
  expect(await vorigeVan('Peizerode')).toEqual({ vorige: null, voorgangers: ['Peize', 'Roden'] })
})

test('a team with a weging of its own is compared with that, wherever it came from', async () => {
  const eigen = await ingediend(app, team['Norg 2'] ?? '', { waarden: alles(2) }, 'eerder')
  expect(eigen).toBeTruthy()
  expect(await regel('Norg 3')).toMatchObject({
    voorgangers: [{ naam: 'Norg 2' }],
    sindsVorige: { omhoog: 7 },
  })
  await rijen(app, 'INSERT INTO teamvoorgangers VALUES ($1, $2)', [team.Hoorn, team.Roden])
  await ingediend(app, team.Hoorn ?? '', { waarden: alles(4) })
  expect(await regel('Hoorn')).toMatchObject({ voorgangers: [], sindsVorige: { omhoog: 0, omlaag: 0 } })
})

test('nothing of predecessors is said of a team that has not handed in', async () => {
  const nieuw = await nieuwTeam(app, 'Tolbert')
  await rijen(app, 'INSERT INTO teamvoorgangers VALUES ($1, $2)', [nieuw, team.Leer])
  expect(await regel('Tolbert')).toMatchObject({ voorgangers: [], sindsVorige: null, uitzonderingen: ['D4'] })
})

test('the review says whose answers of last time are laid beside those of now', async () => {
  expect(await lees(`/wegingen/${weging['Leer 1']}/beoordeling`)).toMatchObject({
    vorigeRondeId: '2026-Q3',
    voorgangers: ['Leer'],
  })
  expect(await lees(`/wegingen/${weging.Horka}/beoordeling`)).toMatchObject({
    vorigeRondeId: null,
    voorgangers: ['Hoorn', 'Kampen'],
  })
})
