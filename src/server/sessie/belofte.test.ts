import { afterAll, beforeAll, expect, test } from 'vitest'
import { rijen } from '~tests/support/rijen'
import { maakTestapp, type Testapp } from '~tests/support/testapp'
import { artsen, maakZaal, type Zaal } from '~tests/support/testzaal'

/** What the group was told about secrecy at joining stays true. */

let app: Testapp
beforeAll(async () => {
  app = await maakTestapp()
})
afterAll(() => app.sluit())

const nietPerFunctie = { soort: 'stel-per-functie', perFunctie: false } as const
const rauw = ({ sessieId }: Zaal, wijziging: string) =>
  rijen(app, `UPDATE groepssessies SET ${wijziging} WHERE id = $1`, [sessieId])

test('whether spreads are shown per functie can change until the first score, and everybody reads it', async () => {
  const zaal = await maakZaal(app, { functies: artsen(1) })
  expect((await zaal.doe(nietPerFunctie)).sessie.perFunctie).toBe(false)
  expect((await zaal.mensen[0]?.lees())?.sessie.perFunctie).toBe(false)
  const uitnodiging = await (await app.roep('GET', `/api/v1/uitnodigingen/${zaal.code}`)).json()
  expect(uitnodiging.perFunctie).toBe(false)
})

test('after the first score it is 409, and the database itself refuses it too', async () => {
  const zaal = await maakZaal(app, { functies: artsen(1) })
  await zaal.scoor('8.1', [3])
  expect(await zaal.probeer(nietPerFunctie)).toBe(409)
  await expect(rauw(zaal, 'per_functie = false')).rejects.toThrow('beloofd')
  await expect(rauw(zaal, `wijze = 'vooraf'`)).rejects.toThrow('beloofd')
  await expect(rauw(zaal, 'minuten = 30'), 'what is no promise can change').resolves.toEqual([])
  expect((await zaal.regie()).sessie.perFunctie).toBe(true)
})

test('also when everybody who scored has left since: what was revealed stays', async () => {
  const zaal = await maakZaal(app, { functies: artsen(1) })
  await zaal.scoor('8.1', [3])
  await zaal.doe({ soort: 'onthul', vraagId: '8.1' })
  await zaal.mensen[0]?.roep('DELETE')
  expect(await zaal.probeer(nietPerFunctie)).toBe(409)
  await expect(rauw(zaal, 'per_functie = false')).rejects.toThrow('beloofd')
})
