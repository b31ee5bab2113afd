import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { leesSessiestroom } from '~tests/support/sessiestroom'
import { type Instantie, maakTestapp, type Testapp } from '~tests/support/testapp'
import { alsDeelnemer, type Deelnemer, nieuweSleutel } from '~tests/support/testsessie'
import { artsen, maakZaal } from '~tests/support/testzaal'

let app: Testapp
let ander: Instantie
beforeAll(async () => {
  app = await maakTestapp()
  ander = await app.instantie()
})
afterAll(() => app.sluit())

const keerTerug = (code: string, terugkeercode: string, sleutel = nieuweSleutel()) =>
  ander.roep('POST', `/api/v1/uitnodigingen/${code}/terugkeer`, { body: { sleutel, terugkeercode } })

describe('with the return code on another phone', () => {
  test('one has the same seat and the same scores; the first phone hears it, and has lost the seat', async () => {
    const zaal = await maakZaal(app, { functies: artsen(2) })
    const [eerst] = zaal.mensen as [Deelnemer]
    await zaal.scoor('8.1', [2, 4])
    await eerst.roep('PUT', '/tabblad', { tabblad: 'eerste-tabblad' })
    const stroom = leesSessiestroom(await eerst.roep('GET', '/gebeurtenissen'))
    await stroom.tot('event: begin')

    const getypt = eerst.terugkeercode.toLowerCase().replace(/^(...)/, '$1 ')
    const nu = await alsDeelnemer(ander, await keerTerug(zaal.code, getypt))
    await stroom.tot('event: plaats')
    await stroom.sluit()
    expect(await nu.lees()).toMatchObject({
      nummer: eerst.nummer,
      terugkeercode: eerst.terugkeercode,
      eigen: { '8.1': 2 },
      tabblad: null,
    })
    expect((await eerst.roep('GET')).status).toBe(401)
    expect(await eerst.scoor('8.1', 5)).toBe(401)
    expect(await nu.scoor('8.1', 3)).toBe(204)
    expect((await zaal.regie()).zetels).toHaveLength(2)
  })

  test('sent twice it is still that seat', async () => {
    const zaal = await maakZaal(app, { functies: artsen(1) })
    const [{ terugkeercode }] = zaal.mensen as [Deelnemer]
    const sleutel = nieuweSleutel()
    for (let i = 0; i < 2; i += 1) {
      const antwoord = await keerTerug(zaal.code, terugkeercode, sleutel)
      expect(antwoord.status).toBe(201)
      expect(await antwoord.json()).toEqual({ sessieId: zaal.sessieId, nummer: 1, terugkeercode })
    }
  })

  test('a wrong one is 400, and so is one of another session', async () => {
    const elders = await maakZaal(app, { team: 'assen', functies: artsen(1) })
    const zaal = await maakZaal(app, { functies: artsen(1) })
    for (const fout of ['CCCCCC', 'x', '', elders.mensen[0]?.terugkeercode ?? '']) {
      const antwoord = await keerTerug(zaal.code, fout)
      expect(antwoord.status, fout).toBe(400)
      expect(antwoord.headers.getSetCookie()).toEqual([])
      expect((await antwoord.json()).invalidParams).toMatchObject([{ name: 'body.terugkeercode' }])
    }
    expect((await zaal.mensen[0]?.roep('GET'))?.status).toBe(200)
  })

  test('a secret that another seat has is 409, and takes nothing from either', async () => {
    const zaal = await maakZaal(app)
    const sleutel = nieuweSleutel()
    const een = await zaal.komtErBij()
    const twee = await alsDeelnemer(
      app,
      await app.roep('POST', `/api/v1/uitnodigingen/${zaal.code}/deelnemers`, {
        body: { sleutel, functie: 'aios', toehoorder: false },
      }),
    )
    expect((await keerTerug(zaal.code, een.terugkeercode, sleutel)).status).toBe(409)
    expect((await een.lees()).nummer).toBe(1)
    expect((await twee.lees()).nummer).toBe(2)
  })
})

describe('a seat in another tab', () => {
  test('is told to the first one, and to nobody else', async () => {
    const zaal = await maakZaal(app, { functies: artsen(2) })
    const [mens, buur] = zaal.mensen as [Deelnemer, Deelnemer]
    const stroom = leesSessiestroom(await mens.roep('GET', '/gebeurtenissen'))
    const vanBuur = leesSessiestroom(await buur.roep('GET', '/gebeurtenissen'))
    await stroom.tot('event: begin')
    await vanBuur.tot('event: begin')
    expect((await mens.roep('PUT', '/tabblad', { tabblad: 'tweede-tabblad' }, ander)).status).toBe(204)
    await stroom.tot('event: plaats')
    expect((await mens.lees()).tabblad).toBe('tweede-tabblad')
    await buur.roep('PUT', '/tabblad', { tabblad: 'van-de-buur' })
    await vanBuur.tot('event: plaats')
    expect(stroom.neem().match(/event: plaats/g)).toHaveLength(1)
    await stroom.sluit()
    await vanBuur.sluit()
  })

  test.each(['', 'kort', 'met een spatie', 'x'.repeat(44)])('is not named %j', async (tabblad) => {
    const zaal = await maakZaal(app, { functies: artsen(1) })
    expect((await zaal.mensen[0]?.roep('PUT', '/tabblad', { tabblad }))?.status).toBe(400)
  })
})
