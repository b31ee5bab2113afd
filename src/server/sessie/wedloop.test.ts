import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Waarde } from '~/domein/weging/Antwoord'
import { rijen } from '~tests/support/rijen'
import { type Instantie, maakTestapp, type Testapp } from '~tests/support/testapp'
import { type Deelnemer, doeMee } from '~tests/support/testsessie'
import { artsen, maakZaal, type Zaal } from '~tests/support/testzaal'

let app: Testapp
let ander: Instantie
let zaal: Zaal
beforeAll(async () => {
  app = await maakTestapp()
  ander = await app.instantie()
  zaal = await maakZaal(app, { functies: artsen(20), secties: ['1', '2'] })
})
afterAll(() => app.sluit())

const waarden: readonly Waarde[] = [1, 2, 3, 4, 5, 'geen-beeld']

/** Scores, and changes their mind, until it is refused. @returns what was taken last, or null when nothing was */
async function scoorTotHetNietMeerKan(mens: Deelnemer, begin: number, vraagId: string, via: Instantie) {
  let laatste: Waarde | null = null
  for (let i = begin; ; i += 1) {
    const waarde = waarden[i % waarden.length] as Waarde
    const status = await mens.scoor(vraagId, waarde, 1, via)
    if (status === 409) return laatste
    expect(status).toBe(204)
    laatste = waarde
  }
}

/** The spread of these answers, as G3 has it. */
function tel(genomen: readonly Waarde[]) {
  const keren = (waarde: Waarde) => genomen.filter((deze) => deze === waarde).length
  if (genomen.length < 3) return null
  return { scores: [keren(1), keren(2), keren(3), keren(4), keren(5)], geenBeeld: keren('geen-beeld') }
}

const vragen = ['1.1', '1.2', '1.3', '1.4', '1.5', '1.6', '2.1', '2.2']
test.each(vragen.map((vraagId, i) => ({ vraagId, eersten: i * 2 })))(
  'what twenty people score while it is revealed is counted when it was taken, and only then ($vraagId)',
  async ({ vraagId, eersten }) => {
    await zaal.doe({ soort: 'ga-naar', vraagId, zonderAfspraak: true })
    await zaal.scoor(vraagId, Array(eersten).fill(3))
    const bezig = zaal.mensen.map(async (mens, i) => {
      const laatste = await scoorTotHetNietMeerKan(mens, i, vraagId, i % 2 ? ander : app)
      return laatste ?? (i < eersten ? (3 as const) : null)
    })
    await zaal.doe({ soort: 'onthul', vraagId })
    const genomen = (await Promise.all(bezig)).filter((waarde) => waarde !== null)
    const { spreidingen, telling } = (await zaal.regie()).moment
    expect(spreidingen).toMatchObject([{ aantal: genomen.length, aantallen: tel(genomen) }])
    expect(telling.gekozen).toBe(genomen.length)
  },
)

test('what is scored beforehand while the conversation begins is counted when it was taken, and only then', async () => {
  const vooraf = await maakZaal(app, {
    wijze: 'vooraf',
    functies: artsen(12),
    begonnen: false,
    team: 'assen',
  })
  const bezig = vooraf.mensen.map((mens, i) => scoorTotHetNietMeerKan(mens, i, '8.1', i % 2 ? ander : app))
  await vooraf.doe({ soort: 'begin' })
  const genomen = (await Promise.all(bezig)).filter((waarde) => waarde !== null)
  const { moment } = await vooraf.doe({ soort: 'toon', scherm: 'vraag' })
  expect(moment.spreidingen).toMatchObject([{ aantal: genomen.length, aantallen: tel(genomen) }])
})

test('G9: what is scored, and who joins, while the session closes leaves nothing behind', async () => {
  for (let keer = 0; keer < 4; keer += 1) {
    const dichtgaand = await maakZaal(app, { functies: artsen(12), secties: ['1', '2'] })
    const bezig = dichtgaand.mensen.map(async (mens, i) => {
      for (const vraagId of vragen) await mens.scoor(vraagId, 3, 1, i % 2 ? ander : app)
    })
    const nieuw = Array.from({ length: 8 }, () => doeMee(ander, dichtgaand.code).catch(() => null))
    await dichtgaand.doe({ soort: 'sluit' })
    await Promise.all([...bezig, ...nieuw])
    for (const tabel of ['deelnemers', 'sessiescores'])
      expect(await rijen(app, `SELECT * FROM ${tabel} WHERE sessie_id = $1`, [dichtgaand.sessieId])).toEqual(
        [],
      )
  }
  expect([...app.log, ...ander.log], 'and nothing went wrong').toEqual([])
})
