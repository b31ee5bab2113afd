import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { contract, onbekendId, pathVan } from '~tests/support/contract'
import { maakTestapp, type Testapp } from '~tests/support/testapp'
import type { PersoonId, TeamId } from '~tests/support/testorganisatie'
import { opening } from '~tests/support/testsessie'
import { metParticipatiewet } from '~tests/support/waarden'
import { gevallenVoor, persoonIds, teamIds } from '~tests/support/wieMagWat'
import { withClient } from '~tests/support/withClient'

const kenmerken = metParticipatiewet

let app: Testapp
const wegingen = {} as Record<TeamId, string>
beforeAll(async () => {
  app = await maakTestapp()
  for (const [persoon, teamId] of [
    ['anna', 'assen'],
    ['emiel', 'emmen'],
    ['bram', 'breda'],
  ] as const) {
    const antwoord = await app.roep('POST', '/api/v1/wegingen', { persoon, body: { teamId, kenmerken } })
    wegingen[teamId] = (await antwoord.json()).id
  }
})
afterAll(() => app.sluit())

interface Poging {
  methode: string
  path: string
  body?: unknown
  headers?: Record<string, string>
}
interface Route {
  soort: 'lezen' | 'wijzigen'
  /** What the call answers to who may make it. */
  goed: number
  /** The versions that stand there now: only the gate may refuse. */
  poging(teamId: TeamId, versie: { weging: number; antwoord: number }): Poging
}

const lees = (rest: string): Route => ({
  soort: 'lezen',
  goed: 200,
  poging: (teamId) => ({ methode: 'GET', path: `/api/v1/wegingen/${wegingen[teamId]}${rest}` }),
})
const routes: Record<string, Route> = {
  'get /wegingen/{wegingId}': lees(''),
  'get /wegingen/{wegingId}/antwoorden': lees('/antwoorden?sinds=0'),
  'get /wegingen/{wegingId}/vorige': lees('/vorige'),
  'get /wegingen/{wegingId}/gebeurtenissen': lees('/gebeurtenissen'),
  'get /wegingen/{wegingId}/groepssessies': lees('/groepssessies'),
  'post /wegingen/{wegingId}/groepssessies': {
    soort: 'wijzigen',
    // Past the gate it is refused for a section that is not there, so that none is ever opened.
    goed: 400,
    poging: (teamId) => ({
      methode: 'POST',
      path: `/api/v1/wegingen/${wegingen[teamId]}/groepssessies`,
      body: { ...opening, secties: ['bestaat-niet'] },
    }),
  },
  'post /wegingen': {
    soort: 'wijzigen',
    goed: 200,
    poging: (teamId) => ({ methode: 'POST', path: '/api/v1/wegingen', body: { teamId, kenmerken } }),
  },
  'patch /wegingen/{wegingId}': {
    soort: 'wijzigen',
    goed: 200,
    poging: (teamId, { weging }) => ({
      methode: 'PATCH',
      path: `/api/v1/wegingen/${wegingen[teamId]}`,
      body: { kenmerken },
      headers: { 'If-Match': `"${weging}"` },
    }),
  },
  'patch /wegingen/{wegingId}/antwoorden/{vraagId}': {
    soort: 'wijzigen',
    goed: 200,
    poging: (teamId, { antwoord }) => ({
      methode: 'PATCH',
      path: `/api/v1/wegingen/${wegingen[teamId]}/antwoorden/1.1`,
      body: { waarde: 3 },
      headers: { 'If-Match': `"${antwoord}"` },
    }),
  },
  'post /wegingen/{wegingId}/indiening': {
    soort: 'wijzigen',
    // W7: past the gate it is refused for being incomplete, or for what was changed since.
    goed: 412,
    poging: (teamId, { weging }) => ({
      methode: 'POST',
      path: `/api/v1/wegingen/${wegingen[teamId]}/indiening`,
      body: { volgnummer: -1 },
      headers: { 'If-Match': `"${weging}"` },
    }),
  },
}

/** The status for each right. @param goed what the call answers to who may make it */
const verwachting = {
  lezen: (goed: number) => ({ bewerken: goed, zien: goed, niets: 404 }),
  wijzigen: (goed: number) => ({ bewerken: goed, zien: 403, niets: 404 }),
}

async function probeer(naam: string, teamId: TeamId, persoon?: PersoonId) {
  const route = routes[naam] as Route
  const { methode, path, ...rest } = route.poging(teamId, await versies(teamId))
  const antwoord = await app.roep(methode, path, { ...(persoon && { persoon }), ...rest })
  await antwoord.body?.cancel()
  return antwoord.status
}

async function versies(teamId: TeamId) {
  const antwoord = await app.roep('GET', `/api/v1/wegingen/${wegingen[teamId]}`, { persoon: 'petra' })
  const { versie, antwoorden } = await antwoord.json()
  return { weging: versie, antwoord: antwoorden[0]?.versie ?? 0 }
}

/** Calls about one weging that have a table of rights of their own, in the test of what they do. */
const elders = /\/(levensloop|teruggaven|vaststelling|revisies|opmerkingen.*|tegenlezing|beoordeling)$/

test('the table above covers every call about a weging, save those that have one of their own', () => {
  const overWeging = contract
    .filter(({ pad, openbaar }) => !openbaar && pad.startsWith('/wegingen') && !elders.test(pad))
    .map(({ methode, pad }) => `${methode} ${pad}`)
  expect(Object.keys(routes).sort()).toEqual(overWeging.sort())
})

test('every call that is not open to anybody is 401 for who is not signed in', async () => {
  for (const endpoint of contract) {
    if (endpoint.openbaar) continue
    const antwoord = await app.roep(endpoint.methode.toUpperCase(), pathVan(endpoint))
    await antwoord.body?.cancel()
    expect(antwoord.status, `${endpoint.methode} ${endpoint.pad}`).toBe(401)
  }
})

describe.each(Object.entries(routes))('%s', (naam, { soort, goed }) => {
  test.each(gevallenVoor(verwachting[soort](goed)))(
    '$persoon, who may $mag at $teamId, gets $status',
    async ({ persoon, teamId, status }) => {
      expect(await probeer(naam, teamId, persoon)).toBe(status)
    },
  )

  test('nobody gets 401, whether it exists or not', async () => {
    for (const teamId of teamIds) expect(await probeer(naam, teamId)).toBe(401)
  })
})

const vormen = ['x', '1', 'null', '..%2F', '%00', `${onbekendId}0`, `${onbekendId.slice(1)}g`, '{wegingId}']

describe.each(Object.entries(routes).filter(([naam]) => naam.includes('{wegingId}')))(
  '%s',
  (_naam, route) => {
    test.each([onbekendId, ...vormen])('of the weging %s is 404 for everybody', async (wegingId) => {
      const { methode, path, ...rest } = route.poging('assen', { weging: 1, antwoord: 0 })
      for (const persoon of persoonIds) {
        const antwoord = await app.roep(methode, path.replace(wegingen.assen, wegingId), { persoon, ...rest })
        expect(antwoord.status).toBe(404)
      }
    })
  },
)

test('what may not be seen answers exactly as what does not exist', async () => {
  const van = async (id: string) =>
    (await app.roep('GET', `/api/v1/wegingen/${id}`, { persoon: 'anna' })).json()
  expect(await van(wegingen.breda)).toEqual(await van(onbekendId))
  const start = async (teamId: string) =>
    (await app.roep('POST', '/api/v1/wegingen', { persoon: 'anna', body: { teamId, kenmerken } })).json()
  expect(await start('breda')).toEqual(await start('bestaat-niet'))
  expect(await start('breda')).toMatchObject({ status: 404 })
})

test('a refusal leaves no trace: no answer, no row in the logbook', async () => {
  const tel = () =>
    withClient(app.testdatabase.url, async (client) => {
      const { rows } = await client.query(`SELECT (SELECT count(*) FROM logboek) AS logboek,
        (SELECT sum(volgnummer) FROM wegingen) AS volgnummers, (SELECT sum(versie) FROM antwoorden) AS versies`)
      return rows
    })
  const voor = await tel()
  for (const naam of Object.keys(routes)) {
    for (const persoon of ['dirk', 'petra', 'hans', 'bram'] as const) await probeer(naam, 'assen', persoon)
  }
  expect(await tel()).toEqual(voor)
})

test('somebody without any role sees nothing', async () => {
  await withClient(app.testdatabase.url, (client) =>
    client.query(`DELETE FROM rollen WHERE persoon_id = 'hans'`),
  )
  expect(await probeer('get /wegingen/{wegingId}', 'assen', 'hans')).toBe(404)
  const antwoord = await app.roep('GET', '/api/v1/teams', { persoon: 'hans' })
  expect((await antwoord.json()).teams).toEqual([])
})

test('the id of a weging may be written in capitals', async () => {
  const antwoord = await app.roep('GET', `/api/v1/wegingen/${wegingen.assen.toUpperCase()}`, {
    persoon: 'anna',
  })
  expect(antwoord.status).toBe(200)
  expect((await antwoord.json()).id).toBe(wegingen.assen)
})
