import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Functie } from '~/domein/sessie/functies'
import type { Waarde } from '~/domein/weging/Antwoord'
import { maakTestapp, type Testapp } from '~tests/support/testapp'
import { artsen, maakZaal } from '~tests/support/testzaal'

let app: Testapp
beforeAll(async () => {
  app = await maakTestapp()
})
afterAll(() => app.sluit())

const onthul = { soort: 'onthul', vraagId: '8.1' } as const
const deskundigen = (aantal: number): Functie[] => Array(aantal).fill('arbeidsdeskundige')

/** What the beamer shows after everybody scored 8.1 and it was revealed. */
async function naOnthulling(functies: readonly Functie[], waarden: readonly Waarde[], perFunctie = true) {
  const zaal = await maakZaal(app, { functies, perFunctie })
  await zaal.scoor('8.1', waarden)
  await zaal.doe(onthul)
  const beamer = await (await app.roep('GET', `/api/v1/beamers/${zaal.beamersleutel}`)).json()
  return beamer.moment.spreidingen
}

describe('G3: a spread', () => {
  test.each([[[]], [[3]], [[1, 5]], [['geen-beeld', 2]]] as [Waarde[]][])(
    'of %j is not shown',
    async (waarden) => {
      const spreidingen = await naOnthulling(artsen(4), waarden)
      expect(spreidingen).toEqual([
        { ronde: 1, aantal: waarden.length, viaBegeleider: 0, aantallen: null, perFunctie: [] },
      ])
    },
  )

  test('of three answers is shown, and geen beeld is one of them', async () => {
    const [spreiding] = await naOnthulling(artsen(3), [1, 'geen-beeld', 5])
    expect(spreiding).toMatchObject({ aantal: 3, aantallen: { scores: [1, 0, 0, 0, 1], geenBeeld: 1 } })
  })
})

describe('G4: per functie', () => {
  const tien: Waarde[] = [1, 1, 1, 1, 'geen-beeld', 5, 5, 5, 5, 4]
  const artsengroep = { functie: 'verzekeringsarts', aantallen: { scores: [4, 0, 0, 0, 0], geenBeeld: 1 } }
  const deskundigengroep = {
    functie: 'arbeidsdeskundige',
    aantallen: { scores: [0, 0, 0, 1, 4], geenBeeld: 0 },
  }

  test('two groups of five are shown', async () => {
    const [spreiding] = await naOnthulling([...artsen(5), ...deskundigen(5)], tien)
    expect(spreiding.perFunctie).toEqual([artsengroep, deskundigengroep])
  })

  test('a group of five beside four others is not: those four would be read off', async () => {
    const [spreiding] = await naOnthulling([...artsen(5), ...deskundigen(4)], tien.slice(0, 9))
    expect(spreiding).toMatchObject({ aantal: 9, perFunctie: [] })
  })

  test('functies of fewer than five are together the rest, when that is of five', async () => {
    const functies: Functie[] = [...artsen(5), 'aios', 'aios', 'anios', 'regievoerder', 'overig']
    const [spreiding] = await naOnthulling(functies, tien)
    expect(spreiding.perFunctie).toEqual([artsengroep, { ...deskundigengroep, functie: null }])
  })

  test('who did not score counts in no group', async () => {
    const [spreiding] = await naOnthulling([...artsen(5), ...deskundigen(5)], tien.slice(0, 9))
    expect(spreiding.perFunctie).toEqual([])
  })

  test('nothing is shown when the group was told that it would not be', async () => {
    const [spreiding] = await naOnthulling([...artsen(5), ...deskundigen(5)], tien, false)
    expect(spreiding).toMatchObject({ aantal: 10, perFunctie: [] })
  })
})

describe('G5: a second round', () => {
  test('is an act of its own, and the first spread stays beside the second', async () => {
    const zaal = await maakZaal(app, { functies: artsen(3) })
    await zaal.scoor('8.1', [1, 3, 5])
    expect(await zaal.mensen[0]?.scoor('8.1', 3, 2), 'there is no second round yet').toBe(409)
    await zaal.doe(onthul)
    expect(await zaal.mensen[0]?.scoor('8.1', 3, 2)).toBe(409)

    const begonnen = await zaal.doe({ soort: 'tweede-ronde', vraagId: '8.1' })
    const eerste = { ronde: 1, aantal: 3, aantallen: { scores: [1, 0, 1, 0, 1], geenBeeld: 0 } }
    expect(begonnen.moment).toMatchObject({
      ronde: 2,
      vraagstatus: 'open',
      telling: { gekozen: 0, aanwezig: 3 },
    })
    expect(begonnen.moment.spreidingen).toMatchObject([eerste])
    expect((await zaal.mensen[0]?.lees())?.eigen, 'a new round begins empty').toEqual({})

    expect(await zaal.mensen[0]?.scoor('8.1', 4, 1), 'the first round is over').toBe(409)
    await zaal.scoor('8.1', [3, 3, 4], 2)
    const { moment } = await zaal.doe(onthul)
    expect(moment.spreidingen).toMatchObject([
      eerste,
      { ronde: 2, aantal: 3, aantallen: { scores: [0, 0, 2, 1, 0], geenBeeld: 0 } },
    ])
    expect(await zaal.probeer({ soort: 'tweede-ronde', vraagId: '8.1' }), 'two rounds are the most').toBe(409)
  })

  test('that nobody scores shows nothing of the first as its own', async () => {
    const zaal = await maakZaal(app, { functies: artsen(3) })
    await zaal.scoor('8.1', [1, 3, 5])
    await zaal.doe(onthul)
    await zaal.doe({ soort: 'tweede-ronde', vraagId: '8.1' })
    const { moment } = await zaal.doe(onthul)
    expect(moment.spreidingen).toMatchObject([{ ronde: 1 }, { ronde: 2, aantal: 0, aantallen: null }])
  })

  test('that is taken back hides its own spread, not the first', async () => {
    const zaal = await maakZaal(app, { functies: artsen(3) })
    await zaal.scoor('8.1', [1, 3, 5])
    await zaal.doe(onthul)
    await zaal.doe({ soort: 'tweede-ronde', vraagId: '8.1' })
    await zaal.scoor('8.1', [3, 3, 3], 2)
    await zaal.doe(onthul)
    const { moment } = await zaal.doe({ soort: 'neem-terug', vraagId: '8.1' })
    expect(moment).toMatchObject({ ronde: 2, vraagstatus: 'open' })
    expect(moment.spreidingen.map(({ ronde }) => ronde)).toEqual([1])
  })
})
