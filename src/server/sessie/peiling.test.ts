import { afterAll, beforeAll, expect, test } from 'vitest'
import { maakTestapp, type Testapp } from '~tests/support/testapp'
import { artsen, maakZaal, type Zaal } from '~tests/support/testzaal'

let app: Testapp
let zaal: Zaal
beforeAll(async () => {
  app = await maakTestapp()
  zaal = await maakZaal(app, { functies: artsen(4) })
})
afterAll(() => app.sluit())

const antwoord = async (wie: number, antwoorden: object) =>
  (await zaal.mensen[wie]?.roep('PUT', '/peiling', { antwoorden }))?.status

test('the peiling is open while it is on the screen, once for each, and only counts are shown', async () => {
  expect(await antwoord(0, { vrij: 5 })).toBe(409)
  await zaal.doe({ soort: 'toon', scherm: 'peiling' })
  expect(await antwoord(0, { vrij: 6 })).toBe(400)
  expect(await antwoord(0, { onbekend: 1 })).toBe(400)
  // At the same instant, and in another order: nobody waits for another.
  const samen = await Promise.all([
    antwoord(0, { vrij: 5, tijd: 1, herken: 3 }),
    antwoord(1, { herken: 3, tijd: 2, vrij: 5 }),
    antwoord(2, { vrij: 4 }),
    antwoord(2, { vrij: 4 }),
  ])
  expect(samen.sort()).toEqual([204, 204, 204, 409])
  expect((await zaal.regie()).moment).toMatchObject({ telling: { gekozen: 3, aanwezig: 4 }, peiling: null })
  expect((await zaal.mensen[2]?.lees())?.peilingGedaan).toBe(true)
  expect((await zaal.mensen[3]?.lees())?.peilingGedaan).toBe(false)

  const { moment } = await zaal.doe({ soort: 'toon', scherm: 'peilinguitslag' })
  // G3: the other two were answered by two people.
  expect(moment.peiling).toEqual([{ vraag: 'vrij', aantallen: [0, 0, 0, 1, 2] }])
  expect(await antwoord(3, { vrij: 1 })).toBe(409)

  // Nor when it is put on the screen again: the difference would be what this one answered.
  await zaal.doe({ soort: 'toon', scherm: 'peiling' })
  expect(await antwoord(3, { vrij: 1 })).toBe(409)
  expect((await zaal.doe({ soort: 'toon', scherm: 'peilinguitslag' })).moment.peiling).toEqual(moment.peiling)
})
