import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Kader } from '~/domein/kader/Kader'
import { meegeleverdeKaders } from '~/domein/kader/kaders'
import { maakTestapp, type Testapp } from '~tests/support/testapp'
import { alsJson, neemKaderOp } from '~tests/support/testkaderbestand'
import { kader121 } from '~tests/support/testkaders'
import { plan2027, vraagApi } from '~tests/support/testronde'
import { alleVragenOp, leesWeging, weeg } from '~tests/support/testweging'
import { schrijfVastgesteld } from '~tests/support/vastgesteldeWeging'
import { volgendKader } from '~tests/support/volgendKader'
import { allesOp, metParticipatiewet } from '~tests/support/waarden'

/** Other words for 8.1, a stelling that is new, and one point more for the basis. */
const kader122: Kader = volgendKader((kader) => {
  const sectie = kader.secties.find(({ id }) => id === '8') as Kader['secties'][number]
  Object.assign(sectie.stellingen[0] as object, {
    tekst: 'Het team is samen verantwoordelijk voor elk resultaat.',
  })
  sectie.stellingen.push({ id: '8.4', tekst: 'Het team viert wat lukt.', succesfactor: null })
  Object.assign(kader.stadia[1] as object, { minimum: { succesfactor: 4, overig: 4 } })
})

let app: Testapp
beforeAll(async () => {
  app = await maakTestapp({ meegeleverd: meegeleverdeKaders })
})
afterAll(() => app.sluit())

test('a version that was taken in carries a weging from its start to the national picture, and is marked in the trend', async () => {
  const eerder = await schrijfVastgesteld(app, {
    ...{ teamId: 'assen', rondeId: '2026-Q4' },
    waarden: allesOp(kader121, metParticipatiewet, 4),
  })
  const voor = await leesWeging(app, 'anna', eerder)
  expect((await neemKaderOp(app, alsJson(kader122))).status).toBe(201)
  await vraagApi(app, 'POST', '/rondes', { body: { ...plan2027, kaderVersie: '1.22' } })

  app.klok.nu = new Date('2027-02-01T10:00:00.000Z')
  // At another instance: what one took in, all carry.
  const ander = await app.instantie()
  const waarden = alleVragenOp(kader122, metParticipatiewet, 4, { '8.4': 3 })
  const { id, kaderVersie, berekendStadium, versie } = await weeg(
    ander,
    'anna',
    'assen',
    metParticipatiewet,
    waarden,
  )
  // 8.4 on 3 is enough by the thresholds of 1.21, and one short by those of 1.22.
  expect([kaderVersie, berekendStadium]).toEqual(['1.22', 'in-ontwikkeling'])
  const vast = await app.roep('POST', `/api/v1/wegingen/${id}/vaststelling`, {
    persoon: 'dirk',
    body: { stadium: 'in-ontwikkeling', reden: null },
    headers: { 'If-Match': `"${versie}"` },
  })
  expect(vast.status).toBe(200)

  const { inhoud: beeld } = await vraagApi(app, 'GET', '/landelijk-beeld?ronde=2027-Q1')
  expect(beeld).toMatchObject({
    kaderVersie: '1.22',
    vastgesteld: { 'in-ontwikkeling': 1, 'smc-in-de-basis': 0 },
  })
  expect(beeld.blokkades.map(({ stellingId }: { stellingId: string }) => stellingId)).toEqual(['8.4'])

  const trend = async (zoek: string) => (await vraagApi(app, 'GET', `/trends${zoek}`)).inhoud.punten.at(-1)
  const opnieuw = { ronde: '2027-Q1', kaderVersie: '1.22', andereVersie: true }
  expect(await trend('')).toMatchObject({ ...opnieuw, breuk: true })
  expect(await trend('?sectieId=8')).toMatchObject({ ...opnieuw, breuk: true, gemiddelde: 3.75 })
  expect(await trend('?stellingId=8.4')).toMatchObject({ ...opnieuw, breuk: true, gemiddelde: 3 })
  expect(await trend('?sectieId=9')).toMatchObject({ ...opnieuw, breuk: false, gemiddelde: 4 })

  // What was made with the version before stays as it was.
  expect(await leesWeging(app, 'anna', eerder)).toEqual(voor)
})
