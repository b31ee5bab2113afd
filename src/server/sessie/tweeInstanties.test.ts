import { afterAll, beforeAll, expect, test } from 'vitest'
import { leesSessiestroom } from '~tests/support/sessiestroom'
import { type Instantie, maakTestapp, type Testapp } from '~tests/support/testapp'
import { doe, doeMee, leesRegie } from '~tests/support/testsessie'
import { artsen, maakZaal } from '~tests/support/testzaal'

let app: Testapp
let ander: Instantie
beforeAll(async () => {
  app = await maakTestapp()
  ander = await app.instantie()
})
afterAll(() => app.sluit())

test('participants spread over two instances are one room: counts and reveals arrive at both', async () => {
  const zaal = await maakZaal(app, { functies: artsen(2) })
  for (let i = 0; i < 2; i += 1) zaal.mensen.push(await doeMee(ander, zaal.code))
  const regie = `/api/v1/groepssessies/${zaal.sessieId}/gebeurtenissen`
  const stromen = [
    await app.roep('GET', regie, { persoon: 'bram' }),
    await ander.roep('GET', regie, { persoon: 'emiel' }),
    await app.roep('GET', `/api/v1/beamers/${zaal.beamersleutel}/gebeurtenissen`),
    await ander.roep('GET', `/api/v1/beamers/${zaal.beamersleutel}/gebeurtenissen`),
    ...(await Promise.all(
      zaal.mensen.map((mens, i) => mens.roep('GET', '/gebeurtenissen', undefined, i % 2 ? app : ander)),
    )),
  ].map(leesSessiestroom)
  const allen = async (deel: string) => {
    for (const stroom of stromen) await stroom.tot(deel)
  }
  await allen('event: begin')

  await zaal.doe({ soort: 'ga-naar', vraagId: '8.2', zonderAfspraak: true })
  await allen('"vraagId":"8.2"')
  for (const [i, mens] of zaal.mensen.entries()) {
    expect(await mens.scoor('8.2', 4, 1, i % 2 ? ander : app)).toBe(204)
    await allen(`{"gekozen":${i + 1},"aanwezig":4,"versie":3}`)
  }
  await doe(ander, 'bram', zaal.sessieId, { soort: 'onthul', vraagId: '8.2' })
  await allen('"scores":[0,0,0,4,0]')
  expect(await leesRegie(app, 'bram', zaal.sessieId)).toEqual(await leesRegie(ander, 'bram', zaal.sessieId))

  await zaal.doe({ soort: 'sluit' })
  await allen('"scherm":"slot"')
  for (const stroom of stromen) await stroom.sluit()
})

test('an instance that comes up later has the whole session', async () => {
  const zaal = await maakZaal(app, { functies: artsen(3) })
  await zaal.scoor('8.1', [1, 2, 3])
  const nieuw = await app.instantie()
  expect((await zaal.mensen[0]?.lees(nieuw))?.eigen).toEqual({ '8.1': 1 })
  const { moment } = await doe(nieuw, 'bram', zaal.sessieId, { soort: 'onthul', vraagId: '8.1' })
  expect(moment.spreidingen).toMatchObject([{ aantal: 3 }])
})
