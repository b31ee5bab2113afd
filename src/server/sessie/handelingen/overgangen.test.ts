import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Handeling } from '~/contract/groepssessies'
import {
  naSessie,
  naVraag,
  type Sessiehandeling,
  type Sessiestatus,
  sessieovergangen,
  type Vraaghandeling,
  type Vraagstatus,
  vraagovergangen,
} from '~/domein/sessie/overgangen'
import { maakTestapp, type Testapp } from '~tests/support/testapp'
import { maakZaal, type Zaal } from '~tests/support/testzaal'

/** G1 through the API: what the tables in the domain allow can be done, and nothing else. */

let app: Testapp
beforeAll(async () => {
  app = await maakTestapp()
})
afterAll(() => app.sluit())

const vraagstatussen: Vraagstatus[] = ['open', 'onthuld', 'afgesproken']
const sessiestatussen: Sessiestatus[] = ['voorbereiding', 'lopend', 'pauze', 'gesloten']
const vraaghandelingen = [...new Set(vraagovergangen.map(({ handeling }) => handeling))]
const sessiehandelingen = [...new Set(sessieovergangen.map(({ handeling }) => handeling))]

const opVraag = (soort: Vraaghandeling, vraagId: string): Handeling =>
  soort === 'spreek-af'
    ? { soort, vraagId, waarde: 3, toelichting: '', antwoordVersie: 0 }
    : { soort, vraagId }

async function brengVraag(zaal: Zaal, vraagId: string, status: Vraagstatus) {
  if (status === 'open') return
  await zaal.doe({ soort: 'onthul', vraagId })
  if (status === 'afgesproken') await zaal.spreekAf(vraagId, 4)
}

async function brengSessie(status: Sessiestatus): Promise<Zaal> {
  const zaal = await maakZaal(app, { begonnen: status !== 'voorbereiding' })
  if (status === 'pauze') await zaal.doe({ soort: 'pauzeer' })
  if (status === 'gesloten') await zaal.doe({ soort: 'sluit' })
  return zaal
}

describe('a vraag', () => {
  let zaal: Zaal
  const vrij: string[] = []
  beforeAll(async () => {
    zaal = await maakZaal(app, { secties: ['1', '2'], team: 'assen' })
    vrij.push(...(await zaal.regie()).sessie.vragen)
  })

  const paren = vraagstatussen.flatMap((van) =>
    vraaghandelingen.map((handeling) => ({ van, handeling, naar: naVraag(van, handeling) })),
  )
  test.each(paren)('that is $van becomes $naar by $handeling', async ({ van, handeling, naar }) => {
    const vraagId = vrij.pop() ?? ''
    await brengVraag(zaal, vraagId, van)
    const antwoordVersie = van === 'afgesproken' ? 1 : 0
    const wat = { ...opVraag(handeling, vraagId), ...(handeling === 'spreek-af' && { antwoordVersie }) }
    expect(await zaal.probeer(wat as Handeling)).toBe(naar === null ? 409 : 200)
    const vraag = (await zaal.regie()).vragen.find((deze) => deze.vraagId === vraagId)
    expect(vraag?.status).toBe(naar ?? van)
  })

  test('that is not one of today is 404, and so is one that does not exist', async () => {
    for (const vraagId of ['8.1', '9.9', 'constructor'])
      for (const handeling of vraaghandelingen)
        expect(await zaal.probeer(opVraag(handeling, vraagId)), `${handeling} ${vraagId}`).toBe(404)
  })
})

describe('a session', () => {
  const paren = sessiestatussen.flatMap((van) =>
    sessiehandelingen.map((handeling: Sessiehandeling) => ({
      van,
      handeling,
      naar: naSessie(van, handeling),
    })),
  )
  test.each(paren)('that is $van becomes $naar by $handeling', async ({ van, handeling, naar }) => {
    const zaal = await brengSessie(van)
    expect(await zaal.probeer({ soort: handeling })).toBe(naar === null ? 409 : 200)
    expect((await zaal.regie()).moment.status).toBe(naar ?? van)
  })

  test.each(sessiestatussen.filter((status) => status !== 'lopend'))(
    'that is %s leaves its vragen as they are',
    async (status) => {
      const zaal = await brengSessie(status)
      const handelingen: Handeling[] = [
        ...vraaghandelingen.map((soort) => opVraag(soort, '8.1')),
        { soort: 'ga-naar', vraagId: '8.2', zonderAfspraak: true },
        { soort: 'noteer-minderheid', vraagId: '8.1', tekst: 'Ik zie dat anders.' },
        { soort: 'toon', scherm: 'uitkomst' },
      ]
      const voor = await zaal.regie()
      for (const handeling of handelingen) expect(await zaal.probeer(handeling), handeling.soort).toBe(409)
      expect(await zaal.regie()).toEqual(voor)
    },
  )
})
