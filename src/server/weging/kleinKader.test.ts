import { afterAll, beforeAll, expect, test } from 'vitest'
import { rijen } from '~tests/support/rijen'
import { maakTestapp, type Testapp } from '~tests/support/testapp'
import { kleinKader } from '~tests/support/testkaders'
import { alleVragenOp, beginWeging, bewaar, dienIn, leesWeging, vulIn } from '~tests/support/testweging'
import { opBsn } from '~tests/support/waarden'

/** Another instrument (other sections, other thresholds, four stadia) goes all the way without a change in code. */
let app: Testapp
beforeAll(async () => {
  app = await maakTestapp({ kaderVersie: '9.1' })
})
afterAll(() => app.sluit())

test('a weging on another kader is started, filled in and handed in', async () => {
  const weging = await beginWeging(app, 'anna', 'assen', opBsn)
  expect(weging).toMatchObject({ kaderVersie: '9.1', ronde: { kaderVersie: '9.1' } })
  expect((await bewaar(app, 'anna', weging.id, '1.1', 0, { waarde: 3 })).status, 'of 1.21').toBe(404)

  // W3: by bsn B.1 never stands in the way of the lowest stadium that has a minimum.
  await vulIn(
    app,
    'anna',
    weging.id,
    alleVragenOp(kleinKader, opBsn, 3, { 'B.1': 1, 'eindweging-C': 'geen-beeld' }),
  )
  const ingediend = await dienIn(app, 'anna', weging.id)
  expect(ingediend.status).toBe(200)

  expect(await rijen(app, 'SELECT stadium, volgend_stadium, belemmeringen, bijna FROM uitkomsten')).toEqual([
    { stadium: 'lerend-team', volgend_stadium: 'draaiend-team', belemmeringen: 7, bijna: false },
  ])
  expect(
    await rijen(app, 'SELECT sectie_id, som, aantal, tellend FROM uitkomst_secties ORDER BY sectie_id'),
  ).toEqual([
    { sectie_id: 'A', som: 9, aantal: 3, tellend: 3 },
    { sectie_id: 'B', som: 4, aantal: 2, tellend: 2 },
    { sectie_id: 'C', som: 6, aantal: 2, tellend: 2 },
  ])
  expect((await leesWeging(app, 'anna', weging.id)).antwoorden).toHaveLength(10)
})

test('a weging keeps the kader of its start when the ronde gets another', async () => {
  await rijen(app, `UPDATE rondes SET kader_versie = '1.21' WHERE id = '2026-Q4'`)
  expect(await beginWeging(app, 'anna', 'assen')).toMatchObject({
    kaderVersie: '9.1',
    ronde: { kaderVersie: '1.21' },
  })
  expect(await beginWeging(app, 'bram', 'breda')).toMatchObject({ kaderVersie: '1.21' })
})
