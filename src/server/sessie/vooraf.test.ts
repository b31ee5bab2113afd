import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Waarde } from '~/domein/weging/Antwoord'
import { rijen } from '~tests/support/rijen'
import { maakTestapp, type Testapp } from '~tests/support/testapp'
import { inOpenRonde } from '~tests/support/testorganisatie'
import type { Deelnemer } from '~tests/support/testsessie'
import { leesWeging } from '~tests/support/testweging'
import { artsen, maakZaal, type Zaal } from '~tests/support/testzaal'

let app: Testapp
beforeAll(async () => {
  app = await maakTestapp()
})
afterAll(() => app.sluit())

const later = (minuten: number) => new Date(inOpenRonde.getTime() + minuten * 60_000)
const voorbereid = (mensen: number, anders = {}) =>
  maakZaal(app, { wijze: 'vooraf', functies: artsen(mensen), begonnen: false, ...anders })

describe('before the conversation', () => {
  test('everybody scores all vragen in any order, and the count is of who answered all', async () => {
    const zaal = await voorbereid(3)
    await zaal.komtErBij(null)
    const [een, twee] = zaal.mensen as [Deelnemer, Deelnemer]
    for (const vraagId of ['eindweging-8', '8.3', '8.1']) expect(await een.scoor(vraagId, 3)).toBe(204)
    expect((await zaal.regie()).moment.telling).toEqual({ gekozen: 0, aanwezig: 3 })
    expect(await een.scoor('8.2', 'geen-beeld')).toBe(204)
    expect(await een.scoor('8.2', 4)).toBe(204)
    await twee.scoor('8.1', 1)
    app.klok.nu = later(24 * 60)
    expect((await zaal.regie()).moment.telling, 'being here does not matter').toEqual({
      gekozen: 1,
      aanwezig: 3,
    })
    expect((await een.lees()).eigen).toEqual({ '8.1': 3, '8.2': 4, '8.3': 3, 'eindweging-8': 3 })
    app.klok.nu = inOpenRonde
  })

  test('scoring ends at its moment, in words that say so', async () => {
    const zaal = await voorbereid(1, { voorafTot: later(60).toISOString() })
    const [mens] = zaal.mensen as [Deelnemer]
    app.klok.nu = later(59)
    expect(await mens.scoor('8.1', 3)).toBe(204)
    app.klok.nu = later(60)
    const antwoord = await mens.roep('PUT', '/scores/8.1', { waarde: 4, ronde: 1 })
    expect(antwoord.status).toBe(409)
    expect((await antwoord.json()).detail).toContain('vooraf te scoren is voorbij')
    app.klok.nu = inOpenRonde
  })

  test('there is no agenda yet, whatever was scored', async () => {
    const zaal = await voorbereid(3)
    await zaal.scoor('8.1', [1, 3, 5])
    expect(await zaal.regie()).toMatchObject({ agenda: [], eensgezind: [], moment: { agenda: null } })
  })
})

/** Four have scored: 8.1 differs, 8.2 is unanimous, 8.3 has one geen beeld, the eindweging has too few answers. */
async function begonnen(): Promise<Zaal> {
  const zaal = await voorbereid(4)
  const scores: [string, Waarde[]][] = [
    ['8.1', [1, 2, 4, 5]],
    ['8.2', [4, 4, 4, 4]],
    ['8.3', [4, 4, 'geen-beeld', 4]],
    ['eindweging-8', [3, 3]],
  ]
  for (const [vraagId, waarden] of scores) await zaal.scoor(vraagId, waarden)
  await zaal.doe({ soort: 'begin' })
  return zaal
}

describe('at its beginning', () => {
  test('everything is revealed at once, and the agenda tells where to begin and why', async () => {
    const zaal = await begonnen()
    const { moment, agenda, eensgezind, vragen } = await zaal.regie()
    expect(vragen.map(({ status }) => status)).toEqual(Array(4).fill('onthuld'))
    expect(moment).toMatchObject({ status: 'lopend', scherm: 'agenda', agenda })
    expect(agenda.map(({ vraagId }) => vraagId)).toEqual(['8.1', '8.3'])
    expect(agenda[0]?.redenen).toContainEqual({ soort: 'verschil', afstand: 4 })
    expect(agenda[1]?.redenen).toContainEqual({ soort: 'geen-beeld', aantal: 1, van: 4 })
    expect(eensgezind).toEqual([{ vraagId: '8.2', waarde: 4, aantal: 4 }])
    expect(await zaal.mensen[0]?.scoor('8.1', 3)).toBe(409)
  })

  test('a stelling with fewer than three answers comes last and tells only how many', async () => {
    const zaal = await voorbereid(3)
    await zaal.scoor('8.1', [1, 5])
    await zaal.scoor('8.2', [4, 4, 3])
    const { agenda } = await zaal.doe({ soort: 'begin' })
    expect(agenda.map(({ vraagId }) => vraagId)).toEqual(['8.2', '8.1', '8.3'])
    expect(agenda[1]?.redenen).toEqual([{ soort: 'te-weinig-antwoorden', aantal: 2 }])
    expect(agenda[2]?.redenen).toEqual([{ soort: 'te-weinig-antwoorden', aantal: 0 }])
  })

  test('who joins later takes part in a second round only', async () => {
    const zaal = await begonnen()
    const laat = await zaal.komtErBij()
    expect(await laat.scoor('8.1', 3)).toBe(409)
    await zaal.doe({ soort: 'tweede-ronde', vraagId: '8.1' })
    expect(await laat.scoor('8.1', 3, 1)).toBe(409)
    expect(await laat.scoor('8.1', 3, 2)).toBe(204)
    expect(await laat.scoor('8.3', 3, 2)).toBe(409)
  })
})

test('G5: while a reveal is taken back, neither the agenda nor the list to take over tells of it', async () => {
  const zaal = await begonnen()
  for (const vraagId of ['8.1', '8.2']) await zaal.doe({ soort: 'neem-terug', vraagId })
  const { agenda, eensgezind, moment } = await zaal.doe({ soort: 'toon', scherm: 'agenda' })
  expect([agenda.map(({ vraagId }) => vraagId), eensgezind]).toEqual([['8.3'], []])
  expect(moment.agenda).toEqual(agenda)
  const terug = await zaal.doe({ soort: 'onthul', vraagId: '8.1' })
  expect(terug.agenda.map(({ vraagId }) => vraagId)).toEqual(['8.1', '8.3'])
})

describe('G7: taking over', () => {
  const neemOver = (vraagIds: string[]) => ({ soort: 'neem-over' as const, vraagIds })

  test('writes all that is unanimous in one act', async () => {
    const zaal = await voorbereid(3)
    for (const [vraagId, waarde] of [
      ['8.1', 5],
      ['8.2', 'geen-beeld'],
      ['8.3', 2],
    ] as const)
      await zaal.scoor(vraagId, [waarde, waarde, waarde])
    const { eensgezind } = await zaal.doe({ soort: 'begin' })
    expect(eensgezind.map(({ vraagId }) => vraagId)).toEqual(['8.1', '8.2', '8.3'])
    const regie = await zaal.doe(neemOver(['8.1', '8.2', '8.3']))
    expect(regie).toMatchObject({ eensgezind: [], moment: { voortgang: { gedaan: 3, totaal: 4 } } })
    const { antwoorden } = await leesWeging(app, 'petra', zaal.wegingId)
    expect(antwoorden.map(({ vraagId, waarde }) => [vraagId, waarde])).toEqual([
      ['8.1', 5],
      ['8.2', 'geen-beeld'],
      ['8.3', 2],
    ])
  })

  test.each([
    ['one that differs', '8.1'],
    ['one with too few answers', 'eindweging-8'],
  ])('refuses the whole for %s, and writes nothing', async (_wat, vraagId) => {
    const zaal = await begonnen()
    const stand = () =>
      rijen(app, 'SELECT * FROM antwoorden WHERE weging_id = $1 ORDER BY vraag_id', [zaal.wegingId])
    const [voor, eerst] = [await zaal.regie(), await stand()]
    expect(await zaal.probeer(neemOver(['8.2', vraagId]))).toBe(409)
    expect(await zaal.regie()).toEqual(voor)
    expect(await stand()).toEqual(eerst)
  })

  test('is about the last round: one that differs in the second is unanimous no longer', async () => {
    const zaal = await begonnen()
    await zaal.doe({ soort: 'tweede-ronde', vraagId: '8.2' })
    expect(await zaal.probeer(neemOver(['8.2'])), 'the round is open').toBe(409)
    await zaal.scoor('8.2', [1, 2, 4], 2)
    const { eensgezind } = await zaal.doe({ soort: 'onthul', vraagId: '8.2' })
    expect(eensgezind).toEqual([])
    expect(await zaal.probeer(neemOver(['8.2']))).toBe(409)
  })

  test('refuses one twice, and one that is agreed already', async () => {
    const zaal = await begonnen()
    expect(await zaal.probeer(neemOver(['8.2', '8.2']))).toBe(409)
    await zaal.doe(neemOver(['8.2']))
    expect(await zaal.probeer(neemOver(['8.2']))).toBe(409)
    expect(await zaal.probeer(neemOver(['1.1']))).toBe(404)
    expect(await zaal.probeer(neemOver([]))).toBe(400)
  })
})
