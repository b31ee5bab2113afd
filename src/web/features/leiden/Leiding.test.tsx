import { screen, waitFor, within } from '@testing-library/react'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { maakTestapp, type Testapp } from '~tests/support/testapp'
import { doe, leesRegie } from '~tests/support/testsessie'
import { toonApp } from '~tests/support/webapp'
import { kijkOpnieuw, openZaal } from '~tests/support/webdeelname'

let app: Testapp
beforeAll(async () => {
  app = await maakTestapp()
})
afterAll(() => app.sluit())

const knop = (naam: string | RegExp) => screen.findByRole('button', { name: naam })
const paneel = () => screen.getByText(/^Leiding: /)
const kiesEmiel = () => screen.findByRole('option', { name: 'Emiel Bakker' })

/** A session that has begun, as this person sees it. */
async function begonnen(persoon: 'anna' | 'emiel') {
  const zaal = await openZaal(app)
  await zaal.doe({ soort: 'begin' })
  const pagina = await toonApp(app, `/groepssessies/${zaal.sessieId}`, persoon)
  await screen.findByRole('heading', { level: 2, name: /^8\.1/ })
  return { ...pagina, zaal }
}

describe('who leads', () => {
  test('who does not lead sees the same and can change nothing', async () => {
    await begonnen('emiel')
    expect(screen.getByText('Anna de Vries leidt deze sessie.')).toBeTruthy()
    expect(screen.queryByRole('button', { name: 'Scores tonen' })).toBeNull()
    expect(screen.queryByRole('button', { name: 'Pauze' })).toBeNull()
    const lijst = within(screen.getByRole('navigation', { name: 'Vragen van vandaag' }))
    expect(lijst.queryByRole('button')).toBeNull()
  })

  test('gives the lead away after a question, looks on, and takes it back', async () => {
    const { gebruiker, zaal } = await begonnen('anna')
    await gebruiker.click(paneel())
    await gebruiker.click(await knop('Leiding overdragen'))
    expect(await screen.findByText('Kies een begeleider.')).toBeTruthy()
    await gebruiker.selectOptions(
      screen.getByRole('combobox', { name: 'Andere begeleider' }),
      await kiesEmiel(),
    )
    await gebruiker.click(await knop('Leiding overdragen'))
    await gebruiker.click(await knop('Ja, draag de leiding over'))
    expect(await screen.findByText('Emiel Bakker leidt deze sessie.')).toBeTruthy()
    expect((await leesRegie(app, 'emiel', zaal.sessieId)).leiding.ikLeid).toBe(true)
    await gebruiker.click(await knop('Leiding overnemen'))
    await gebruiker.click(await knop('Ja, neem de leiding over'))
    expect(await knop('Scores tonen')).toBeTruthy()
    expect((await zaal.regie()).leiding.ikLeid).toBe(true)
  })

  test('names a stand-in, and shares the lead', async () => {
    const { gebruiker, zaal } = await begonnen('anna')
    await gebruiker.click(paneel())
    const keuze = screen.getByRole('combobox', { name: 'Andere begeleider' })
    await gebruiker.selectOptions(keuze, await kiesEmiel())
    await gebruiker.click(await knop('Vervanger aanwijzen'))
    expect(await screen.findByText('Emiel Bakker is vervanger.')).toBeTruthy()
    await gebruiker.click(await knop('Leiding delen'))
    expect(await screen.findByText('Emiel Bakker leidt mee.')).toBeTruthy()
    await doe(app, 'emiel', zaal.sessieId, { soort: 'onthul', vraagId: '8.1' })
    kijkOpnieuw()
    await knop('Afspraak vastleggen')
    await gebruiker.click(await knop('Niet meer delen met Emiel Bakker'))
    await waitFor(() => expect(screen.queryByText('Emiel Bakker leidt mee.')).toBeNull())
  })

  test('who shares the lead and was first is told softly, and nothing is done twice', async () => {
    const { gebruiker, zaal } = await begonnen('anna')
    await zaal.doe({ soort: 'deel-leiding', persoonId: 'emiel' })
    kijkOpnieuw()
    expect(await screen.findByText('Emiel Bakker leidt mee.')).toBeTruthy()
    await doe(app, 'emiel', zaal.sessieId, { soort: 'pauzeer' })
    await gebruiker.click(await knop('Scores tonen'))
    expect(await screen.findByText(/met wie u de leiding deelt was net eerder/)).toBeTruthy()
    expect(await screen.findByRole('heading', { name: 'De sessie staat op pauze' })).toBeTruthy()
    expect(screen.queryByRole('alert')).toBeNull()
    expect((await zaal.regie()).moment.vraagstatus).toBe('open')
  })

  test('by oneself, in another window, nothing is said of it', async () => {
    const { gebruiker, zaal } = await begonnen('anna')
    await zaal.doe({ soort: 'pauzeer' })
    await gebruiker.click(await knop('Scores tonen'))
    expect(await screen.findByRole('heading', { name: 'De sessie staat op pauze' })).toBeTruthy()
    expect(screen.queryByText(/net eerder/)).toBeNull()
    expect(screen.queryByRole('alert')).toBeNull()
  })
})
