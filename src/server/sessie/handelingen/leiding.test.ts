import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { rijen } from '~tests/support/rijen'
import { maakTestapp, type Testapp } from '~tests/support/testapp'
import { inOpenRonde } from '~tests/support/testorganisatie'
import { probeer } from '~tests/support/testsessie'
import { artsen, maakZaal } from '~tests/support/testzaal'

let app: Testapp
beforeAll(async () => {
  app = await maakTestapp()
})
afterAll(() => app.sluit())

const toon = { soort: 'toon', scherm: 'uitkomst' } as const
const bram = { id: 'bram', naam: 'Bram Jansen' }
const emiel = { id: 'emiel', naam: 'Emiel Bakker' }

test('who opens the session leads it; another begeleider of the team reads along and does nothing', async () => {
  const zaal = await maakZaal(app, { functies: artsen(1) })
  expect((await zaal.regie('emiel')).leiding).toEqual({
    ikLeid: false,
    leider: bram,
    medeleider: null,
    vervanger: null,
    geopendDoor: bram,
    begeleiders: [bram, emiel],
  })
  const voor = await zaal.regie()
  const zetel = voor.zetels[0]?.id ?? ''
  for (const handeling of [
    toon,
    { soort: 'onthul', vraagId: '8.1' },
    { soort: 'parkeer', vraagId: null, tekst: 'Later' },
    { soort: 'maak-plaats-vrij', deelnemerId: zetel },
    { soort: 'draag-over', persoonId: 'emiel' },
    { soort: 'deel-leiding', persoonId: 'emiel' },
    { soort: 'wijs-vervanger-aan', persoonId: 'emiel' },
    { soort: 'sluit' },
  ] as const) {
    const antwoord = await probeer(app, 'emiel', zaal.sessieId, handeling)
    expect(antwoord.status, handeling.soort).toBe(403)
    expect((await antwoord.json()).detail).toContain('Bram Jansen leidt')
  }
  expect(await zaal.regie()).toEqual(voor)
})

test('the lead is given away: the other leads, seen by all, and who gave it reads along', async () => {
  const zaal = await maakZaal(app, { functies: artsen(1) })
  const { leiding } = await zaal.doe({ soort: 'draag-over', persoonId: 'emiel' })
  expect(leiding).toMatchObject({ ikLeid: false, leider: emiel, geopendDoor: bram })
  expect((await zaal.mensen[0]?.lees())?.moment.leider).toBe('Emiel Bakker')
  expect(await zaal.probeer(toon)).toBe(403)
  expect(await zaal.probeer(toon, 'emiel')).toBe(200)
})

test('shared, both act; taken back, only who leads does', async () => {
  const zaal = await maakZaal(app)
  await zaal.doe({ soort: 'deel-leiding', persoonId: 'emiel' })
  expect((await zaal.regie('emiel')).leiding).toMatchObject({ ikLeid: true, leider: bram, medeleider: emiel })
  expect(await zaal.probeer(toon, 'emiel')).toBe(200)
  expect(await zaal.probeer(toon, 'bram')).toBe(200)
  await zaal.doe({ soort: 'deel-leiding', persoonId: null })
  expect(await zaal.probeer(toon, 'emiel')).toBe(403)
})

describe('taking the lead', () => {
  test('is for every begeleider of the team; who led becomes the stand-in and can take it back', async () => {
    const zaal = await maakZaal(app, { vervanger: 'emiel' })
    expect((await zaal.regie()).leiding.vervanger).toEqual(emiel)
    expect(await zaal.probeer(toon, 'emiel'), 'being the stand-in is not leading').toBe(403)
    const genomen = await zaal.doe({ soort: 'neem-leiding' }, 'emiel')
    expect(genomen.leiding).toMatchObject({ ikLeid: true, leider: emiel, vervanger: bram, geopendDoor: bram })
    expect(await zaal.probeer(toon)).toBe(403)
    const terug = await zaal.doe({ soort: 'neem-leiding' })
    expect(terug.leiding).toMatchObject({ ikLeid: true, leider: bram, vervanger: emiel })
  })

  test('by who shared it ends the sharing', async () => {
    const zaal = await maakZaal(app)
    await zaal.doe({ soort: 'deel-leiding', persoonId: 'emiel' })
    const { leiding } = await zaal.doe({ soort: 'neem-leiding' }, 'emiel')
    expect(leiding).toMatchObject({ leider: emiel, medeleider: null, vervanger: bram })
  })

  test('is not for who does not guide the team', async () => {
    const zaal = await maakZaal(app)
    expect(
      (
        await app.roep('POST', `/api/v1/groepssessies/${zaal.sessieId}/handelingen`, {
          persoon: 'petra',
          body: { soort: 'neem-leiding' },
          headers: { 'If-Match': '"2"' },
        })
      ).status,
    ).toBe(403)
  })
})

test.each(['draag-over', 'deel-leiding', 'wijs-vervanger-aan'] as const)(
  '%s is for another begeleider of the team',
  async (soort) => {
    const zaal = await maakZaal(app)
    for (const persoonId of ['anna', 'petra', 'niemand', 'bram']) {
      const antwoord = await probeer(app, 'bram', zaal.sessieId, { soort, persoonId })
      expect(antwoord.status, persoonId).toBe(400)
      expect((await antwoord.json()).invalidParams).toMatchObject([{ name: 'body.persoonId' }])
    }
  },
)

test('the lead never moves by itself: not by time, and not when who leads guides the team no longer', async () => {
  const zaal = await maakZaal(app, { vervanger: 'emiel' })
  app.klok.nu = new Date(inOpenRonde.getTime() + 8 * 3_600_000)
  expect((await zaal.regie()).leiding.leider).toEqual(bram)
  await rijen(app, `DELETE FROM rollen WHERE persoon_id = 'bram'`)
  const { leiding } = await zaal.regie('emiel')
  expect(leiding).toMatchObject({ ikLeid: false, leider: { id: 'bram' }, vervanger: emiel })
  expect(await zaal.probeer(toon, 'emiel')).toBe(403)
  expect((await zaal.doe({ soort: 'neem-leiding' }, 'emiel')).leiding.leider).toEqual(emiel)
  await rijen(app, `INSERT INTO rollen (persoon_id, rol, team_id) VALUES ('bram', 'begeleider', 'breda')`)
})
