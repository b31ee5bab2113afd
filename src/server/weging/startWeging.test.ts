import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { rijen } from '~tests/support/rijen'
import { tegelijk } from '~tests/support/tegelijk'
import { maakTestapp, type Testapp } from '~tests/support/testapp'
import { inOpenRonde, type PersoonId } from '~tests/support/testorganisatie'
import { metParticipatiewet, opBsn } from '~tests/support/waarden'

let app: Testapp
beforeAll(async () => {
  app = await maakTestapp()
})
afterAll(() => app.sluit())
afterEach(() => {
  app.klok.nu = inOpenRonde
})

const start = (persoon: PersoonId, body: unknown) => app.roep('POST', '/api/v1/wegingen', { persoon, body })

describe('starting the weging of a team', () => {
  test('gives a new one, for the open ronde and its kader, with 201 and its version as ETag', async () => {
    const antwoord = await start('anna', { teamId: 'assen', kenmerken: opBsn })
    expect(antwoord.status).toBe(201)
    expect(antwoord.headers.get('ETag')).toBe('"1"')
    expect(await antwoord.json()).toEqual({
      id: expect.stringMatching(/^[0-9a-f-]{36}$/),
      team: { id: 'assen', naam: 'Assen' },
      district: { id: 'noord', naam: 'Noord' },
      ronde: {
        id: '2026-Q4',
        kaderVersie: '1.21',
        opent: '2026-10-01',
        sluit: '2026-12-31',
        geconstrueerd: false,
      },
      kaderVersie: '1.21',
      kenmerken: opBsn,
      status: 'concept',
      versie: 1,
      gestart: { op: '2026-11-16T10:00:00.000Z', door: { id: 'anna', naam: 'Anna de Vries' } },
      ingediend: null,
      revisie: 1,
      berekendStadium: null,
      vastgesteld: null,
      teruggegeven: null,
      correctiereden: null,
      werkpunten: [],
      magBewerken: true,
      magBeoordelen: false,
    })
  })

  test('again gives the same one, with 200, and leaves its kenmerken and who started it', async () => {
    const eerst = await (await start('emiel', { teamId: 'breda', kenmerken: opBsn })).json()
    app.klok.nu = new Date('2026-12-01T09:00:00Z')
    const antwoord = await start('bram', { teamId: 'breda', kenmerken: metParticipatiewet })
    expect(antwoord.status).toBe(200)
    expect(await antwoord.json()).toEqual(eerst)
    expect(eerst).toMatchObject({ kenmerken: opBsn, gestart: { door: { id: 'emiel' } } })
  })

  test('by several people at the same time gives one weging', async () => {
    const antwoorden = await tegelijk(
      app,
      'LOCK TABLE wegingen IN SHARE MODE',
      Array.from(
        { length: 8 },
        () => () => start('emiel', { teamId: 'emmen', kenmerken: metParticipatiewet }),
      ),
    )
    expect(antwoorden.map(({ status }) => status).sort()).toEqual([...Array(7).fill(200), 201])
    const wegingen = await Promise.all(antwoorden.map((antwoord) => antwoord.json()))
    expect(new Set(wegingen.map(({ id }) => id)).size).toBe(1)
    const opgeslagen = await rijen(app, `SELECT id FROM wegingen WHERE team_id = 'emmen'`)
    expect(opgeslagen).toEqual([{ id: wegingen[0].id }])
  })

  test('is one row in the logbook: once, however often it is asked', async () => {
    const logboek = await rijen(
      app,
      `SELECT l.persoon_id, l.handeling, l.vraag_id, l.van, l.naar FROM logboek l
       JOIN wegingen w ON w.id = l.weging_id WHERE w.team_id = 'breda'`,
    )
    expect(logboek).toEqual([
      { persoon_id: 'emiel', handeling: 'weging-gestart', vraag_id: null, van: null, naar: opBsn },
    ])
  })
})

describe('without an open ronde', () => {
  test.each(['2026-09-30T22:00:00Z', '2026-12-31T22:59:59Z'])('%s is still within it', async (nu) => {
    app.klok.nu = new Date(nu)
    expect((await start('anna', { teamId: 'assen', kenmerken: opBsn })).status).toBe(200)
  })

  test.each(['2026-12-31T23:00:00Z', '2027-02-01T10:00:00Z', '2026-06-30T21:59:59Z'])(
    '%s is outside every ronde by Dutch time: 409',
    async (nu) => {
      app.klok.nu = new Date(nu)
      const antwoord = await start('anna', { teamId: 'assen', kenmerken: metParticipatiewet })
      expect(antwoord.status).toBe(409)
      expect(await antwoord.json()).toEqual({
        status: 409,
        title: 'Dit kan nu niet',
        detail: 'Er is nu geen ronde open. Een weging beginnen kan in een open ronde.',
      })
    },
  )
})

test.each([
  [{ teamId: 'assen' }, ['body.kenmerken']],
  [{ kenmerken: metParticipatiewet }, ['body.teamId']],
  [
    { teamId: 4, kenmerken: {} },
    ['body.teamId', 'body.kenmerken.participatiewet', 'body.kenmerken.indelingOpBsn'],
  ],
  [
    { teamId: 'assen', kenmerken: { participatiewet: 1, indelingOpBsn: null } },
    ['body.kenmerken.participatiewet', 'body.kenmerken.indelingOpBsn'],
  ],
  [
    { teamId: 'assen', kenmerken: { ...opBsn, ronde: 'x' }, rondeId: '2026-Q3' },
    ['body.kenmerken.ronde', 'body.rondeId'],
  ],
  [{ teamId: 'assen\0', kenmerken: opBsn }, ['body.teamId']],
])('%j is refused with every fault', async (body, velden) => {
  const antwoord = await start('anna', body)
  expect(antwoord.status).toBe(400)
  const { invalidParams } = await antwoord.json()
  expect(invalidParams.map(({ name }: { name: string }) => name)).toEqual(velden)
})
