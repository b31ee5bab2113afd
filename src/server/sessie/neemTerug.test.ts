import { afterAll, beforeAll, expect, test } from 'vitest'
import { maakTestapp, type Testapp } from '~tests/support/testapp'
import type { Deelnemer } from '~tests/support/testsessie'
import { artsen, maakZaal } from '~tests/support/testzaal'

let app: Testapp
beforeAll(async () => {
  app = await maakTestapp()
})
afterAll(() => app.sluit())

const onthul = { soort: 'onthul', vraagId: '8.1' } as const
const neemTerug = { soort: 'neem-terug', vraagId: '8.1' } as const

/** Three of eight have been shown, with 3, 3 and 4, and the reveal was taken back. */
async function teruggenomen() {
  const zaal = await maakZaal(app, { functies: artsen(8) })
  await zaal.scoor('8.1', [3, 3, 4])
  await zaal.doe(onthul)
  await zaal.doe(neemTerug)
  const scoorLater = async (...waarden: (1 | 2 | 5)[]) => {
    for (const [i, waarde] of waarden.entries())
      expect(await zaal.mensen[i + 3]?.scoor('8.1', waarde)).toBe(204)
  }
  return { zaal, scoorLater }
}
const eerder = { ronde: 1, aantal: 3, aantallen: { scores: [0, 0, 2, 1, 0], geenBeeld: 0 } }

test('G5: a score that has been shown lies fixed, and says so', async () => {
  const { zaal } = await teruggenomen()
  const [mens] = zaal.mensen as [Deelnemer]
  const antwoord = await mens.roep('PUT', '/scores/8.1', { waarde: 5, ronde: 1 })
  expect(antwoord.status).toBe(409)
  expect((await antwoord.json()).detail).toContain('ligt vast')
  expect((await mens.lees()).eigen).toEqual({ '8.1': 3 })
})

test('G5: who had not scored yet still can, and again until the next reveal', async () => {
  const { zaal, scoorLater } = await teruggenomen()
  await scoorLater(1)
  await scoorLater(2)
  expect((await zaal.regie()).moment.telling).toEqual({ gekozen: 4, aanwezig: 8 })
})

test.each([[[1]], [[1, 5]]] as [(1 | 5)[]][])(
  'G5: new answers %j leave the shown spread as it was',
  async (nieuw) => {
    const { zaal, scoorLater } = await teruggenomen()
    await scoorLater(...nieuw)
    expect((await zaal.doe(onthul)).moment.spreidingen).toMatchObject([eerder])
  },
)

test('G5: three new answers count along', async () => {
  const { zaal, scoorLater } = await teruggenomen()
  await scoorLater(1, 5, 5)
  const { moment } = await zaal.doe(onthul)
  expect(moment.spreidingen).toMatchObject([
    { aantal: 6, aantallen: { scores: [1, 0, 2, 1, 2], geenBeeld: 0 } },
  ])
})

test('G5: answers that were held back count along once they are three', async () => {
  const { zaal, scoorLater } = await teruggenomen()
  await scoorLater(1, 5)
  await zaal.doe(onthul)
  await zaal.doe(neemTerug)
  await scoorLater(2)
  await scoorLater(2, 5, 1)
  const { moment } = await zaal.doe(onthul)
  expect(moment.spreidingen).toMatchObject([
    { aantal: 6, aantallen: { scores: [1, 1, 2, 1, 1], geenBeeld: 0 } },
  ])
})

test('G4: what is shown the second time is not divided per functie', async () => {
  const zaal = await maakZaal(app, { functies: [...artsen(6), ...Array(6).fill('aios')] })
  await zaal.scoor('8.1', [1, 1, 1])
  await zaal.doe(onthul)
  await zaal.doe(neemTerug)
  for (const mens of zaal.mensen.slice(3)) await mens.scoor('8.1', 4)
  const { moment } = await zaal.doe(onthul)
  expect(moment.spreidingen).toMatchObject([{ aantal: 12, perFunctie: [] }])
})

test('G4: a division that has been shown stays with the reveal after it', async () => {
  const zaal = await maakZaal(app, { functies: [...artsen(8), ...Array(5).fill('aios')] })
  const eersten = [...zaal.mensen.slice(0, 5), ...zaal.mensen.slice(8)]
  for (const mens of eersten) await mens.scoor('8.1', 2)
  const [spreiding] = (await zaal.doe(onthul)).moment.spreidingen
  expect(spreiding?.perFunctie).toHaveLength(2)
  await zaal.doe(neemTerug)
  for (const mens of zaal.mensen.slice(5, 8)) await mens.scoor('8.1', 5)
  const [daarna] = (await zaal.doe(onthul)).moment.spreidingen
  expect(daarna).toMatchObject({ aantal: 13, perFunctie: spreiding?.perFunctie })
})

test('G5: who leaves after being shown takes nothing out of the next spread', async () => {
  const { zaal, scoorLater } = await teruggenomen()
  expect((await zaal.mensen[2]?.roep('DELETE'))?.status).toBe(204)
  await scoorLater(1, 1, 5)
  const { moment } = await zaal.doe(onthul)
  expect(moment.spreidingen).toMatchObject([
    { aantal: 6, aantallen: { scores: [2, 0, 2, 1, 1], geenBeeld: 0 } },
  ])
})

test('G3: a reveal that showed nothing fixes nothing', async () => {
  const zaal = await maakZaal(app, { functies: artsen(4) })
  await zaal.scoor('8.1', [1, 5])
  await zaal.doe(onthul)
  await zaal.doe(neemTerug)
  expect(await zaal.mensen[0]?.scoor('8.1', 2)).toBe(204)
  expect(await zaal.mensen[2]?.scoor('8.1', 2)).toBe(204)
  const { moment } = await zaal.doe(onthul)
  expect(moment.spreidingen).toMatchObject([
    { aantal: 3, aantallen: { scores: [0, 2, 0, 0, 1], geenBeeld: 0 } },
  ])
})
