import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { contract, onbekendId } from '~tests/support/contract'
import { rijen } from '~tests/support/rijen'
import { maakTestapp, type Testapp } from '~tests/support/testapp'
import type { PersoonId, TeamId } from '~tests/support/testorganisatie'
import { artsen, maakZaal } from '~tests/support/testzaal'
import { gevallenVoor, persoonIds, teamIds } from '~tests/support/wieMagWat'

interface Plek {
  sessieId: string
  /** Somebody who scores on a phone. */
  deelnemerId: string
}

let app: Testapp
const plekken = {} as Record<TeamId, Plek>
beforeAll(async () => {
  app = await maakTestapp()
  for (const team of teamIds) {
    const zaal = await maakZaal(app, { team, functies: artsen(1) })
    if (team === 'breda') await zaal.doe({ soort: 'deel-leiding', persoonId: 'emiel' })
    const { zetels } = await zaal.regie()
    plekken[team] = { sessieId: zaal.sessieId, deelnemerId: zetels[0]?.id ?? '' }
  }
})
afterAll(() => app.sluit())

interface Route {
  /** What the call answers to who may make it, and leads: nothing is changed by it. */
  goed: number
  methode: string
  path(plek: Plek): string
  body?: unknown
  headers?: Record<string, string>
}

/** What a begeleider sees of a session is for begeleiders of the team only, reading included. */
const routes: Record<string, Route> = {
  'get /groepssessies/{sessieId}': { goed: 200, methode: 'GET', path: ({ sessieId }) => `/${sessieId}` },
  'get /groepssessies/{sessieId}/gebeurtenissen': {
    goed: 200,
    methode: 'GET',
    path: ({ sessieId }) => `/${sessieId}/gebeurtenissen`,
  },
  'post /groepssessies/{sessieId}/handelingen': {
    goed: 412,
    methode: 'POST',
    path: ({ sessieId }) => `/${sessieId}/handelingen`,
    body: { soort: 'sluit' },
    headers: { 'If-Match': '"0"' },
  },
  'put /groepssessies/{sessieId}/deelnemers/{deelnemerId}/scores/{vraagId}': {
    goed: 409,
    methode: 'PUT',
    path: ({ sessieId, deelnemerId }) => `/${sessieId}/deelnemers/${deelnemerId}/scores/8.1`,
    body: { waarde: 3, ronde: 1 },
  },
}

async function probeer(naam: string, plek: Plek, persoon?: PersoonId) {
  const { methode, path, body, headers } = routes[naam] as Route
  const antwoord = await app.roep(methode, `/api/v1/groepssessies${path(plek)}`, {
    ...(persoon && { persoon }),
    ...(body !== undefined && { body }),
    ...(headers && { headers }),
  })
  await antwoord.body?.cancel()
  return antwoord.status
}

test('the table above covers every call of somebody who is signed in about a groepssessie', () => {
  const overSessie = contract
    .filter(({ pad, openbaar }) => !openbaar && pad.startsWith('/groepssessies'))
    .map(({ methode, pad }) => `${methode} ${pad}`)
  expect(Object.keys(routes).sort()).toEqual(overSessie.sort())
})

describe.each(Object.entries(routes))('%s', (naam, { goed }) => {
  test.each(gevallenVoor({ bewerken: goed, zien: 403, niets: 404 }))(
    '$persoon, who may $mag at $teamId, gets $status',
    async ({ persoon, teamId, status }) => {
      expect(await probeer(naam, plekken[teamId], persoon)).toBe(status)
    },
  )

  test('nobody gets 401, whether it exists or not', async () => {
    for (const plek of [...Object.values(plekken), { sessieId: onbekendId, deelnemerId: onbekendId }])
      expect(await probeer(naam, plek)).toBe(401)
  })

  test.each([onbekendId, 'x', 'null', '%00', `${onbekendId}0`, '{sessieId}'])(
    'of the session %s is 404 for everybody',
    async (sessieId) => {
      for (const persoon of persoonIds)
        expect(await probeer(naam, { ...plekken.assen, sessieId }, persoon)).toBe(404)
    },
  )
})

test('the cookie of a participant opens nothing of the begeleider', async () => {
  const zaal = await maakZaal(app, { team: 'assen', functies: artsen(1) })
  const Cookie = zaal.mensen[0]?.cookie ?? ''
  const antwoord = await app.roep('GET', `/api/v1/groepssessies/${zaal.sessieId}`, { headers: { Cookie } })
  expect(antwoord.status).toBe(401)
})

test('a refusal leaves no trace: no score, no row in the logbook, no other version', async () => {
  const tel = () =>
    rijen(
      app,
      `SELECT (SELECT count(*) FROM logboek) AS logboek, (SELECT count(*) FROM sessiescores) AS scores,
        (SELECT sum(versie) FROM groepssessies) AS versies`,
    )
  const voor = await tel()
  for (const naam of Object.keys(routes))
    for (const persoon of ['dirk', 'petra', 'hans', 'anna'] as const)
      await probeer(naam, plekken.breda, persoon)
  expect(await tel()).toEqual(voor)
})
