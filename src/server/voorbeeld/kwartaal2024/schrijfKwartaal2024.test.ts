import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { meegeleverdeKaders } from '~/domein/kader/kaders'
import { makeTestDatabase } from '~tests/support/testdatabase'
import { withClient } from '~tests/support/withClient'
import { maakVoorbeeldorganisatie } from '../maakVoorbeeldorganisatie'
import { schrijfVoorbeeld } from '../schrijfVoorbeeld'
import { schrijfKwartaal2024 } from './schrijfKwartaal2024'

let database: Awaited<ReturnType<typeof makeTestDatabase>>
const schrijf = () => withClient(database.url, (client) => schrijfKwartaal2024(client, meegeleverdeKaders))
const lees = (sql: string) =>
  withClient(database.url, async (client) => (await client.query({ text: sql, rowMode: 'array' })).rows)

beforeAll(async () => {
  database = await makeTestDatabase()
})
afterAll(() => database.drop())

describe('the published quarter in a database', () => {
  test('is not written where the example organisation is not', async () => {
    expect(await schrijf()).toBe(false)
    expect(await lees('select id from rondes')).toEqual([])
  })

  test('is added once to an example that lacks it, also when two instances start at the same time', async () => {
    await withClient(database.url, async (client) => {
      const zonder = { ...maakVoorbeeldorganisatie('2026-11-18'), wegingen: [] }
      await schrijfVoorbeeld(client, zonder, meegeleverdeKaders)
      await client.query(`update teams set naam = 'SMC Anders' where id = 'smc-assen'`)
    })
    expect((await Promise.all([schrijf(), schrijf()])).sort()).toEqual([false, true])
    expect(await schrijf()).toBe(false)
    expect(await lees('select status, count(*)::int from wegingen group by 1')).toEqual([
      ['vastgesteld', 103],
    ])
  })

  test('is a closed ronde that says that it is constructed, with the names of then', async () => {
    expect(
      await lees('select id, gesloten_op is not null, geconstrueerd from rondes where geconstrueerd'),
    ).toEqual([['2024-Q1', true, true]])
    expect(
      await lees(`
      select team_naam, district_naam from rondeteams where ronde_id = '2024-Q1' and team_id = 'smc-assen'`),
    ).toEqual([['SMC Assen', 'Noord']])
  })

  test('rule 9: settles every team as computed', async () => {
    expect(
      await lees(`
      select count(*)::int from wegingen w join uitkomsten u on u.weging_id = w.id
      where u.stadium <> w.vastgesteld_stadium or w.vastgesteld_reden is not null`),
    ).toEqual([[0]])
  })
})
