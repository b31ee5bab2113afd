import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Voortgang } from '~/contract/voortgang'
import { rijen } from '~tests/support/rijen'
import { maakTestapp, type Testapp } from '~tests/support/testapp'
import { kader121 } from '~tests/support/testkaders'
import { type PersoonId, testpersonen } from '~tests/support/testorganisatie'
import { vraagApi } from '~tests/support/testronde'
import { alleVragenOp, beginWeging, dienIn, vulIn, weeg } from '~tests/support/testweging'
import { metParticipatiewet, zonderParticipatiewet } from '~tests/support/waarden'

/**
 * Assen: begun on 5 October, handed in on the 6th, returned on the 8th, handed in again on the 9th, settled on the 12th,
 * and opened for a correction on the 13th. Breda: handed in on the 7th and returned on the 8th. Emmen: begun on the 14th,
 * with three answers of which one does not count. Goor does nothing.
 */
let app: Testapp
const alles3 = alleVragenOp(kader121, zonderParticipatiewet, 3)
const op = (dag: number) => {
  app.klok.nu = new Date(Date.UTC(2026, 9, dag, 10))
}
const doe = async (persoon: PersoonId, pad: string, versie: number, body: unknown) =>
  expect((await vraagApi(app, 'POST', pad, { persoon, versie, body })).status).toBeLessThan(300)

beforeAll(async () => {
  app = await maakTestapp()
  await rijen(app, `INSERT INTO personen (id, naam) VALUES ('zara', 'Zara Zuid')`)
  await rijen(
    app,
    `INSERT INTO rollen (persoon_id, rol, district_id) VALUES ('zara', 'districtsmanager', 'zuid')`,
  )
  await rijen(app, `INSERT INTO teams (id, naam, district_id) VALUES ('goor', 'Goor', 'noord')`)
  await rijen(app, `INSERT INTO rondeteams VALUES ('2026-Q4', 'goor', 'Goor', 'noord', 'Noord')`)
  op(5)
  const { id: assen } = await beginWeging(app, 'anna', 'assen', zonderParticipatiewet)
  await vulIn(app, 'anna', assen, alles3)
  op(6)
  expect((await dienIn(app, 'anna', assen)).status).toBe(200)
  op(7)
  const { id: breda } = await weeg(app, 'bram', 'breda', zonderParticipatiewet, alles3)
  op(8)
  await doe('dirk', `/wegingen/${assen}/teruggaven`, 2, { reden: 'Kijk nog eens.' })
  await doe('zara' as PersoonId, `/wegingen/${breda}/teruggaven`, 2, { reden: 'Kijk nog eens.' })
  op(9)
  expect((await dienIn(app, 'anna', assen)).status).toBe(200)
  op(12)
  await doe('dirk', `/wegingen/${assen}/vaststelling`, 4, { stadium: 'in-ontwikkeling', reden: null })
  op(13)
  await doe('dirk', `/wegingen/${assen}/revisies`, 5, { reden: 'Een score was verkeerd overgenomen.' })
  op(14)
  const { id: emmen } = await beginWeging(app, 'emiel', 'emmen', metParticipatiewet)
  await vulIn(app, 'emiel', emmen, { 1.1: 3, 2.8: 2, 1.2: 'geen-beeld' })
  const wissel = await vraagApi(app, 'PATCH', `/wegingen/${emmen}`, {
    persoon: 'emiel',
    versie: 1,
    body: { kenmerken: zonderParticipatiewet },
  })
  expect(wissel.status).toBe(200)
})
afterAll(() => app.sluit())

const lees = async (persoon: PersoonId): Promise<Voortgang> => {
  const { status, inhoud } = await vraagApi(app, 'GET', '/rondes/2026-Q4/voortgang', { persoon })
  expect(status).toBe(200)
  return inhoud
}
/** As teams / not begun / busy / returned / handed in / settled. */
const kort = ({ teams, nietBegonnen, bezig, teruggegeven, ingediend, vastgesteld }: Voortgang['totaal']) =>
  [teams, nietBegonnen, bezig, teruggegeven, ingediend, vastgesteld].join(' ')

describe('the programmabureau', () => {
  test('sees how many of the teams are how far, per district and in all', async () => {
    const { totaal, districten, standVan } = await lees('petra')
    expect(kort(totaal)).toBe('4 1 1 1 0 1')
    expect(districten.map((district) => `${district.naam} ${kort(district)}`)).toEqual([
      'Noord 3 1 1 0 0 1',
      'Zuid 1 0 0 1 0 0',
    ])
    expect(standVan).toBe('2026-10-14T10:00:00.000Z')
  })

  test('sees how it stood at the end of each day since the opening', async () => {
    const { verloop } = await lees('petra')
    expect(verloop.map((dag) => `${dag.dag.slice(8)}: ${kort(dag)}`)).toEqual([
      '01: 4 4 0 0 0 0',
      '02: 4 4 0 0 0 0',
      '03: 4 4 0 0 0 0',
      '04: 4 4 0 0 0 0',
      '05: 4 3 1 0 0 0',
      '06: 4 3 0 0 1 0',
      '07: 4 2 0 0 2 0',
      '08: 4 2 0 2 0 0',
      '09: 4 2 0 1 1 0',
      '10: 4 2 0 1 1 0',
      '11: 4 2 0 1 1 0',
      '12: 4 2 0 1 0 1',
      '13: 4 2 0 1 0 1',
      '14: 4 1 1 1 0 1',
    ])
  })

  test('sees whom to call, with what is missing; a team that is settled is not among them', async () => {
    const { uit } = await lees('petra')
    expect(uit).toEqual([
      {
        district: { id: 'noord', naam: 'Noord' },
        districtsmanagers: ['Dirk Visser'],
        teams: [
          {
            id: 'emmen',
            naam: 'Emmen',
            stand: 'bezig',
            sinds: '2026-10-14T10:00:00.000Z',
            beantwoord: { aantal: 2, van: 78 },
            begeleiders: ['Emiel Bakker'],
          },
          {
            id: 'goor',
            naam: 'Goor',
            stand: 'niet-begonnen',
            sinds: null,
            beantwoord: null,
            begeleiders: [],
          },
        ],
      },
      {
        district: { id: 'zuid', naam: 'Zuid' },
        districtsmanagers: ['Zara Zuid'],
        teams: [
          {
            id: 'breda',
            naam: 'Breda',
            stand: 'teruggegeven',
            sinds: '2026-10-08T10:00:00.000Z',
            beantwoord: { aantal: 78, van: 78 },
            begeleiders: ['Bram Jansen', 'Emiel Bakker'],
          },
        ],
      },
    ])
  })

  test('sees an old ronde as it stood, and nothing of one that is to come', async () => {
    const { inhoud } = await vraagApi(app, 'GET', '/rondes/2026-Q3/voortgang')
    expect(inhoud.verloop).toHaveLength(92)
    expect((await vraagApi(app, 'GET', '/rondes/2031-Q1/voortgang')).status).toBe(404)
  })
})

test('a districtsmanager sees the own district; others see nothing', async () => {
  const { totaal, districten, uit, verloop } = await lees('dirk')
  expect(kort(totaal)).toBe('3 1 1 0 0 1')
  expect(districten.map(({ naam }) => naam)).toEqual(['Noord'])
  expect(uit.map(({ district }) => district.naam)).toEqual(['Noord'])
  expect(kort(verloop.at(-1) as Voortgang['totaal'])).toBe('3 1 1 0 0 1')
  for (const persoon of ['anna', 'hans'] as const) {
    expect((await vraagApi(app, 'GET', '/rondes/2026-Q4/voortgang', { persoon })).status).toBe(403)
  }
})

test('a team that moved counts in the district of then, and is called by the districtsmanager of today', async () => {
  await rijen(app, `UPDATE teams SET district_id = 'zuid' WHERE id = 'goor'`)
  const voor = await lees('zara' as PersoonId)
  expect(voor.districten.map((district) => `${district.naam} ${kort(district)}`)).toEqual([
    'Noord 1 1 0 0 0 0',
    'Zuid 1 0 0 1 0 0',
  ])
  expect(voor.uit[0]?.teams.map(({ naam }) => naam)).toEqual(['Breda', 'Goor'])
  await rijen(app, `UPDATE teams SET district_id = 'noord' WHERE id = 'goor'`)
})

describe('without signing in', () => {
  test('one sees only counts: no team, no person, no score, and not that something was returned', async () => {
    const antwoord = await app.roep('GET', '/api/v1/voortgang')
    expect(antwoord.status).toBe(200)
    const tekst = await antwoord.text()
    expect(JSON.parse(tekst)).toEqual({
      ronde: {
        id: '2026-Q4',
        kaderVersie: '1.21',
        opent: '2026-10-01',
        sluit: '2026-12-31',
        geconstrueerd: false,
      },
      standVan: '2026-10-14T10:00:00.000Z',
      totaal: { teams: 4, nietBegonnen: 1, bezig: 2, ingediend: 0, vastgesteld: 1 },
      districten: [
        { naam: 'Noord', teams: 3, nietBegonnen: 1, bezig: 1, ingediend: 0, vastgesteld: 1 },
        { naam: 'Zuid', teams: 1, nietBegonnen: 0, bezig: 1, ingediend: 0, vastgesteld: 0 },
      ],
    })
    for (const naam of [...Object.values(testpersonen), 'Zara', 'Assen', 'Breda', 'ontwikkeling']) {
      expect(tekst).not.toContain(naam)
    }
  })

  test('before the first ronde there is nothing to count', async () => {
    app.klok.nu = new Date('2026-01-01T10:00:00Z')
    const { ronde, totaal, districten } = await (await app.roep('GET', '/api/v1/voortgang')).json()
    expect([ronde, totaal.teams, districten]).toEqual([null, 0, []])
    op(14)
  })
})
