import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { rijen } from '~tests/support/rijen'
import { maakTestapp, type Testapp } from '~tests/support/testapp'
import { dienOpnieuwIn, geefTerug } from '~tests/support/testbeoordeling'
import {
  dora,
  ingediendeWeging,
  leesLevensloop,
  logboekVan,
  probeerStap,
  zeg,
  zetDistrictsmanagers,
  zita,
} from '~tests/support/testlevensloop'
import type { PersoonId } from '~tests/support/testorganisatie'

let app: Testapp
beforeAll(async () => {
  app = await maakTestapp({ kaderVersie: '9.1' })
  await zetDistrictsmanagers(app)
  await rijen(app, 'UPDATE rondes SET tegenlezer = true')
})
afterAll(() => app.sluit())

const vraag = (wegingId: string, persoon: PersoonId = 'dirk', wie: string = zita) =>
  zeg(app, persoon, 'POST', wegingId, 'tegenlezing', { persoonId: wie })
const oordeel = (wegingId: string, persoon: PersoonId = zita) =>
  zeg(app, persoon, 'PUT', wegingId, 'tegenlezing', { oordeel: 'bespreken', tekst: 'A.1 lijkt mij een 3.' })
const kijk = async (persoon: PersoonId, wegingId: string, rest = '') =>
  (await app.roep('GET', `/api/v1/wegingen/${wegingId}${rest}`, { persoon })).status

describe('L6: where the ronde asks for a second person', () => {
  test('settling waits for that view, which decides nothing', async () => {
    const id = await ingediendeWeging(app)
    expect(await leesLevensloop(app, id, 'dirk')).toMatchObject({ tegenlezerNodig: true, tegenlezing: null })
    expect((await probeerStap(app, 'dirk', id, 'stel-vast')).status).toBe(409)
    expect((await vraag(id)).status).toBe(201)
    expect((await probeerStap(app, 'dirk', id, 'stel-vast')).status, 'asked is not read').toBe(409)
    expect((await leesLevensloop(app, id, zita)).tegenlezing).toMatchObject({
      ikBenAanZet: true,
      oordeel: null,
    })
    expect((await oordeel(id)).status).toBe(200)
    expect((await leesLevensloop(app, id, 'dirk')).tegenlezing).toEqual({
      tegenlezer: { id: zita, naam: 'Zita Mulder' },
      oordeel: 'bespreken',
      tekst: 'A.1 lijkt mij een 3.',
      op: app.klok.nu.toISOString(),
      ikBenAanZet: false,
    })
    expect((await probeerStap(app, 'dirk', id, 'stel-vast')).status).toBe(200)
  })

  test('she may read that weging and nothing else, and change nothing in it', async () => {
    const [id, ander] = [await ingediendeWeging(app), await ingediendeWeging(app)]
    expect(await kijk(zita, id)).toBe(404)
    await vraag(id)
    for (const rest of ['', '/antwoorden?sinds=0', '/levensloop', '/vorige']) {
      expect(await kijk(zita, id, rest)).toBe(200)
    }
    expect(await kijk(zita, ander)).toBe(404)
    const { teams } = await (await app.roep('GET', '/api/v1/teams', { persoon: zita })).json()
    expect(teams.map(({ naam }: { naam: string }) => naam)).toEqual(['Breda'])
    for (const handeling of ['dien-in', 'geef-terug', 'stel-vast', 'corrigeer'] as const) {
      expect((await probeerStap(app, zita, id, handeling)).status).toBe(403)
    }
    expect((await zeg(app, zita, 'POST', id, 'opmerkingen', { vraagId: 'A.1', tekst: 'Hm.' })).status).toBe(
      403,
    )
  })

  test('only a districtsmanager with no part in this district or team can be asked', async () => {
    const id = await ingediendeWeging(app)
    await rijen(
      app,
      `INSERT INTO rollen (persoon_id, rol, district_id) VALUES ('dora', 'districtsmanager', 'zuid')`,
    )
    expect((await leesLevensloop(app, id, 'dirk')).tegenlezers).toEqual([{ id: zita, naam: 'Zita Mulder' }])
    expect((await leesLevensloop(app, id, 'anna')).tegenlezers).toEqual([])
    for (const wie of ['dirk', dora, 'anna', 'petra', 'niemand']) {
      const antwoord = await vraag(id, 'dirk', wie)
      expect(antwoord.status).toBe(400)
      expect((await antwoord.json()).invalidParams).toMatchObject([{ name: 'body.persoonId' }])
    }
    for (const [persoon, status] of [
      ['anna', 403],
      ['petra', 403],
      ['bram', 404],
      [zita, 404],
    ] as const) {
      expect((await vraag(id, persoon)).status).toBe(status)
    }
  })

  test('nobody gives the view but who was asked, and only once', async () => {
    const id = await ingediendeWeging(app)
    await vraag(id)
    for (const persoon of ['dirk', 'anna', 'petra', 'bram'] as const) {
      expect((await oordeel(id, persoon)).status).toBe(404)
    }
    expect((await oordeel(id)).status).toBe(200)
    expect((await oordeel(id)).status).toBe(409)
    expect((await vraag(id)).status, 'nobody else is asked after that').toBe(409)
    const regels = (await logboekVan(app, id)).slice(12)
    expect(regels.map(({ persoon_id, handeling }) => [persoon_id, handeling])).toEqual([
      ['dirk', 'tegenlezing-gevraagd'],
      [zita, 'tegenlezing-gegeven'],
    ])
  })

  test('after a return it is asked for anew, and the earlier view stays', async () => {
    const id = await ingediendeWeging(app)
    await vraag(id)
    await oordeel(id)
    await geefTerug(app, id, 'Zie de tegenlezing.')
    expect((await vraag(id)).status, 'a concept is not read').toBe(409)
    await dienOpnieuwIn(app, id, { 'A.1': 3 })
    expect((await leesLevensloop(app, id, 'dirk')).tegenlezing).toBeNull()
    const body = { stadium: 'lerend-team', reden: null }
    expect((await probeerStap(app, 'dirk', id, 'stel-vast', { body })).status).toBe(409)
    const gelezen = await rijen(app, 'SELECT inzending, oordeel FROM tegenlezingen WHERE weging_id = $1', [
      id,
    ])
    expect(gelezen).toEqual([{ inzending: 1, oordeel: 'bespreken' }])
  })
})
