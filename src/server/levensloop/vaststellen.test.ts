import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { rijen } from '~tests/support/rijen'
import { maakTestapp, type Testapp } from '~tests/support/testapp'
import { corrigeer, dienOpnieuwIn, ingediend, stelVast } from '~tests/support/testbeoordeling'
import {
  ingediendeWeging,
  leesLevensloop,
  logboekVan,
  opVier,
  probeerStap,
  zeg,
} from '~tests/support/testlevensloop'
import { inOpenRonde } from '~tests/support/testorganisatie'
import { opening } from '~tests/support/testsessie'
import { bewaar, leesWeging } from '~tests/support/testweging'
import { opBsn } from '~tests/support/waarden'
import { beginWegingVan, nieuwTeam } from '~tests/support/webweging'

let app: Testapp
beforeAll(async () => {
  app = await maakTestapp({ kaderVersie: '9.1' })
})
afterAll(() => app.sluit())

describe('L3: settling', () => {
  test('as computed needs no reason, and keeps none', async () => {
    const id = await ingediendeWeging(app)
    const body = { stadium: 'draaiend-team', reden: 'Overbodig.' }
    expect((await probeerStap(app, 'dirk', id, 'stel-vast', { body })).status).toBe(200)
    expect(await leesWeging(app, 'anna', id)).toMatchObject({
      status: 'vastgesteld',
      magBewerken: false,
      berekendStadium: 'draaiend-team',
      vastgesteld: {
        stadium: 'draaiend-team',
        reden: null,
        op: app.klok.nu.toISOString(),
        door: { id: 'dirk' },
      },
    })
    expect((await leesLevensloop(app, id)).beurt).toBeNull()
  })

  test('at another stadium asks for a reason; then both stay, everywhere', async () => {
    const id = await ingediendeWeging(app)
    const zonder = await probeerStap(app, 'dirk', id, 'stel-vast', {
      body: { stadium: 'zelfstandig-team', reden: null },
    })
    expect(zonder.status).toBe(400)
    expect((await zonder.json()).invalidParams).toEqual([
      { name: 'body.reden', code: 'verplicht', reason: 'Een ander stadium dan berekend vraagt een reden.' },
    ])
    const reden = 'Het laatste punt is in gang gezet.'
    await stelVast(app, id, 'zelfstandig-team', reden)
    expect(await leesWeging(app, 'anna', id)).toMatchObject({
      berekendStadium: 'draaiend-team',
      vastgesteld: { stadium: 'zelfstandig-team', reden },
    })
    const { teams } = await (await app.roep('GET', '/api/v1/teams', { persoon: 'petra' })).json()
    const inLijst = teams.find((team: { weging: { id: string } | null }) => team.weging?.id === id)
    expect(inLijst.weging).toMatchObject({ stadium: 'zelfstandig-team', berekendStadium: 'draaiend-team' })
    expect((await leesLevensloop(app, id)).historie.at(-1)).toMatchObject({
      handeling: 'weging-vastgesteld',
      stadium: 'zelfstandig-team',
      reden,
    })
    expect((await logboekVan(app, id)).at(-1)?.van).toEqual({ status: 'ingediend', stadium: 'draaiend-team' })
  })

  test('is what the next quarter sees as its last time', async () => {
    const teamId = await nieuwTeam(app)
    await rijen(app, `UPDATE rondes SET kader_versie = '9.1'`)
    const eerder = await ingediend(app, teamId, { waarden: opVier }, 'eerder')
    await stelVast(app, eerder, 'zelfstandig-team', 'Het staat er dichtbij.')
    app.klok.nu = inOpenRonde
    const nu = await beginWegingVan(app, teamId)
    const lees = async () =>
      (await (await app.roep('GET', `/api/v1/wegingen/${nu}/vorige`, { persoon: 'anna' })).json()).vorige
    const vastgesteld = { rondeId: '2026-Q3', stadium: 'zelfstandig-team', berekendStadium: 'draaiend-team' }
    expect(await lees()).toMatchObject(vastgesteld)
    const correctie = await corrigeer(app, eerder, 'A.1 was verkeerd.')
    await dienOpnieuwIn(app, correctie, { 'A.1': 1 })
    expect(await lees(), 'a correction counts when it is settled').toMatchObject(vastgesteld)
    await stelVast(app, correctie, 'startend-team')
    expect(await lees()).toMatchObject({ stadium: 'startend-team', berekendStadium: 'startend-team' })
  })
})

test('L2: a settled weging takes no answer, kenmerk, remark, reaction, group session or tegenlezer', async () => {
  const id = await ingediendeWeging(app)
  await zeg(app, 'dirk', 'POST', id, 'opmerkingen', { vraagId: 'A.1', tekst: 'Waarom een 4?' })
  const opmerkingId = (await leesLevensloop(app, id)).opmerkingen[0]?.id
  await stelVast(app, id, 'draaiend-team')
  const voor = [await leesWeging(app, 'anna', id), await leesLevensloop(app, id), await logboekVan(app, id)]
  const { versie } = await leesWeging(app, 'anna', id)
  const pogingen = [
    await bewaar(app, 'anna', id, 'A.1', 1, { waarde: 5 }),
    await app.roep('PATCH', `/api/v1/wegingen/${id}`, {
      persoon: 'anna',
      body: { kenmerken: opBsn },
      headers: { 'If-Match': `"${versie}"` },
    }),
    await zeg(app, 'anna', 'POST', id, 'groepssessies', { ...opening, secties: ['A'] }),
    await zeg(app, 'dirk', 'POST', id, 'opmerkingen', { vraagId: 'A.2', tekst: 'Achteraf' }),
    await zeg(app, 'anna', 'PUT', id, `opmerkingen/${opmerkingId}/reactie`, { tekst: 'Achteraf' }),
    await zeg(app, 'dirk', 'POST', id, 'tegenlezing', { persoonId: 'dirk' }),
  ]
  for (const antwoord of pogingen) {
    expect(antwoord.status).toBe(409)
    expect((await antwoord.json()).detail).toContain('vastgesteld')
  }
  expect([
    await leesWeging(app, 'anna', id),
    await leesLevensloop(app, id),
    await logboekVan(app, id),
  ]).toEqual(voor)
})
