import { afterAll, beforeAll, expect, test } from 'vitest'
import { maakTestapp, type Testapp } from '~tests/support/testapp'
import { kader121 } from '~tests/support/testkaders'
import { inEerdereRonde, inOpenRonde } from '~tests/support/testorganisatie'
import { alleVragenOp, beginWeging, bewaar, dienIn, leesWeging, vulIn } from '~tests/support/testweging'
import { metParticipatiewet, opBsn, zonderParticipatiewet } from '~tests/support/waarden'

let app: Testapp
beforeAll(async () => {
  app = await maakTestapp({ kaderVersie: '9.1' })
})
afterAll(() => app.sluit())

const vorigeVan = async (wegingId: string) => {
  const antwoord = await app.roep('GET', `/api/v1/wegingen/${wegingId}/vorige`, { persoon: 'petra' })
  expect(antwoord.status).toBe(200)
  return (await antwoord.json()).vorige
}

test('a first weging has none', async () => {
  expect(await vorigeVan((await beginWeging(app, 'bram', 'breda')).id)).toBeNull()
})

test('is the last one that was handed in before this ronde, with what it was then', async () => {
  app.klok.nu = inEerdereRonde
  const eerder = (await beginWeging(app, 'anna', 'assen', zonderParticipatiewet)).id
  await vulIn(app, 'anna', eerder, alleVragenOp(kader121, zonderParticipatiewet, 5, { '1.1': 'geen-beeld' }))
  await bewaar(app, 'anna', eerder, '1.1', 1, { toelichting: 'Konden we niet zien' })

  app.klok.nu = inOpenRonde
  const nieuw = (await beginWeging(app, 'anna', 'assen', opBsn)).id
  expect(await vorigeVan(nieuw), 'one in concept is none').toBeNull()

  expect((await dienIn(app, 'anna', eerder)).status).toBe(200)
  const vorige = await vorigeVan(nieuw)
  expect(vorige).toEqual({
    rondeId: '2026-Q3',
    kaderVersie: '1.21',
    kenmerken: zonderParticipatiewet,
    stadium: 'in-ontwikkeling',
    berekendStadium: 'in-ontwikkeling',
    antwoorden: expect.any(Array),
  })
  expect(vorige.antwoorden).toHaveLength(78)
  expect(vorige.antwoorden).toContainEqual({
    vraagId: '1.1',
    waarde: 'geen-beeld',
    toelichting: 'Konden we niet zien',
  })
  expect(vorige.antwoorden).toContainEqual({ vraagId: 'eindweging-T', waarde: 5, toelichting: '' })

  expect(await vorigeVan(eerder), 'the earlier one itself has none').toBeNull()
})

test('is never that of another team', async () => {
  expect(await vorigeVan((await beginWeging(app, 'emiel', 'emmen', metParticipatiewet)).id)).toBeNull()
})

test('stays what it was when this weging changes', async () => {
  const { id } = await beginWeging(app, 'anna', 'assen')
  const voor = await vorigeVan(id)
  await bewaar(app, 'anna', id, 'A.1', 0, { waarde: 1 })
  expect(await vorigeVan(id)).toEqual(voor)
  expect((await leesWeging(app, 'anna', id)).antwoorden).toHaveLength(1)
})
