import { afterAll, beforeAll, expect, test } from 'vitest'
import { onbekendId } from '~tests/support/contract'
import { rijen } from '~tests/support/rijen'
import { maakTestapp, type Testapp } from '~tests/support/testapp'
import { dienOpnieuwIn, geefTerug, stelVast } from '~tests/support/testbeoordeling'
import {
  ingediendeWeging,
  leesLevensloop,
  probeerStap,
  zeg,
  zetDistrictsmanagers,
  zita,
} from '~tests/support/testlevensloop'
import { doe, openSessie } from '~tests/support/testsessie'
import { leesWeging } from '~tests/support/testweging'

let app: Testapp
beforeAll(async () => {
  app = await maakTestapp({ kaderVersie: '9.1' })
  await zetDistrictsmanagers(app)
})
afterAll(() => app.sluit())

test.each([
  ['anna', 200],
  ['emiel', 200],
  ['dirk', 200],
  ['petra', 200],
  ['bram', 404],
  [zita, 404],
  ['hans', 404],
] as const)('the history of a weging answers %s with %i', async (persoon, status) => {
  const id = await ingediendeWeging(app)
  const antwoord = await app.roep('GET', `/api/v1/wegingen/${id}/levensloop`, { persoon })
  expect(antwoord.status).toBe(status)
  const onbekend = await app.roep('GET', `/api/v1/wegingen/${onbekendId}/levensloop`, { persoon })
  expect(onbekend.status).toBe(404)
})

test('the history tells every step, oldest first, without single answers and acts in a session', async () => {
  const id = await ingediendeWeging(app)
  await geefTerug(app, id, 'Kijk nog eens naar A.1.')
  await zeg(app, 'dirk', 'POST', id, 'opmerkingen', { vraagId: 'A.1', tekst: 'Waarom?' })
  const sessieId = await openSessie(app, 'anna', id, { secties: ['A'] })
  await doe(app, 'anna', sessieId, { soort: 'sluit' })
  await dienOpnieuwIn(app, id, { 'A.1': 3 })
  await stelVast(app, id, 'draaiend-team', 'A.1 is in gang gezet.')
  const { historie } = await leesLevensloop(app, id)
  expect(historie.map(({ handeling, door, stadium, reden }) => [handeling, door.id, stadium, reden])).toEqual(
    [
      ['weging-gestart', 'anna', null, null],
      ['weging-ingediend', 'anna', 'draaiend-team', null],
      ['weging-teruggegeven', 'dirk', null, 'Kijk nog eens naar A.1.'],
      ['weging-ingediend', 'anna', 'lerend-team', null],
      ['weging-vastgesteld', 'dirk', 'draaiend-team', 'A.1 is in gang gezet.'],
    ],
  )
})

test('L7: the districtsmanager of today reviews; the names are those of the ronde', async () => {
  const id = await ingediendeWeging(app)
  const { team } = await leesWeging(app, 'anna', id)
  await rijen(app, `UPDATE teams SET naam = 'Friesland', district_id = 'zuid' WHERE id = $1`, [team.id])
  expect(await leesWeging(app, zita, id)).toMatchObject({
    team: { naam: 'Leeuwarden' },
    district: { id: 'noord', naam: 'Noord' },
    magBeoordelen: true,
  })
  expect((await probeerStap(app, 'dirk', id, 'stel-vast')).status).toBe(404)
  expect((await probeerStap(app, zita, id, 'stel-vast')).status).toBe(200)
})
