import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Levenshandeling, levensloop } from '~/domein/levensloop/overgangen'
import { tegelijk } from '~tests/support/tegelijk'
import { maakTestapp, type Testapp } from '~tests/support/testapp'
import { corrigeer, geefTerug, stelVast } from '~tests/support/testbeoordeling'
import {
  dora,
  ingediendeWeging,
  logboekVan,
  opVier,
  probeerStap,
  zetDistrictsmanagers,
  zita,
} from '~tests/support/testlevensloop'
import type { PersoonId } from '~tests/support/testorganisatie'
import { leesWeging } from '~tests/support/testweging'
import { nieuweWeging } from '~tests/support/webweging'

let app: Testapp
beforeAll(async () => {
  app = await maakTestapp({ kaderVersie: '9.1' })
  await zetDistrictsmanagers(app)
})
afterAll(() => app.sluit())

/** A weging that came so far. */
const standen = {
  concept: () => nieuweWeging(app, { waarden: opVier }),
  teruggegeven: async () => {
    const id = await ingediendeWeging(app)
    await geefTerug(app, id, 'Nog eens kijken.')
    return id
  },
  ingediend: () => ingediendeWeging(app),
  vastgesteld: async () => {
    const id = await ingediendeWeging(app)
    await stelVast(app, id, 'draaiend-team')
    return id
  },
}
type Stand = keyof typeof standen

/** What each is to a team in district Noord that Anna and Emiel guide. */
const mensen: [PersoonId | null, 'begeleider' | 'districtsmanager' | 'ziet' | 'ziet niets' | 'niemand'][] = [
  ['anna', 'begeleider'],
  ['dirk', 'districtsmanager'],
  ['petra', 'ziet'],
  ['bram', 'ziet niets'],
  [zita, 'ziet niets'],
  ['hans', 'ziet niets'],
  [null, 'niemand'],
]
const handelingen = ['dien-in', 'geef-terug', 'stel-vast', 'corrigeer'] as const

function verwacht(stand: Stand, handeling: Levenshandeling, rol: (typeof mensen)[number][1]): number {
  if (rol === 'niemand') return 401
  if (rol === 'ziet niets') return 404
  const van = stand === 'teruggegeven' ? 'concept' : stand
  const wie = levensloop.find((stap) => stap.handeling === handeling)?.wie
  if (wie !== rol) return 403
  if (!levensloop.some((stap) => stap.van === van && stap.handeling === handeling)) return 409
  return handeling === 'corrigeer' ? 201 : 200
}

describe.each(Object.keys(standen) as Stand[])('L1: of a weging that is %s', (stand) => {
  test.each(handelingen)(
    '%s is done by whom the table names, once, and refused to all others',
    async (stap) => {
      const id = await standen[stand]()
      const goed = mensen.filter(([, rol]) => verwacht(stand, stap, rol) < 300)
      // Who is refused first: their attempts must leave nothing behind.
      const voor = [await leesWeging(app, 'petra', id), await logboekVan(app, id)]
      for (const [persoon, rol] of mensen.filter((mens) => !goed.includes(mens))) {
        const { status } = await probeerStap(app, persoon, id, stap)
        expect(`${persoon} ${status}`).toBe(`${persoon} ${verwacht(stand, stap, rol)}`)
      }
      expect([await leesWeging(app, 'petra', id), await logboekVan(app, id)]).toEqual(voor)
      for (const [persoon, rol] of goed) {
        const antwoord = await probeerStap(app, persoon, id, stap)
        expect(antwoord.status).toBe(verwacht(stand, stap, rol))
        expect(antwoord.headers.get('ETag')).toBe(`"${(await antwoord.json()).versie}"`)
      }
    },
  )
})

describe('L1: a step', () => {
  test.each([
    ['geef-terug', 'ingediend', 'weging-teruggegeven'],
    ['stel-vast', 'ingediend', 'weging-vastgesteld'],
    ['dien-in', 'teruggegeven', 'weging-ingediend'],
  ] as const)('%s is exactly one row in the logbook', async (handeling, stand, naam) => {
    const id = await standen[stand]()
    const voor = await logboekVan(app, id)
    const wie = handeling === 'dien-in' ? 'anna' : 'dirk'
    expect((await probeerStap(app, wie, id, handeling)).status).toBe(200)
    const [regel, ...meer] = (await logboekVan(app, id)).slice(voor.length)
    expect(regel).toMatchObject({ persoon_id: wie, handeling: naam, vraag_id: null })
    expect(meer).toEqual([])
  })

  test('corrigeer is one row too, at the weging that it opens; the settled one gets none', async () => {
    const id = await standen.vastgesteld()
    const voor = await logboekVan(app, id)
    const nieuw = await corrigeer(app, id, 'A.1 was verkeerd overgenomen.')
    expect(await logboekVan(app, id)).toEqual(voor)
    expect(await logboekVan(app, nieuw)).toEqual([
      {
        persoon_id: 'dirk',
        handeling: 'revisie-geopend',
        vraag_id: null,
        van: { wegingId: id, revisie: 1 },
        naar: { reden: 'A.1 was verkeerd overgenomen.' },
      },
    ])
  })

  test.each(['geef-terug', 'stel-vast'] as const)(
    '%s on what one saw before somebody changed it is refused with 412',
    async (handeling) => {
      const id = await standen.ingediend()
      const antwoord = await probeerStap(app, 'dirk', id, handeling, { versie: 1 })
      expect(antwoord.status).toBe(412)
      expect((await leesWeging(app, 'dirk', id)).status).toBe('ingediend')
    },
  )

  test.each([
    ['geef-terug', { reden: '   ' }, 'body.reden'],
    ['geef-terug', {}, 'body.reden'],
    ['geef-terug', { reden: 'x'.repeat(2001) }, 'body.reden'],
    ['stel-vast', { stadium: 'draaiend-team' }, 'body.reden'],
    ['stel-vast', { stadium: 'nergens', reden: null }, 'body.stadium'],
    ['corrigeer', { reden: '' }, 'body.reden'],
  ] as const)('%s with %j is refused with 400 and what is wrong', async (handeling, body, veld) => {
    const id = await standen[handeling === 'corrigeer' ? 'vastgesteld' : 'ingediend']()
    const antwoord = await probeerStap(app, 'dirk', id, handeling, { body })
    expect(antwoord.status).toBe(400)
    expect((await antwoord.json()).invalidParams).toMatchObject([{ name: veld }])
  })

  test('of two districtsmanagers at the same moment one wins, and the other is told', async () => {
    const id = await standen.ingediend()
    const { versie } = await leesWeging(app, 'dirk', id)
    const stelVastAls = (persoon: PersoonId) => () => probeerStap(app, persoon, id, 'stel-vast', { versie })
    const antwoorden = await tegelijk(app, 'SELECT FROM wegingen FOR UPDATE', [
      stelVastAls('dirk'),
      stelVastAls(dora),
    ])
    expect(antwoorden.map(({ status }) => status).sort()).toEqual([200, 409])
    const vastgesteld = (await logboekVan(app, id)).filter(
      ({ handeling }) => handeling === 'weging-vastgesteld',
    )
    expect(vastgesteld).toHaveLength(1)
    expect((await leesWeging(app, 'dirk', id)).vastgesteld?.door.id).toBe(vastgesteld[0]?.persoon_id)
  })

  test('that settles and one that gives back at the same moment: one happens', async () => {
    const id = await standen.ingediend()
    const { versie } = await leesWeging(app, 'dirk', id)
    const antwoorden = await tegelijk(app, 'SELECT FROM wegingen FOR UPDATE', [
      () => probeerStap(app, 'dirk', id, 'stel-vast', { versie }),
      () => probeerStap(app, dora, id, 'geef-terug', { versie }),
    ])
    expect(antwoorden.map(({ status }) => status).sort()).toEqual([200, 409])
    expect(await logboekVan(app, id)).toHaveLength(1 + 10 + 1 + 1)
  })
})
