import { afterAll, beforeAll, expect, test } from 'vitest'
import { maakTestapp, type Testapp } from '~tests/support/testapp'
import { inOpenRonde, type PersoonId } from '~tests/support/testorganisatie'
import { artsen, maakZaal, type Zaal } from '~tests/support/testzaal'

let app: Testapp
beforeAll(async () => {
  app = await maakTestapp()
})
afterAll(() => app.sluit())

async function metPlaats(): Promise<{ zaal: Zaal; zetel: string }> {
  const zaal = await maakZaal(app, { functies: artsen(2) })
  const { zetels } = await zaal.doe({ soort: 'zet-plaats-bij', functie: 'aios' })
  return { zaal, zetel: zetels.find(({ zonderTelefoon }) => zonderTelefoon)?.id ?? '' }
}

const scoorVoor = async ({ sessieId }: Zaal, zetel: string, ronde: 1 | 2 = 1, persoon: PersoonId = 'bram') =>
  (
    await app.roep('PUT', `/api/v1/groepssessies/${sessieId}/deelnemers/${zetel}/scores/8.1`, {
      persoon,
      body: { waarde: 5, ronde },
    })
  ).status

test('somebody without a phone is always there, and what the begeleider enters for them is marked', async () => {
  const { zaal, zetel } = await metPlaats()
  app.klok.nu = new Date(inOpenRonde.getTime() + 3_600_000)
  expect((await zaal.regie()).moment.telling).toEqual({ gekozen: 0, aanwezig: 1 })
  expect(await scoorVoor(zaal, zetel)).toBe(204)
  await zaal.scoor('8.1', [3, 4])
  const { moment, zetels } = await zaal.doe({ soort: 'onthul', vraagId: '8.1' })
  expect(moment.spreidingen).toMatchObject([
    { aantal: 3, viaBegeleider: 1, aantallen: { scores: [0, 0, 1, 1, 1] } },
  ])
  expect(zetels.at(-1)).toEqual({
    id: zetel,
    nummer: 3,
    functie: 'aios',
    toehoorder: false,
    zonderTelefoon: true,
    aanwezig: true,
  })
  expect(await scoorVoor(zaal, zetel), 'after the reveal').toBe(409)
})

test('only who leads enters it: another begeleider is 403 until the lead is shared', async () => {
  const { zaal, zetel } = await metPlaats()
  expect(await scoorVoor(zaal, zetel, 1, 'emiel')).toBe(403)
  expect((await zaal.regie()).moment.telling.gekozen).toBe(0)
  await zaal.doe({ soort: 'deel-leiding', persoonId: 'emiel' })
  expect(await scoorVoor(zaal, zetel, 1, 'emiel')).toBe(204)
})

test('nobody enters a score for who has a phone, or in a session of others', async () => {
  const elders = await maakZaal(app, { team: 'assen', functies: artsen(1) })
  const { zaal } = await metPlaats()
  const [metTelefoon] = (await zaal.regie()).zetels
  expect(await scoorVoor(zaal, metTelefoon?.id ?? '')).toBe(409)
  const [vanElders] = (await elders.regie()).zetels
  expect(await scoorVoor(zaal, vanElders?.id ?? '')).toBe(404)
  expect(await scoorVoor(zaal, 'x')).toBe(404)
})

test('a seat without a phone has no secret: no cookie and no return code opens it', async () => {
  const { zaal } = await metPlaats()
  for (const Cookie of ['', `wegingskader_deelname_${zaal.sessieId.slice(0, 8)}=`]) {
    const antwoord = await app.roep('GET', `/api/v1/groepssessies/${zaal.sessieId}/deelname`, {
      headers: { Cookie },
    })
    expect(antwoord.status).toBe(401)
  }
})

test('beforehand it does not hold up the count of who answered all', async () => {
  const zaal = await maakZaal(app, { wijze: 'vooraf', functies: artsen(1), begonnen: false })
  const { moment } = await zaal.doe({ soort: 'zet-plaats-bij', functie: 'aios' })
  expect(moment.telling).toEqual({ gekozen: 0, aanwezig: 1 })
})
