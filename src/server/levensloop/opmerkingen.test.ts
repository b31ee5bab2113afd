import { afterAll, beforeAll, expect, test } from 'vitest'
import { onbekendId } from '~tests/support/contract'
import { maakTestapp, type Testapp } from '~tests/support/testapp'
import { geefTerug } from '~tests/support/testbeoordeling'
import {
  ingediendeWeging,
  leesLevensloop,
  logboekVan,
  zeg,
  zetDistrictsmanagers,
  zita,
} from '~tests/support/testlevensloop'
import type { PersoonId } from '~tests/support/testorganisatie'
import { bewaar, leesWeging } from '~tests/support/testweging'

let app: Testapp
let wegingId: string
beforeAll(async () => {
  app = await maakTestapp({ kaderVersie: '9.1' })
  await zetDistrictsmanagers(app)
  wegingId = await ingediendeWeging(app)
})
afterAll(() => app.sluit())

const vraag = { vraagId: 'A.1', tekst: 'Waar ziet u dat aan?' }
const merkOp = (persoon: PersoonId, body: unknown = vraag) =>
  zeg(app, persoon, 'POST', wegingId, 'opmerkingen', body)
const reageer = (persoon: PersoonId, opmerkingId: string, tekst = 'Aan de bordjes.') =>
  zeg(app, persoon, 'PUT', wegingId, `opmerkingen/${opmerkingId}/reactie`, { tekst })

test.each([
  ['anna', 403],
  ['petra', 403],
  ['bram', 404],
  [zita, 404],
  ['hans', 404],
] as const)('L5: %s places no remark: %i', async (persoon, status) => {
  expect((await merkOp(persoon)).status).toBe(status)
  expect(await logboekVan(app, wegingId)).toHaveLength(12)
})

test.each([
  [{ vraagId: 'A.1', tekst: ' ' }, 400],
  [{ vraagId: 'A.1', tekst: 'x'.repeat(2001) }, 400],
  [{ vraagId: 'Z.9', tekst: 'Waarom?' }, 404],
])('a remark as %j is refused with %i', async (body, status) => {
  expect((await merkOp('dirk', body)).status).toBe(status)
})

test('L5: a remark is seen by the team at once, and changes nothing of the weging', async () => {
  const voor = await leesWeging(app, 'anna', wegingId)
  const antwoord = await merkOp('dirk')
  expect(antwoord.status).toBe(201)
  const opmerking = {
    ...vraag,
    id: expect.any(String),
    op: app.klok.nu.toISOString(),
    door: { id: 'dirk', naam: 'Dirk Visser' },
    reactie: null,
  }
  expect((await antwoord.json()).opmerkingen).toEqual([opmerking])
  expect((await leesLevensloop(app, wegingId, 'anna')).opmerkingen).toEqual([opmerking])
  expect(await leesWeging(app, 'anna', wegingId)).toEqual(voor)
  expect((await logboekVan(app, wegingId)).slice(12)).toEqual([
    {
      persoon_id: 'dirk',
      handeling: 'opmerking-geplaatst',
      vraag_id: 'A.1',
      van: null,
      naar: { tekst: vraag.tekst },
    },
  ])
})

test('L5: the team says something to it, once; what was said stays', async () => {
  const { id } = (await leesLevensloop(app, wegingId)).opmerkingen[0] as { id: string }
  for (const [persoon, status] of [
    ['dirk', 403],
    ['petra', 403],
    ['bram', 404],
    [zita, 404],
  ] as const) {
    expect((await reageer(persoon, id)).status).toBe(status)
  }
  expect((await reageer('anna', onbekendId)).status).toBe(404)
  await geefTerug(app, wegingId, 'Zie mijn opmerking.')
  expect((await reageer('anna', id)).status).toBe(200)
  const nogmaals = await reageer('emiel', id, 'Nee, anders.')
  expect(nogmaals.status).toBe(409)
  expect((await leesLevensloop(app, wegingId, 'dirk')).opmerkingen).toMatchObject([
    {
      id,
      reactie: { tekst: 'Aan de bordjes.', door: { id: 'anna' }, op: app.klok.nu.toISOString() },
    },
  ])
  const regels = (await logboekVan(app, wegingId)).filter(
    ({ handeling }) => handeling === 'opmerking-beantwoord',
  )
  expect(regels).toEqual([
    {
      persoon_id: 'anna',
      handeling: 'opmerking-beantwoord',
      vraag_id: 'A.1',
      van: { opmerking: vraag.tekst },
      naar: { tekst: 'Aan de bordjes.' },
    },
  ])
})

test('L5: who reviews changes no answer', async () => {
  const antwoord = await bewaar(app, 'dirk', wegingId, 'A.1', 1, { waarde: 1 })
  expect(antwoord.status).toBe(403)
})
