import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Handeling } from '~/contract/groepssessies'
import { handelingSchema } from '~/contract/groepssessies'
import { rijen } from '~tests/support/rijen'
import { maakTestapp, type Testapp } from '~tests/support/testapp'
import { artsen, maakZaal } from '~tests/support/testzaal'

let app: Testapp
beforeAll(async () => {
  app = await maakTestapp()
})
afterAll(() => app.sluit())

const nieuweRegels = (na: number) =>
  rijen<{ id: string; handeling: string; persoon_id: string; naar: Record<string, unknown> }>(
    app,
    'SELECT id, handeling, persoon_id, naar FROM logboek WHERE id > $1 ORDER BY id',
    [na],
  )
const laatste = async () => Number((await rijen(app, 'SELECT max(id) AS id FROM logboek'))[0]?.id)

test('each act of the begeleider is one row in the logbook, with who did it and in which session', async () => {
  const zaal = await maakZaal(app, { functies: artsen(3), begonnen: false })
  const zetel = (await zaal.regie()).zetels[2]?.id ?? ''
  const op = (soort: string, meer = {}) => ({ soort, vraagId: '8.1', ...meer }) as Handeling
  const gedaan = new Set<string>()
  const doe = async (handeling: Handeling, scoor = async () => {}) => {
    await scoor()
    const eerder = await laatste()
    await zaal.doe(handeling)
    const regels = await nieuweRegels(eerder)
    expect(regels, handeling.soort).toMatchObject([{ persoon_id: 'bram', naar: { sessieId: zaal.sessieId } }])
    const agreed = ['spreek-af', 'neem-over'].includes(handeling.soort)
    expect(regels[0]?.handeling).toBe(agreed ? 'antwoord-afgesproken' : `sessie-${handeling.soort}`)
    gedaan.add(handeling.soort)
  }

  await doe({ soort: 'stel-per-functie', perFunctie: false })
  await doe({ soort: 'zet-plaats-bij', functie: 'aios' })
  await doe({ soort: 'begin' })
  await doe(op('onthul'), () => zaal.scoor('8.1', [4, 4, 4]))
  await doe(op('neem-terug'))
  await doe(op('onthul'))
  await doe(op('noteer-minderheid', { tekst: 'Ik zie dat anders.' }))
  await doe({ soort: 'neem-over', vraagIds: ['8.1'] })
  await doe(op('heropen'))
  await doe(op('tweede-ronde'))
  await doe(op('onthul'))
  await doe(op('spreek-af', { waarde: 3, toelichting: '', antwoordVersie: 1 }))
  await doe({ soort: 'ga-naar', vraagId: '8.2', zonderAfspraak: false })
  await doe({ soort: 'parkeer', vraagId: null, tekst: 'Later' })
  const { parkeerpunten } = await zaal.regie()
  await doe({ soort: 'parkeerpunt-klaar', id: parkeerpunten[0]?.id ?? '', klaar: true })
  await doe({ soort: 'kies-werkpunten', punten: [{ vraagId: '8.1', tekst: 'Dit doen wij.' }] })
  await doe({ soort: 'maak-plaats-vrij', deelnemerId: zetel })
  await doe({ soort: 'toon', scherm: 'uitkomst' })
  await doe({ soort: 'pauzeer' })
  await doe({ soort: 'hervat' })
  await doe({ soort: 'wijs-vervanger-aan', persoonId: 'emiel' })
  await doe({ soort: 'deel-leiding', persoonId: 'emiel' })
  await doe({ soort: 'neem-leiding' })
  await doe({ soort: 'draag-over', persoonId: 'emiel' })
  // Emiel leads now, and gives it back so that Bram can close.
  await zaal.doe({ soort: 'draag-over', persoonId: 'bram' }, 'emiel')
  await doe({ soort: 'sluit' })
  const soorten = handelingSchema.def.options.map((optie) => optie.shape.soort.def.values[0])
  expect([...gedaan].sort(), 'every act there is').toEqual([...soorten].sort())
})

test('taking over several is one act, and one row for each answer', async () => {
  const zaal = await maakZaal(app, { functies: artsen(3) })
  for (const vraagId of ['8.1', '8.2']) {
    await zaal.scoor(vraagId, [5, 5, 5])
    await zaal.doe({ soort: 'onthul', vraagId })
  }
  const [eerder, { versie }] = [await laatste(), (await zaal.regie()).moment]
  const { moment } = await zaal.doe({ soort: 'neem-over', vraagIds: ['8.1', '8.2'] })
  expect(moment.versie).toBe(versie + 1)
  expect((await nieuweRegels(eerder)).map(({ handeling }) => handeling)).toEqual([
    'antwoord-afgesproken',
    'antwoord-afgesproken',
  ])
})

test('what was refused leaves no row, and neither does a score or a seat', async () => {
  const zaal = await maakZaal(app, { functies: artsen(2) })
  const eerder = await laatste()
  expect(await zaal.probeer({ soort: 'begin' })).toBe(409)
  expect(await zaal.probeer({ soort: 'pauzeer' }, 'emiel')).toBe(403)
  expect(await zaal.probeer({ soort: 'pauzeer' }, 'bram', 1)).toBe(412)
  expect(await zaal.probeer({ soort: 'neem-over', vraagIds: ['8.1'] })).toBe(409)
  await zaal.scoor('8.1', [3, 4])
  await zaal.komtErBij()
  await zaal.mensen[0]?.roep('DELETE')
  expect(await nieuweRegels(eerder)).toEqual([])
})
