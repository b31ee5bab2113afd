import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Antwoord } from '~/contract/antwoorden'
import { maakTestapp, type Testapp } from '~tests/support/testapp'
import { beginWeging, bewaar, leesWeging, vulIn } from '~tests/support/testweging'
import { opBsn } from '~tests/support/waarden'

let app: Testapp
let weging: string
beforeAll(async () => {
  app = await maakTestapp()
  weging = (await beginWeging(app, 'bram', 'breda')).id
  await vulIn(app, 'bram', weging, { '1.3': 3, '1.1': 1, '1.2': 2 })
})
afterAll(() => app.sluit())

const roep = (vraag: string) =>
  app.roep('GET', `/api/v1/wegingen/${weging}/antwoorden${vraag}`, { persoon: 'emiel' })
async function sinds(nummer: number) {
  const antwoord = await roep(`?sinds=${nummer}`)
  expect(antwoord.status).toBe(200)
  const { antwoorden, ...stand } = await antwoord.json()
  return { ...stand, vragen: antwoorden.map(({ vraagId }: Antwoord) => vraagId) }
}

test('gives the answers that changed after a number, in the order in which they changed', async () => {
  expect(await sinds(0)).toEqual({ versie: 1, volgnummer: 3, vragen: ['1.3', '1.1', '1.2'] })
  expect(await sinds(1)).toEqual({ versie: 1, volgnummer: 3, vragen: ['1.1', '1.2'] })
  expect(await sinds(3)).toEqual({ versie: 1, volgnummer: 3, vragen: [] })
  expect(await sinds(2_147_483_647)).toEqual({ versie: 1, volgnummer: 3, vragen: [] })
})

test('gives an answer that changed again once, as it is now', async () => {
  await bewaar(app, 'bram', weging, '1.3', 1, { waarde: null })
  expect(await sinds(0)).toEqual({ versie: 1, volgnummer: 4, vragen: ['1.1', '1.2', '1.3'] })
  const { antwoorden } = await (await roep('?sinds=3')).json()
  expect(antwoorden).toMatchObject([{ vraagId: '1.3', waarde: null, versie: 2, volgnummer: 4 }])
})

test('gives the same answers as reading the whole weging', async () => {
  const { antwoorden, volgnummer } = await leesWeging(app, 'bram', weging)
  const vanaf = await (await roep('?sinds=0')).json()
  expect(vanaf).toEqual({ versie: 1, volgnummer, antwoorden })
})

test('shows by the version that the kenmerken changed', async () => {
  await app.roep('PATCH', `/api/v1/wegingen/${weging}`, {
    persoon: 'bram',
    body: { kenmerken: opBsn },
    headers: { 'If-Match': '"1"' },
  })
  expect(await sinds(4)).toEqual({ versie: 2, volgnummer: 5, vragen: [] })
})

test('a change that was refused uses up no number', async () => {
  await bewaar(app, 'bram', weging, '1.1', 7, { waarde: 5 })
  await bewaar(app, 'bram', weging, '99.9', 0, { waarde: 5 })
  expect(await sinds(5)).toEqual({ versie: 2, volgnummer: 5, vragen: [] })
})

test.each(['', '?sinds=-1', '?sinds=1.5', '?sinds=x', '?sinds=2147483648', '?sinds=1e99', '?vanaf=0'])(
  'the query "%s" is 400',
  async (vraag) => {
    const antwoord = await roep(vraag)
    expect(antwoord.status).toBe(400)
    expect((await antwoord.json()).invalidParams[0].name).toMatch(/^query\./)
  },
)

test('an unknown parameter is named beside a faulty one', async () => {
  const { invalidParams } = await (await roep('?sinds=x&pagina=2')).json()
  expect(invalidParams.map(({ name }: { name: string }) => name)).toEqual(['query.sinds', 'query.pagina'])
})
