import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Regie } from '~/contract/groepssessies'
import { rijen } from '~tests/support/rijen'
import { leesSessiestroom } from '~tests/support/sessiestroom'
import { type Instantie, maakTestapp, type Testapp } from '~tests/support/testapp'
import { inOpenRonde } from '~tests/support/testorganisatie'
import { alsDeelnemer, type Deelnemer, doeMee, lees, nieuweSleutel } from '~tests/support/testsessie'
import { artsen, maakZaal } from '~tests/support/testzaal'
import { neemPlaats } from './neemPlaats'

let app: Testapp
let ander: Instantie
beforeAll(async () => {
  app = await maakTestapp()
  ander = await app.instantie()
})
afterAll(() => app.sluit())

const aanwezigen = ({ zetels }: Regie) => zetels.map(({ aanwezig }) => aanwezig)

describe('taking a seat', () => {
  test('twice with the same secret gives one seat, also at the same instant and by two instances', async () => {
    const zaal = await maakZaal(app)
    const sleutel = nieuweSleutel()
    const eerst = await doeMee(app, zaal.code, 'aios', sleutel)
    const tegelijk = await Promise.all(
      Array.from({ length: 8 }, (_, i) => doeMee(i % 2 ? ander : app, zaal.code, 'aios', sleutel)),
    )
    const nieuw = nieuweSleutel()
    const nieuwen = await Promise.all(
      Array.from({ length: 8 }, (_, i) => doeMee(i % 2 ? ander : app, zaal.code, 'anios', nieuw)),
    )
    const wie = ({ nummer, terugkeercode, cookie }: Deelnemer) => ({ nummer, terugkeercode, cookie })
    for (const weer of tegelijk) expect(wie(weer)).toEqual(wie(eerst))
    expect(new Set(nieuwen.map(({ terugkeercode }) => terugkeercode)).size).toBe(1)
    expect((await zaal.regie()).zetels.map(({ functie }) => functie)).toEqual(['aios', 'anios'])
  })

  test('many at once gives each a number and a return code of their own', async () => {
    const zaal = await maakZaal(app)
    const mensen = await Promise.all(
      Array.from({ length: 12 }, (_, i) => doeMee(i % 2 ? ander : app, zaal.code)),
    )
    expect(mensen.map(({ nummer }) => nummer).sort((a, b) => a - b)).toEqual(mensen.map((_, i) => i + 1))
    expect(new Set(mensen.map(({ terugkeercode }) => terugkeercode)).size).toBe(12)
  })

  test('to score asks for a functie', async () => {
    const zaal = await maakZaal(app)
    const antwoord = await app.roep('POST', `/api/v1/uitnodigingen/${zaal.code}/deelnemers`, {
      body: { sleutel: nieuweSleutel(), functie: null, toehoorder: false },
    })
    expect(antwoord.status).toBe(400)
    expect((await antwoord.json()).invalidParams).toMatchObject([{ name: 'body.functie', code: 'verplicht' }])
  })

  test('goes up to a hundred; then it is 409, until one is freed', async () => {
    const zaal = await maakZaal(app, { functies: artsen(2) })
    await rijen(
      app,
      `INSERT INTO deelnemers (sessie_id, nummer, functie, sleutel, terugkeercode)
       SELECT $1, n, 'overig', 'vol-' || n, 'code' || n FROM generate_series(3, 99) n`,
      [zaal.sessieId],
    )
    const honderdste = await doeMee(app, zaal.code)
    expect(honderdste.nummer).toBe(100)
    await expect(doeMee(app, zaal.code)).rejects.toThrow('geen plaats meer vrij')
    expect(await zaal.probeer({ soort: 'zet-plaats-bij', functie: 'aios' })).toBe(409)
    await zaal.mensen[0]?.roep('DELETE')
    expect((await doeMee(app, zaal.code)).nummer, 'no number comes twice').toBe(101)
  })

  test('in a session that closes at that moment is 404: no seat outlives it', async () => {
    const zaal = await maakZaal(app)
    await zaal.doe({ soort: 'sluit' })
    // The code was looked up while the session lived.
    const aanmelding = { sleutel: nieuweSleutel(), toehoorder: false, functie: 'aios' as const }
    await expect(
      neemPlaats(app.omgeving.database, zaal.sessieId, aanmelding, app.klok.nu),
    ).rejects.toMatchObject({ status: 404 })
    expect(await rijen(app, 'SELECT id FROM deelnemers WHERE sessie_id = $1', [zaal.sessieId])).toEqual([])
  })
})

describe('who listens', () => {
  test('counts nowhere, and may not score or answer the peiling', async () => {
    const zaal = await maakZaal(app, { functies: artsen(3) })
    const toehoorder = await zaal.komtErBij(null)
    expect(await toehoorder.lees()).toMatchObject({ toehoorder: true, functie: null })
    expect((await zaal.regie()).moment.telling).toEqual({ gekozen: 0, aanwezig: 3 })
    const antwoord = await toehoorder.roep('PUT', '/scores/8.1', { waarde: 3, ronde: 1 })
    expect(antwoord.status).toBe(409)
    expect((await antwoord.json()).detail).toContain('luistert mee')
    await zaal.scoor('8.1', [1, 2, 3])
    const { moment } = await zaal.doe({ soort: 'onthul', vraagId: '8.1' })
    expect(moment.spreidingen).toMatchObject([{ aantal: 3 }])
    await zaal.doe({ soort: 'toon', scherm: 'peiling' })
    expect((await toehoorder.roep('PUT', '/peiling', { antwoorden: { vrij: 3 } })).status).toBe(409)
    expect((await zaal.regie()).moment.telling).toEqual({ gekozen: 0, aanwezig: 3 })
    await zaal.doe({ soort: 'sluit' })
    expect((await zaal.regie()).moment.telling.aanwezig).toBe(3)
  })
})

describe('somebody who shows no sign of life for a minute', () => {
  test('leaves the count, but not when they scored this vraag, and is back when they look', async () => {
    const zaal = await maakZaal(app, { functies: artsen(3) })
    const [weg, stil] = zaal.mensen as [Deelnemer, Deelnemer]
    await zaal.scoor('8.1', [4])
    expect((await zaal.regie()).moment.telling).toEqual({ gekozen: 1, aanwezig: 3 })
    app.klok.nu = new Date(inOpenRonde.getTime() + 61_000)
    expect((await zaal.regie()).moment.telling).toEqual({ gekozen: 1, aanwezig: 1 })
    expect(aanwezigen(await zaal.regie())).toEqual([false, false, false])
    await stil.lees()
    expect((await zaal.regie()).moment.telling).toEqual({ gekozen: 1, aanwezig: 2 })
    const { moment } = await zaal.doe({ soort: 'ga-naar', vraagId: '8.2', zonderAfspraak: true })
    expect(moment.telling).toEqual({ gekozen: 0, aanwezig: 1 })
    expect(await weg.scoor('8.2', 4), 'who scores without looking counts').toBe(204)
    const regie = await zaal.regie()
    expect(regie.moment.telling).toEqual({ gekozen: 1, aanwezig: 2 })
    expect(aanwezigen(regie), 'a score is no sign of life: it would tell who scored').toEqual([
      false,
      true,
      false,
    ])
  })
})

describe('a seat that is freed', () => {
  test('by the begeleider is gone with its unseen scores, and its phone hears that', async () => {
    const zaal = await maakZaal(app, { functies: artsen(3) })
    const [weg] = zaal.mensen as [Deelnemer]
    await zaal.scoor('8.1', [4, 4, 4])
    const stroom = leesSessiestroom(await weg.roep('GET', '/gebeurtenissen', undefined, ander))
    await stroom.tot('event: begin')
    const deelnemerId = (await zaal.regie()).zetels[0]?.id ?? ''
    const { moment } = await zaal.doe({ soort: 'maak-plaats-vrij', deelnemerId })
    expect(moment.telling).toEqual({ gekozen: 2, aanwezig: 2 })
    await stroom.tot('event: plaats')
    await stroom.sluit()
    expect((await weg.roep('GET')).status).toBe(401)
    expect(await weg.scoor('8.1', 4)).toBe(401)
    expect(await zaal.probeer({ soort: 'maak-plaats-vrij', deelnemerId })).toBe(404)
  })

  test('by who has it lets them join anew', async () => {
    const zaal = await maakZaal(app, { functies: artsen(1) })
    const [mens] = zaal.mensen as [Deelnemer]
    expect((await mens.roep('DELETE')).status).toBe(204)
    expect((await mens.roep('GET')).status).toBe(401)
    const uitnodiging = await lees(
      await app.roep('GET', `/api/v1/uitnodigingen/${zaal.code}`, { headers: { Cookie: mens.cookie } }),
    )
    expect(uitnodiging).toMatchObject({ team: 'Breda', heeftPlaats: false })
    const weer = await alsDeelnemer(
      app,
      await app.roep('POST', `/api/v1/uitnodigingen/${zaal.code}/deelnemers`, {
        body: { sleutel: nieuweSleutel(), functie: 'aios', toehoorder: false },
      }),
    )
    expect((await weer.lees()).functie).toBe('aios')
  })
})
