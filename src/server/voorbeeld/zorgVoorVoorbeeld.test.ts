import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { meegeleverdeKaders } from '~/domein/kader/kaders'
import { makeTestDatabase } from '~tests/support/testdatabase'
import { withClient } from '~tests/support/withClient'
import { zorgVoorVoorbeeld } from './zorgVoorVoorbeeld'

let database: Awaited<ReturnType<typeof makeTestDatabase>>
const start = (op: string) => zorgVoorVoorbeeld(database.url, meegeleverdeKaders, new Date(op))
const lees = (sql: string) =>
  withClient(database.url, async (client) => (await client.query({ text: sql, rowMode: 'array' })).rows)
const rondes = () => lees('select id, opent::text, sluit::text, kader_versie from rondes order by id')

beforeAll(async () => {
  database = await makeTestDatabase()
})
afterAll(() => database.drop())

describe('starting on one database, time after time', () => {
  test('the first start writes the example, with the quarter of the Dutch day open', async () => {
    await start('2026-12-31T22:30:00Z') // 23:30 in the Netherlands
    expect((await rondes()).at(-1)).toEqual(['2026-Q4', '2026-10-01', '2026-12-31', '1.21'])
    expect(await lees('select count(*)::int from teams')).toEqual([[103]])
    expect((await rondes())[0]).toEqual(['2024-Q1', '2024-01-01', '2024-03-31', '1.21'])
  })

  test('another start in the quarter changes nothing', async () => {
    const [eerder] = await lees('select count(*)::int, max(gestart_op) from wegingen')
    await start('2026-12-31T22:59:00Z')
    expect(await rondes()).toHaveLength(5)
    expect(await lees('select count(*)::int, max(gestart_op) from wegingen')).toEqual([eerder])
  })

  test('the first start in a new quarter opens its ronde, and no weging in it', async () => {
    await start('2026-12-31T23:00:00Z') // midnight in the Netherlands
    expect((await rondes()).at(-1)).toEqual(['2027-Q1', '2027-01-01', '2027-03-31', '1.21'])
    expect(await rondes()).toHaveLength(6)
    expect(await lees(`select count(*)::int from wegingen where ronde_id = '2027-Q1'`)).toEqual([[0]])
  })
})
