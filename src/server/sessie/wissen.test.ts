import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { rijen } from '~tests/support/rijen'
import { maakTestapp, type Testapp } from '~tests/support/testapp'
import { artsen, maakZaal, type Zaal } from '~tests/support/testzaal'

/** G9: at the close the link between deelnemer and scores is destroyed; only counts stay. */

let app: Testapp
let zaal: Zaal
/** All that points at one participant. */
const sporen: string[] = []
beforeAll(async () => {
  app = await maakTestapp()
  zaal = await maakZaal(app, { functies: artsen(5) })
  await zaal.doe({ soort: 'zet-plaats-bij', functie: 'aios' })
  const mensen = await rijen<{ id: string; sleutel: string | null; terugkeercode: string | null }>(
    app,
    'SELECT id, sleutel, terugkeercode FROM deelnemers WHERE sessie_id = $1',
    [zaal.sessieId],
  )
  for (const { id, sleutel, terugkeercode } of mensen) sporen.push(id, sleutel ?? id, terugkeercode ?? id)
  // The secret itself, as the cookie has it, and its hash as the database should have it.
  const geheimen = zaal.mensen.map(({ cookie }) => cookie.split('=')[1] ?? '')
  expect(mensen.map(({ sleutel }) => sleutel)).toEqual(
    expect.arrayContaining(geheimen.map((geheim) => createHash('sha256').update(geheim).digest('hex'))),
  )
  sporen.push(...geheimen, 'tabblad-van-iemand')

  await zaal.mensen[0]?.roep('PUT', '/tabblad', { tabblad: 'tabblad-van-iemand' })
  await zaal.scoor('8.1', [1, 2, 3, 4, 5])
  await zaal.doe({ soort: 'onthul', vraagId: '8.1' })
  await zaal.spreekAf('8.1', 3)
  await zaal.doe({ soort: 'maak-plaats-vrij', deelnemerId: mensen[4]?.id ?? '' })
  await zaal.doe({ soort: 'toon', scherm: 'peiling' })
  for (const mens of zaal.mensen.slice(0, 3)) await mens.roep('PUT', '/peiling', { antwoorden: { vrij: 4 } })
  await zaal.scoor('8.2', [1, 1])
})
afterAll(() => app.sluit())

/** Every row of every table, as text. */
async function alleRijen(): Promise<string> {
  const tabellen = await rijen<{ naam: string }>(
    app,
    `SELECT table_name AS naam FROM information_schema.tables
     WHERE table_schema NOT IN ('pg_catalog', 'information_schema') AND table_type = 'BASE TABLE'`,
  )
  expect(tabellen.map(({ naam }) => naam)).toEqual(
    expect.arrayContaining(['logboek', 'deelnemers', 'codepogingen']),
  )
  const delen: string[] = []
  for (const { naam } of tabellen) {
    const inhoud = await rijen<{ rij: string }>(app, `SELECT t::text AS rij FROM "${naam}" t`)
    delen.push(`${naam}\n${inhoud.map(({ rij }) => rij).join('\n')}`)
  }
  return delen.join('\n')
}

test('while the session lives the secret of a participant is kept as a hash only', async () => {
  const alles = await alleRijen()
  for (const { cookie } of zaal.mensen) expect(alles).not.toContain(cookie.split('=')[1])
  expect(alles, 'so that what is looked for below can be found').toContain(sporen[0])
})

describe('what is kept of a score and a spread', () => {
  test.each(['sessiescores', 'spreidingen', 'spreidingen_per_functie', 'peilingen'])(
    'holds no time and no order: %s',
    async (tabel) => {
      const kolommen = await rijen<{ naam: string; soort: string; standaard: string | null }>(
        app,
        `SELECT column_name AS naam, data_type AS soort, column_default AS standaard
         FROM information_schema.columns WHERE table_name = $1`,
        [tabel],
      )
      expect(kolommen.length).toBeGreaterThan(3)
      const verdacht = kolommen.filter(
        ({ soort, standaard }) =>
          /time|date|interval/.test(soort) || /nextval|now|random/.test(standaard ?? ''),
      )
      expect(verdacht).toEqual([])
    },
  )

  test('no score moves the moment at which somebody was seen', async () => {
    const gezien = () => rijen(app, 'SELECT id, gezien_op FROM deelnemers ORDER BY id')
    const voor = await gezien()
    app.klok.nu = new Date(app.klok.nu.getTime() + 30_000)
    await zaal.doe({ soort: 'toon', scherm: 'vraag' })
    expect(await zaal.mensen[2]?.scoor('8.2', 5)).toBe(204)
    expect(await gezien()).toEqual(voor)
  })
})

describe('after the close', () => {
  beforeAll(() => zaal.doe({ soort: 'sluit' }))

  test('no table holds an id, a secret, its hash or a return code of anybody who took part', async () => {
    const alles = await alleRijen()
    for (const spoor of sporen) expect(alles).not.toContain(spoor)
    for (const tabel of ['deelnemers', 'sessiescores'])
      expect(await rijen(app, `SELECT * FROM ${tabel} WHERE sessie_id = $1`, [zaal.sessieId])).toEqual([])
  })

  test('of what was never revealed nothing stays, and of the rest only counts', async () => {
    expect(
      await rijen(app, 'SELECT vraag_id, aantal, scores FROM spreidingen WHERE sessie_id = $1', [
        zaal.sessieId,
      ]),
    ).toEqual([{ vraag_id: '8.1', aantal: 5, scores: [1, 1, 1, 1, 1] }])
  })

  test('who took part gets 410, on every call', async () => {
    const [mens] = zaal.mensen
    for (const [methode, rest, body] of [
      ['GET', '', undefined],
      ['GET', '/gebeurtenissen', undefined],
      ['PUT', '/scores/8.2', { waarde: 3, ronde: 1 }],
      ['PUT', '/tabblad', { tabblad: 'tabblad-van-iemand' }],
      ['PUT', '/peiling', { antwoorden: {} }],
      ['DELETE', '', undefined],
    ] as const)
      expect((await mens?.roep(methode, rest, body))?.status, `${methode} ${rest}`).toBe(410)
  })

  test('the beamer shows the end without a code, and the begeleider still reads what was agreed', async () => {
    const beamer = await (await app.roep('GET', `/api/v1/beamers/${zaal.beamersleutel}`)).json()
    expect(beamer).toMatchObject({ code: null, moment: { scherm: 'slot', telling: { aanwezig: 5 } } })
    expect(beamer.deelnameadres.url).not.toContain(zaal.code)
    expect(await zaal.regie()).toMatchObject({
      zetels: [],
      moment: { status: 'gesloten', voortgang: { gedaan: 1, totaal: 4 } },
      vragen: [{ vraagId: '8.1', status: 'afgesproken', waarde: 3 }, {}, {}, {}],
    })
    expect(await zaal.probeer({ soort: 'hervat' })).toBe(409)
  })
})
