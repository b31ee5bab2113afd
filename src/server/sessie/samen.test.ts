import { afterAll, beforeAll, expect, test } from 'vitest'
import { maakTestapp, type Testapp } from '~tests/support/testapp'
import { type Deelnemer, doe, doeMee, leesRegie, openSessie, spreekAf } from '~tests/support/testsessie'
import { beginWeging, leesWeging } from '~tests/support/testweging'

let app: Testapp
beforeAll(async () => {
  app = await maakTestapp()
})
afterAll(() => app.sluit())

test('A group scores a section together, from joining to closing, and what it agrees on is the weging', async () => {
  const { id: wegingId } = await beginWeging(app, 'anna', 'assen')
  const sessieId = await openSessie(app, 'anna', wegingId)
  const { code, moment } = await leesRegie(app, 'anna', sessieId)
  expect(moment).toMatchObject({ scherm: 'welkom', vraagId: '8.1', telling: { gekozen: 0, aanwezig: 0 } })

  const mensen: Deelnemer[] = []
  for (let i = 0; i < 4; i += 1) mensen.push(await doeMee(app, code))
  expect(await mensen[0]?.scoor('8.1', 3)).toBe(409)
  const begonnen = await doe(app, 'anna', sessieId, { soort: 'begin' })
  expect(begonnen.moment).toMatchObject({
    status: 'lopend',
    scherm: 'vraag',
    vraagstatus: 'open',
    telling: { gekozen: 0, aanwezig: 4 },
    voortgang: { gedaan: 0, totaal: 4 },
  })
  for (const [i, mens] of mensen.entries())
    expect(await mens.scoor('8.1', i < 3 ? 4 : 'geen-beeld')).toBe(204)
  expect(await mensen[0]?.scoor('8.1', 2)).toBe(204)
  expect((await mensen[0]?.lees())?.eigen).toEqual({ '8.1': 2 })

  const onthuld = await doe(app, 'anna', sessieId, { soort: 'onthul', vraagId: '8.1' })
  expect(onthuld.moment).toMatchObject({
    vraagstatus: 'onthuld',
    telling: { gekozen: 4, aanwezig: 4 },
    spreidingen: [
      {
        ronde: 1,
        aantal: 4,
        viaBegeleider: 0,
        aantallen: { scores: [0, 1, 0, 2, 0], geenBeeld: 1 },
        perFunctie: [],
      },
    ],
  })
  expect(await mensen[1]?.scoor('8.1', 5)).toBe(409)
  const afgesproken = await spreekAf(app, 'anna', sessieId, '8.1', 4, 'We zijn er bijna.')
  expect(afgesproken.moment).toMatchObject({
    vraagstatus: 'afgesproken',
    afspraak: { waarde: 4, toelichting: 'We zijn er bijna.' },
    voortgang: { gedaan: 1, totaal: 4 },
  })
  const { antwoorden } = await leesWeging(app, 'anna', wegingId)
  expect(antwoorden).toMatchObject([{ vraagId: '8.1', waarde: 4, toelichting: 'We zijn er bijna.' }])

  await doe(app, 'anna', sessieId, { soort: 'sluit' })
  expect((await mensen[0]?.roep('GET'))?.status).toBe(410)
  expect((await leesRegie(app, 'anna', sessieId)).moment).toMatchObject({
    scherm: 'slot',
    telling: { aanwezig: 4 },
  })
})
