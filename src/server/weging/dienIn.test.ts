import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Waarden } from '~/domein/weging/Antwoord'
import { somVan } from '~/domein/weging/gemiddelden'
import { indeel } from '~/domein/weging/indeel'
import type { Kenmerken } from '~/domein/weging/Kenmerken'
import { scoresVoorIndeling } from '~/domein/weging/volledigheid'
import { rijen } from '~tests/support/rijen'
import { maakTestapp, type Testapp } from '~tests/support/testapp'
import { kader121 } from '~tests/support/testkaders'
import type { PersoonId, TeamId } from '~tests/support/testorganisatie'
import { alleVragenOp, beginWeging, bewaar, dienIn, leesWeging, vulIn } from '~tests/support/testweging'
import { metParticipatiewet, opBsn, preciesOp, zonderParticipatiewet } from '~tests/support/waarden'

let app: Testapp
beforeAll(async () => {
  app = await maakTestapp()
})
afterAll(() => app.sluit())

const eindwegingen = Object.fromEntries(kader121.secties.map(({ id }) => [`eindweging-${id}`, 4 as const]))

describe('a complete weging', () => {
  const gevallen: [PersoonId, TeamId, Kenmerken, Waarden][] = [
    [
      'anna',
      'assen',
      metParticipatiewet,
      preciesOp(kader121, metParticipatiewet, 'smc-in-de-basis', { '6.3': 3 }),
    ],
    ['bram', 'breda', zonderParticipatiewet, alleVragenOp(kader121, zonderParticipatiewet, 5)],
    [
      'emiel',
      'emmen',
      opBsn,
      preciesOp(kader121, opBsn, 'smc-in-de-basis', { '3.3': 1, '5.1': 'geen-beeld', '9.2': 2 }),
    ],
  ]

  test.each(gevallen)(
    'of %s at %s is frozen as the rules compute it',
    async (persoon, teamId, kenmerken, scores) => {
      const { id } = await beginWeging(app, persoon, teamId, kenmerken)
      const waarden = { ...scores, ...eindwegingen }
      await vulIn(app, persoon, id, waarden)
      const voor = await leesWeging(app, persoon, id)
      app.klok.nu = new Date('2026-11-20T15:00:00Z')
      const antwoord = await dienIn(app, persoon, id)
      expect(antwoord.status).toBe(200)
      expect(antwoord.headers.get('ETag')).toBe('"2"')
      const { antwoorden, volgnummer, ...gelijk } = voor
      const indeling = indeel(kader121, kenmerken, scoresVoorIndeling(kader121, kenmerken, waarden))
      expect(await antwoord.json()).toEqual({
        ...gelijk,
        status: 'ingediend',
        versie: 2,
        ingediend: { op: '2026-11-20T15:00:00.000Z', door: { id: persoon, naam: expect.any(String) } },
        berekendStadium: indeling.stadium,
        magBewerken: false,
      })
      expect((await leesWeging(app, persoon, id)).antwoorden).toEqual(antwoorden)

      expect(
        await rijen(
          app,
          'SELECT stadium, volgend_stadium, belemmeringen, bijna FROM uitkomsten WHERE weging_id = $1',
          [id],
        ),
      ).toEqual([
        {
          stadium: indeling.stadium,
          volgend_stadium: indeling.volgendStadium,
          belemmeringen: indeling.belemmeringen.length,
          bijna: indeling.bijna,
        },
      ])
      const secties = await rijen(
        app,
        'SELECT sectie_id, som, aantal, tellend FROM uitkomst_secties WHERE weging_id = $1 ORDER BY sectie_id',
        [id],
      )
      const verwacht = kader121.secties.map((sectie) => ({
        sectie_id: sectie.id,
        ...somVan(sectie.stellingen, kenmerken, waarden),
      }))
      expect(secties).toEqual(verwacht.sort((a, b) => (a.sectie_id < b.sectie_id ? -1 : 1)))
    },
  )

  test('that was handed in says so in the logbook', async () => {
    const logboek = await rijen(
      app,
      `SELECT l.persoon_id, l.van, l.naar FROM logboek l JOIN wegingen w ON w.id = l.weging_id
       WHERE l.handeling = 'weging-ingediend' AND w.team_id = 'assen'`,
    )
    expect(logboek).toEqual([
      {
        persoon_id: 'anna',
        van: { status: 'concept' },
        naar: { status: 'ingediend', stadium: 'in-ontwikkeling' },
      },
    ])
  })
})

describe('a weging that was handed in', () => {
  const ingediend = async () => (await beginWeging(app, 'anna', 'assen')).id

  test('starts no second time: it is the weging of this ronde', async () => {
    expect(await beginWeging(app, 'anna', 'assen')).toMatchObject({ status: 'ingediend', magBewerken: false })
  })

  test('takes no answer, no other kenmerken and no second submission: 409', async () => {
    const id = await ingediend()
    const voor = await leesWeging(app, 'anna', id)
    const pogingen = [
      await bewaar(app, 'anna', id, '1.1', 1, { waarde: 5 }),
      await bewaar(app, 'anna', id, '1.1', 99, { toelichting: 'Achteraf' }),
      await app.roep('PATCH', `/api/v1/wegingen/${id}`, {
        persoon: 'anna',
        body: { kenmerken: opBsn },
        headers: { 'If-Match': '"2"' },
      }),
      await dienIn(app, 'anna', id),
    ]
    for (const antwoord of pogingen) {
      expect(antwoord.status).toBe(409)
      expect((await antwoord.json()).detail).toBe(
        'Deze weging is ingediend en kan niet meer worden gewijzigd.',
      )
    }
    expect(await leesWeging(app, 'anna', id)).toEqual(voor)
  })
})
