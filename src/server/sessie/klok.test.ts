import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { maakTestapp, type Testapp } from '~tests/support/testapp'
import { inOpenRonde } from '~tests/support/testorganisatie'
import { artsen, maakZaal } from '~tests/support/testzaal'

let app: Testapp
beforeAll(async () => {
  app = await maakTestapp()
})
afterAll(() => app.sluit())
beforeEach(() => {
  app.klok.nu = inOpenRonde
})

const na = (seconden: number) => {
  app.klok.nu = new Date(inOpenRonde.getTime() + seconden * 1000)
}

test('the clock stands still until it begins, runs from then, and a pause does not count', async () => {
  const zaal = await maakZaal(app, { begonnen: false })
  const klok = async () => (await zaal.regie()).moment.klok
  na(600)
  expect(await klok()).toEqual({ minuten: 60, verstreken: 0, dezeVraag: 0, loopt: false })
  await zaal.doe({ soort: 'begin' })
  na(700)
  expect(await klok()).toEqual({ minuten: 60, verstreken: 100, dezeVraag: 100, loopt: true })
  await zaal.doe({ soort: 'ga-naar', vraagId: '8.2', zonderAfspraak: true })
  na(730)
  expect(await klok()).toMatchObject({ verstreken: 130, dezeVraag: 30 })

  await zaal.doe({ soort: 'pauzeer' })
  na(3_000)
  expect(await klok()).toMatchObject({ verstreken: 130, loopt: false })
  await zaal.doe({ soort: 'hervat' })
  na(3_010)
  expect(await klok()).toMatchObject({ verstreken: 140, loopt: true })
  await zaal.doe({ soort: 'sluit' })
  na(9_000)
  expect(await klok()).toMatchObject({ verstreken: 140, loopt: false })
})

describe('going on another day', () => {
  test('can be with other sections and more time; what was agreed stays', async () => {
    const zaal = await maakZaal(app, { functies: artsen(3) })
    await zaal.scoor('8.1', [3, 3, 3])
    await zaal.doe({ soort: 'onthul', vraagId: '8.1' })
    await zaal.spreekAf('8.1', 3)
    await zaal.doe({ soort: 'pauzeer' })
    expect(await zaal.mensen[0]?.scoor('8.2', 3), 'nobody scores in a pause').toBe(409)
    na(24 * 3600)
    const regie = await zaal.doe({ soort: 'hervat', minuten: 90, secties: ['T', '9'] })
    expect(regie).toMatchObject({
      secties: ['9', 'T'],
      moment: {
        status: 'lopend',
        vraagId: '9.1',
        klok: { minuten: 90 },
        voortgang: { gedaan: 0, totaal: 16 },
      },
    })
    expect((await zaal.mensen[0]?.lees())?.sessie.vragen[0]).toBe('9.1')
    expect(await zaal.mensen[0]?.scoor('9.1', 3)).toBe(204)

    await zaal.doe({ soort: 'pauzeer' })
    const terug = await zaal.doe({ soort: 'hervat', secties: ['8', '9'] })
    expect(terug.moment).toMatchObject({ vraagId: '9.1', klok: { minuten: 90 }, voortgang: { gedaan: 1 } })
  })

  test.each([
    { soort: 'hervat', secties: ['Q'] },
    { soort: 'hervat', secties: [] },
    { soort: 'hervat', minuten: 481 },
  ] as const)('is refused with %j, and the session stays paused', async (handeling) => {
    const zaal = await maakZaal(app)
    await zaal.doe({ soort: 'pauzeer' })
    expect(await zaal.probeer({ ...handeling, secties: handeling.secties && [...handeling.secties] })).toBe(
      400,
    )
    expect((await zaal.regie()).moment.status).toBe('pauze')
  })
})
