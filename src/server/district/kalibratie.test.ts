import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Kalibratie } from '~/contract/district'
import { rijen } from '~tests/support/rijen'
import { maakTestapp, type Testapp } from '~tests/support/testapp'
import { corrigeer, ingediend, stelVast } from '~tests/support/testbeoordeling'
import { kleinKader } from '~tests/support/testkaders'
import type { PersoonId } from '~tests/support/testorganisatie'
import { alleVragenOp } from '~tests/support/testweging'
import { metParticipatiewet, zonderParticipatiewet } from '~tests/support/waarden'
import { beginWegingVan, nieuwTeam, vul } from '~tests/support/webweging'

let app: Testapp
const ids: Record<string, string> = {}
const alles = (score: 2 | 3 | 5, anders = {}) => alleVragenOp(kleinKader, metParticipatiewet, score, anders)

beforeAll(async () => {
  app = await maakTestapp({ kaderVersie: '9.1' })
  for (const naam of ['Hoorn', 'Kampen', 'Meppel', 'Norg']) ids[naam] = await nieuwTeam(app, naam)
  const { Hoorn = '', Kampen = '', Meppel = '', Norg = '' } = ids
  await ingediend(app, Hoorn, {
    waarden: alles(3, { 'C.1': 'geen-beeld' }),
    toelichtingen: { 'A.1': 'Staat op de kaart.' },
  })
  const zonderA3 = alleVragenOp(kleinKader, zonderParticipatiewet, 5)
  const meppel = await ingediend(app, Meppel, { kenmerken: zonderParticipatiewet, waarden: zonderA3 })
  // As it stays stored when the kenmerk is switched off afterwards.
  await rijen(
    app,
    `INSERT INTO antwoorden (weging_id, vraag_id, score, volgnummer, gewijzigd_door) VALUES ($1, 'A.3', 1, 0, 'anna')`,
    [meppel],
  )
  const vast = await ingediend(app, Kampen, { waarden: alles(2, { 'A.1': 4 }) })
  await stelVast(app, vast, 'startend-team')
  await vul(app, 'anna', await corrigeer(app, vast, 'A.1 is te hoog.'), { waarden: { 'A.1': 1 } })
  await beginWegingVan(app, Norg, { waarden: { 'A.1': 1 } })
})
afterAll(() => app.sluit())

const vraag = (persoon: PersoonId, district = 'noord') =>
  app.roep('GET', `/api/v1/districten/${district}/kalibratie`, { persoon })
const lees = async (): Promise<Kalibratie> => (await vraag('dirk')).json()

test.each<[PersoonId, string, number]>([
  ['dirk', 'noord', 200],
  ['petra', 'zuid', 200],
  ['dirk', 'zuid', 404],
  ['anna', 'noord', 404],
  ['hans', 'noord', 404],
])('%s asks for %s: %i', async (persoon, district, status) => {
  expect((await vraag(persoon, district)).status).toBe(status)
})

test('the teams that handed in stand side by side by name; the others are named', async () => {
  const { teams, ontbreekt } = await lees()
  expect(teams.map(({ naam, status }) => [naam, status])).toEqual([
    ['Hoorn', 'ingediend'],
    ['Kampen', 'vastgesteld'],
    ['Meppel', 'ingediend'],
  ])
  expect(ontbreekt).toEqual(['Assen', 'Emmen', 'Norg'])
})

describe('one vraag', () => {
  const naam = (teamId: string) => Object.keys(ids).find((sleutel) => ids[sleutel] === teamId)
  const bij = async (vraagId: string) => {
    const gevonden = (await lees()).vragen.find((kandidaat) => kandidaat.vraagId === vraagId)
    if (!gevonden) throw new Error(`${vraagId} ontbreekt`)
    const { antwoorden, ...rest } = gevonden
    return {
      ...rest,
      per: Object.fromEntries(antwoorden.map(({ teamId, waarde }) => [naam(teamId), waarde])),
    }
  }

  test('has the score of each, and how far they lie apart; a correction under way changes nothing yet', async () => {
    // Pairs: 3-4, 3-5 and 4-5 lie 1, 2 and 1 apart.
    expect(await bij('A.1')).toEqual({
      vraagId: 'A.1',
      per: { Hoorn: 3, Kampen: 4, Meppel: 5 },
      gescoord: 3,
      afstand: 2,
      onderlingVerschil: 4 / 3,
    })
  })

  test('W1: what is n.v.t. for a team is so here, whatever is stored, and counts in nothing', async () => {
    expect(await bij('A.3')).toMatchObject({
      per: { Hoorn: 3, Kampen: 2, Meppel: 'nvt' },
      gescoord: 2,
      afstand: 1,
      onderlingVerschil: 1,
    })
  })

  test('W4: geen beeld is no score; with each other team it makes a pair of one point', async () => {
    expect(await bij('C.1')).toMatchObject({
      per: { Hoorn: 'geen-beeld', Kampen: 2, Meppel: 5 },
      gescoord: 2,
      afstand: 3,
      onderlingVerschil: (3 + 1 + 1) / 3,
    })
  })

  test('brings the toelichting along', async () => {
    const { vragen } = await lees()
    const toelichtingen = vragen[0]?.antwoorden.map(({ toelichting }) => toelichting).sort()
    expect(toelichtingen).toEqual(['', '', 'Staat op de kaart.'])
  })

  test('all are there, in the order of the kader', async () => {
    expect((await lees()).vragen.map(({ vraagId }) => vraagId)).toEqual([
      'A.1',
      'A.2',
      'A.3',
      'eindweging-A',
      'B.1',
      'B.2',
      'eindweging-B',
      'C.1',
      'C.2',
      'eindweging-C',
    ])
  })
})

test('where nobody handed in there is nothing to compare', async () => {
  const leeg: Kalibratie = await (await vraag('petra', 'zuid')).json()
  expect(leeg.teams).toEqual([])
  expect(leeg.ontbreekt).toEqual(['Breda'])
  expect(leeg.vragen[0]).toEqual({
    vraagId: 'A.1',
    antwoorden: [],
    gescoord: 0,
    afstand: null,
    onderlingVerschil: 0,
  })
})
