import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { rijen } from '~tests/support/rijen'
import { maakTestapp, type Testapp } from '~tests/support/testapp'
import { kleinKader } from '~tests/support/testkaders'
import { probeer } from '~tests/support/testsessie'
import { alleVragenOp, bewaar, dienIn, leesWeging, vulIn } from '~tests/support/testweging'
import { artsen, maakZaal, type Zaal } from '~tests/support/testzaal'
import { metParticipatiewet } from '~tests/support/waarden'

let app: Testapp
beforeAll(async () => {
  app = await maakTestapp({ kaderVersie: '9.1' })
})
afterAll(() => app.sluit())

const spreekAf = (antwoordVersie: number, waarde: 2 | 4 = 4) => ({
  soort: 'spreek-af' as const,
  vraagId: 'A.1',
  waarde,
  toelichting: 'We zijn er bijna.',
  antwoordVersie,
})

async function onthuld(team: 'assen' | 'breda' | 'emmen'): Promise<Zaal> {
  const zaal = await maakZaal(app, { team, secties: ['A'], functies: artsen(3) })
  await zaal.scoor('A.1', [3, 4, 5])
  await zaal.doe({ soort: 'onthul', vraagId: 'A.1' })
  return zaal
}

test('what is agreed is the answer in the weging, with one row in the logbook that names the session', async () => {
  const zaal = await onthuld('assen')
  await zaal.doe(spreekAf(0))
  await zaal.doe({ soort: 'heropen', vraagId: 'A.1' })
  await zaal.doe(spreekAf(1, 2))
  const { antwoorden } = await leesWeging(app, 'anna', zaal.wegingId)
  expect(antwoorden).toMatchObject([
    { vraagId: 'A.1', waarde: 2, toelichting: 'We zijn er bijna.', versie: 2, gewijzigdDoor: { id: 'anna' } },
  ])
  const regels = await rijen(
    app,
    `SELECT persoon_id, vraag_id, van, naar FROM logboek
     WHERE weging_id = $1 AND handeling = 'antwoord-afgesproken' ORDER BY id`,
    [zaal.wegingId],
  )
  const toelichting = 'We zijn er bijna.'
  const wie = { persoon_id: 'anna', vraag_id: 'A.1' }
  const { sessieId } = zaal
  expect(regels).toEqual([
    { ...wie, van: { waarde: null, toelichting: '' }, naar: { waarde: 4, toelichting, sessieId } },
    { ...wie, van: { waarde: 4, toelichting }, naar: { waarde: 2, toelichting, sessieId } },
  ])
})

test('when the form changed the answer meanwhile it is 412 with what stands there, and nothing is agreed', async () => {
  const zaal = await onthuld('breda')
  await bewaar(app, 'emiel', zaal.wegingId, 'A.1', 0, { waarde: 1, toelichting: 'Van Emiel' })
  const antwoord = await probeer(app, 'bram', zaal.sessieId, spreekAf(0))
  expect(antwoord.status).toBe(412)
  expect((await antwoord.json()).huidig).toMatchObject({ waarde: 1, toelichting: 'Van Emiel', versie: 1 })
  const { vragen, moment } = await zaal.regie()
  expect(vragen[0]).toMatchObject({ status: 'onthuld', waarde: 1, antwoordVersie: 1 })
  expect(moment.voortgang.gedaan).toBe(0)
  expect(await zaal.probeer(spreekAf(1))).toBe(200)
})

describe('when the weging is handed in', () => {
  let zaal: Zaal
  beforeAll(async () => {
    zaal = await onthuld('emmen')
    expect(await zaal.mensen[0]?.scoor('A.2', 5)).toBe(204)
    await vulIn(app, 'emiel', zaal.wegingId, alleVragenOp(kleinKader, metParticipatiewet, 3))
    expect((await dienIn(app, 'emiel', zaal.wegingId)).status).toBe(200)
  })

  test('its session is closed with it, and no score stays with a person', async () => {
    expect((await zaal.regie()).moment).toMatchObject({ status: 'gesloten', telling: { aanwezig: 3 } })
    expect((await zaal.mensen[0]?.roep('GET'))?.status).toBe(410)
    const [over] = await rijen(
      app,
      `SELECT (SELECT count(*)::int FROM deelnemers WHERE sessie_id = $1) AS deelnemers,
        (SELECT count(*)::int FROM sessiescores WHERE sessie_id = $1) AS scores,
        (SELECT count(*)::int FROM spreidingen WHERE sessie_id = $1) AS spreidingen,
        (SELECT count(*)::int FROM logboek WHERE handeling = 'sessie-sluit' AND naar->>'sessieId' = $2) AS regels`,
      [zaal.sessieId, zaal.sessieId],
    )
    expect(over).toEqual({ deelnemers: 0, scores: 0, spreidingen: 1, regels: 1 })
  })

  test('nothing more is agreed, and no session can be opened on it', async () => {
    expect(await zaal.probeer(spreekAf(1))).toBe(409)
    const antwoord = await app.roep('POST', `/api/v1/wegingen/${zaal.wegingId}/groepssessies`, {
      persoon: 'emiel',
      body: {
        wijze: 'samen',
        minuten: 60,
        secties: ['A'],
        perFunctie: true,
        voorafTot: null,
        vervanger: null,
      },
    })
    expect(antwoord.status).toBe(409)
    expect((await leesWeging(app, 'emiel', zaal.wegingId)).antwoorden[0]?.waarde).toBe(3)
  })

  test('a session on a weging that was handed in beside it agrees on nothing', async () => {
    const ander = await onthuld('breda')
    await rijen(
      app,
      `UPDATE wegingen SET status = 'ingediend', ingediend_op = now(), ingediend_door = 'bram' WHERE id = $1`,
      [ander.wegingId],
    )
    expect(await ander.probeer(spreekAf(2))).toBe(409)
    expect((await ander.regie()).vragen[0]?.status).toBe('onthuld')
  })
})
