import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { contract } from '~tests/support/contract'
import { rijen } from '~tests/support/rijen'
import { maakTestapp, type Testapp } from '~tests/support/testapp'
import { alsJson, bestandMet } from '~tests/support/testkaderbestand'
import type { PersoonId } from '~tests/support/testorganisatie'
import { volgendKader } from '~tests/support/volgendKader'
import { kadergevallenVoor, persoonIds } from '~tests/support/wieMagWat'

let app: Testapp
beforeAll(async () => {
  app = await maakTestapp()
})
afterAll(() => app.sluit())

const body = bestandMet(alsJson(volgendKader(() => {})))
const lezen = { opnemen: 200, zien: 200, niets: 403 }
const routes: Record<string, { path: string; body?: unknown; verwachting: typeof lezen }> = {
  'get /kaders': { path: '/api/v1/kaders', verwachting: lezen },
  // The instrument itself is no secret: who takes part in a group session reads it without an account.
  'get /kaders/{versie}': { path: '/api/v1/kaders/1.21', verwachting: { ...lezen, niets: 200 } },
  'post /kadercontroles': {
    path: '/api/v1/kadercontroles',
    body,
    verwachting: { opnemen: 200, zien: 403, niets: 403 },
  },
  'post /kaders': { path: '/api/v1/kaders', body, verwachting: { opnemen: 201, zien: 403, niets: 403 } },
}

async function probeer(naam: string, persoon?: PersoonId) {
  const route = routes[naam]
  const antwoord = await app.roep(naam.split(' ')[0]?.toUpperCase() ?? '', route?.path ?? '', {
    ...(persoon && { persoon }),
    ...(route?.body !== undefined && { body: route.body }),
  })
  return antwoord.status
}

test('the table above covers every call about the instrument', () => {
  const overKaders = contract
    .filter(({ pad }) => pad.startsWith('/kader'))
    .map(({ methode, pad }) => `${methode} ${pad}`)
  expect(Object.keys(routes).sort()).toEqual(overKaders.sort())
})

describe.each(Object.entries(routes))('%s', (naam, { verwachting }) => {
  test.each(kadergevallenVoor(verwachting))(
    '$persoon, who may $mag, gets $status',
    async ({ persoon, status }) => {
      expect(await probeer(naam, persoon)).toBe(status)
    },
  )
})

test('a refusal leaves no trace', async () => {
  const voor = await rijen(app, 'select count(*) from logboek')
  for (const persoon of persoonIds) if (persoon !== 'hans') await probeer('post /kaders', persoon)
  await probeer('post /kaders')
  expect(await rijen(app, 'select count(*) from logboek')).toEqual(voor)
})
