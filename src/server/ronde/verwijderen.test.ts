import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { rijen } from '~tests/support/rijen'
import { maakTestapp, type Testapp } from '~tests/support/testapp'
import { inOpenRonde, type PersoonId } from '~tests/support/testorganisatie'
import { leesRonde, plan2027, vraagApi } from '~tests/support/testronde'

let app: Testapp
beforeAll(async () => {
  app = await maakTestapp()
})
afterAll(() => app.sluit())
beforeEach(async () => {
  app.klok.nu = inOpenRonde
  await vraagApi(app, 'POST', '/rondes', { body: plan2027 })
})

const verwijder = async (rondeId: string, persoon: PersoonId = 'petra', versie?: number) =>
  app.roep('DELETE', `/api/v1/rondes/${rondeId}`, {
    persoon,
    headers: { 'If-Match': `"${versie ?? (await leesRonde(app, rondeId)).versie}"` },
  })

test('a planned ronde is taken away with its teams, and its days can be planned anew', async () => {
  expect((await verwijder('2027-Q1')).status).toBe(204)
  expect((await vraagApi(app, 'GET', '/rondes/2027-Q1')).status).toBe(404)
  expect(await rijen(app, `SELECT FROM rondeteams WHERE ronde_id = '2027-Q1'`)).toEqual([])
  expect(
    await rijen(app, `SELECT persoon_id, van, naar FROM logboek WHERE handeling = 'ronde-verwijderd'`),
  ).toEqual([{ persoon_id: 'petra', van: plan2027, naar: null }])
  expect((await vraagApi(app, 'POST', '/rondes', { body: plan2027 })).status).toBe(201)
})

test.each<[PersoonId, number]>([
  ['dirk', 403],
  ['anna', 403],
  ['hans', 403],
])('%s cannot: %i', async (persoon, status) => {
  expect((await verwijder('2027-Q1', persoon)).status).toBe(status)
})

test('one that somebody changed since is looked at first', async () => {
  expect((await verwijder('2027-Q1', 'petra', 7)).status).toBe(412)
})

test('one that has opened stays, and it is said why', async () => {
  const geweigerd = await verwijder('2026-Q4')
  expect(geweigerd.status).toBe(409)
  expect((await geweigerd.json()).detail).toBe(
    'Deze ronde is al geopend en blijft daarom bestaan. U kunt haar wel sluiten.',
  )
  app.klok.nu = new Date('2027-01-01T08:00:00Z')
  expect((await verwijder('2027-Q1')).status).toBe(409)
  expect((await leesRonde(app, '2027-Q1')).teams).toHaveLength(3)
})

test('one that holds a weging stays, however it came there', async () => {
  await rijen(
    app,
    `INSERT INTO wegingen (team_id, ronde_id, kader_versie, participatiewet, indeling_op_bsn, gestart_door)
      VALUES ('assen', '2027-Q1', '1.21', true, false, 'anna')`,
  )
  const geweigerd = await verwijder('2027-Q1')
  expect(geweigerd.status).toBe(409)
  expect((await geweigerd.json()).detail).toContain('staan al wegingen')
})
