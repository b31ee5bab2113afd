import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { tegelijk } from '~tests/support/tegelijk'
import { maakTestapp, type Testapp } from '~tests/support/testapp'
import { inOpenRonde } from '~tests/support/testorganisatie'
import { doe, leesRegie, opening, openSessie } from '~tests/support/testsessie'
import { beginWeging } from '~tests/support/testweging'

let app: Testapp
let wegingId: string
beforeAll(async () => {
  app = await maakTestapp()
  wegingId = (await beginWeging(app, 'bram', 'breda')).id
})
afterAll(() => app.sluit())

const open = (anders: Partial<typeof opening> = {}, persoon: 'bram' | 'emiel' = 'bram') =>
  app.roep('POST', `/api/v1/wegingen/${wegingId}/groepssessies`, { persoon, body: { ...opening, ...anders } })
const lijst = async () =>
  (await app.roep('GET', `/api/v1/wegingen/${wegingId}/groepssessies`, { persoon: 'petra' })).json()

describe('opening is refused', () => {
  test.each([
    ['a section that is not there', { secties: ['8', 'Q'] }, 'body.secties'],
    ['no section', { secties: [] }, 'body.secties'],
    ['less than five minutes', { minuten: 4 }, 'body.minuten'],
    ['a stand-in who is no begeleider of the team', { vervanger: 'anna' }, 'body.vervanger'],
    ['oneself as the stand-in', { vervanger: 'bram' }, 'body.vervanger'],
    [
      'a moment that is over',
      { wijze: 'vooraf' as const, voorafTot: inOpenRonde.toISOString() },
      'body.voorafTot',
    ],
  ])('with %s', async (_wat, anders, name) => {
    const antwoord = await open(anders)
    expect(antwoord.status).toBe(400)
    expect((await antwoord.json()).invalidParams).toMatchObject([{ name }])
    expect((await lijst()).sessies).toEqual([])
  })
})

test('of two who open at the same moment one does, and the other hears that there is one', async () => {
  const antwoorden = await tegelijk(app, 'SELECT FROM wegingen FOR UPDATE', [
    () => open({}, 'bram'),
    () => open({}, 'emiel'),
  ])
  expect(antwoorden.map(({ status }) => status).sort()).toEqual([201, 409])
  expect((await lijst()).sessies).toHaveLength(1)
})

test('there is one session at a time on a weging, and the list has all of them, newest first', async () => {
  const [eerste] = (await lijst()).sessies
  expect((await open()).status).toBe(409)
  await doe(app, eerste.leider.id, eerste.id, { soort: 'begin' })
  await doe(app, eerste.leider.id, eerste.id, { soort: 'sluit' })
  app.klok.nu = new Date(inOpenRonde.getTime() + 1000)
  const tweede = await openSessie(app, 'emiel', wegingId, { wijze: 'vooraf', secties: ['T', '8'] })
  expect(await lijst()).toMatchObject({
    sessies: [
      { id: tweede, wijze: 'vooraf', status: 'voorbereiding', leider: { id: 'emiel' }, deelnemers: null },
      { id: eerste.id, wijze: 'samen', status: 'gesloten', deelnemers: 0, afgesproken: 0 },
    ],
    begeleiders: [{ id: 'bram' }, { id: 'emiel' }],
  })
  const { secties, sessie } = await leesRegie(app, 'emiel', tweede)
  expect(secties, 'in the order of the kader').toEqual(['8', 'T'])
  expect(sessie.vragen.slice(0, 5)).toEqual(['8.1', '8.2', '8.3', 'eindweging-8', 'T.1'])
})
