import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { maakTestapp, type Testapp } from '~tests/support/testapp'
import { probeer } from '~tests/support/testsessie'
import { artsen, maakZaal } from '~tests/support/testzaal'

let app: Testapp
beforeAll(async () => {
  app = await maakTestapp()
})
afterAll(() => app.sluit())

const naar = (vraagId: string, zonderAfspraak = false) => ({
  soort: 'ga-naar' as const,
  vraagId,
  zonderAfspraak,
})

describe('moving on', () => {
  test('from a vraag without an agreed score is 409 with which vraag that is, unless it is said', async () => {
    const zaal = await maakZaal(app)
    for (const stand of ['open', 'onthuld']) {
      if (stand === 'onthuld') await zaal.doe({ soort: 'onthul', vraagId: '8.1' })
      const antwoord = await probeer(app, 'bram', zaal.sessieId, naar('8.2'))
      expect(antwoord.status).toBe(409)
      expect(await antwoord.json()).toMatchObject({ zonderAfspraak: '8.1' })
      expect((await zaal.regie()).moment.vraagId).toBe('8.1')
    }
    expect((await zaal.doe(naar('8.2', true))).moment).toMatchObject({ vraagId: '8.2', vraagstatus: 'open' })
  })

  test('from an agreed score asks nothing', async () => {
    const zaal = await maakZaal(app)
    await zaal.doe({ soort: 'onthul', vraagId: '8.1' })
    await zaal.spreekAf('8.1', 4)
    expect((await zaal.doe(naar('8.2'))).moment.vraagId).toBe('8.2')
  })

  test('back never asks, and keeps everything', async () => {
    const zaal = await maakZaal(app, { functies: artsen(3) })
    await zaal.doe(naar('8.3', true))
    await zaal.scoor('8.3', [2, 2, 3])
    await zaal.doe({ soort: 'onthul', vraagId: '8.3' })
    await zaal.doe(naar('8.1'))
    expect((await zaal.regie()).moment.spreidingen).toEqual([])
    const { moment } = await zaal.doe(naar('8.3', true))
    expect(moment).toMatchObject({ vraagstatus: 'onthuld', spreidingen: [{ aantal: 3 }] })
  })

  test('to a vraag that is not one of today is 404', async () => {
    const zaal = await maakZaal(app)
    expect(await zaal.probeer(naar('1.1', true))).toBe(404)
  })
})

test('reopening keeps the answer in the weging, and what was revealed', async () => {
  const zaal = await maakZaal(app, { functies: artsen(3) })
  await zaal.scoor('8.1', [2, 3, 3])
  await zaal.doe({ soort: 'onthul', vraagId: '8.1' })
  await zaal.spreekAf('8.1', 3, 'Zo zien wij het.')
  const regie = await zaal.doe({ soort: 'heropen', vraagId: '8.1' })
  expect(regie.vragen[0]).toMatchObject({ status: 'onthuld', waarde: 3, toelichting: 'Zo zien wij het.' })
  expect(regie.moment).toMatchObject({
    afspraak: null,
    spreidingen: [{ aantal: 3 }],
    voortgang: { gedaan: 0 },
  })
  expect(await zaal.mensen[0]?.scoor('8.1', 5), 'the scores are out').toBe(409)
  expect((await zaal.spreekAf('8.1', 2)).vragen[0]?.waarde).toBe(2)
})

describe('a note of a minority', () => {
  const noteer = (tekst: string) => ({ soort: 'noteer-minderheid' as const, vraagId: '8.1', tekst })

  test('can be made once the scores are out, and is shown without a name or an order', async () => {
    const zaal = await maakZaal(app)
    await zaal.doe({ soort: 'onthul', vraagId: '8.1' })
    await zaal.doe(noteer('Wij zien dat anders.'))
    const { moment } = await zaal.doe(noteer('Het kan beter.'))
    expect(moment.minderheidsnotities).toEqual(['Het kan beter.', 'Wij zien dat anders.'])
  })

  test('before that is 409: it would tell what somebody scored', async () => {
    const zaal = await maakZaal(app)
    expect(await zaal.probeer(noteer('Ik geef een 2.'))).toBe(409)
    await zaal.doe({ soort: 'onthul', vraagId: '8.1' })
    expect((await zaal.regie()).moment.minderheidsnotities).toEqual([])
  })
})
