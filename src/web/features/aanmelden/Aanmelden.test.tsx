import { screen, waitFor, within } from '@testing-library/react'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { rijen } from '~tests/support/rijen'
import { maakTestapp, type Testapp } from '~tests/support/testapp'
import { toonApp } from '~tests/support/webapp'
import { Verbinding } from '~tests/support/webnetwerk'

let app: Testapp
beforeAll(async () => {
  app = await maakTestapp()
})
afterAll(() => app.sluit())

const groep = async (naam: string) => within(await screen.findByRole('region', { name: naam }))

describe('choosing as whom to look around', () => {
  test('shows everybody of the organisation by role, with the team or district', async () => {
    await toonApp(app, '/aanmelden', null)
    const begeleiders = await groep('Begeleiders')
    expect(begeleiders.getAllByRole('button').map((knop) => knop.textContent)).toEqual([
      'Anna de Vries Assen',
      'Bram Jansen Breda',
      'Emiel Bakker Emmen en Breda',
    ])
    expect((await groep('Districtsmanagers')).getByRole('button', { name: 'Dirk Visser Noord' })).toBeTruthy()
    expect(
      (await groep('Programmabureau')).getByRole('button', { name: 'Petra Smit heel Nederland' }),
    ).toBeTruthy()
    expect(screen.getByText(/Dit is een voorbeeldorganisatie met drie teams in één district\./)).toBeTruthy()
    expect(screen.getByText(/Voorbeeldgegevens/)).toBeTruthy()
  })

  test('has the roles of a few before the many begeleiders', async () => {
    await toonApp(app, '/aanmelden', null)
    await groep('Begeleiders')
    expect(screen.getAllByRole('heading', { level: 2 }).map((kop) => kop.textContent)).toEqual([
      'Districtsmanagers',
      'Programmabureau',
      'Beheerder',
      'Begeleiders',
    ])
  })

  test('finds people by name, team, district and role, in any order of words', async () => {
    const { gebruiker } = await toonApp(app, '/aanmelden', null)
    const zoek = await screen.findByRole('searchbox', { name: 'Zoek op naam, team of district' })
    const gevonden = () =>
      within(screen.getByRole('main'))
        .queryAllByRole('button')
        .map((knop) => knop.textContent)
    for (const [term, namen] of [
      ['emmen', ['Emiel Bakker Emmen en Breda']],
      ['visser', ['Dirk Visser Noord']],
      ['breda bram', ['Bram Jansen Breda']],
      ['beheerder', ['Hans Meijer heel Nederland']],
    ] as const) {
      await gebruiker.clear(zoek)
      await gebruiker.type(zoek, term)
      await waitFor(() => expect(gevonden()).toEqual(namen))
    }
    await gebruiker.clear(zoek)
    await gebruiker.type(zoek, 'Zwolle')
    expect(await screen.findByRole('heading', { name: 'Niemand gevonden met “Zwolle”' })).toBeTruthy()
  })

  test('signs in with one click, and says who that is on every page', async () => {
    const { gebruiker } = await toonApp(app, '/aanmelden', null)
    await gebruiker.click(await screen.findByRole('button', { name: /Anna de Vries/ }))
    expect(await screen.findByRole('heading', { level: 1, name: 'Mijn team' })).toBeTruthy()
    const balk = within(screen.getByRole('banner'))
    expect(balk.getByText(/Anna de Vries/).textContent).toBe('Anna de Vries · begeleider')
  })
})

test('whoever comes for a page without being signed in gets there after signing in', async () => {
  const { gebruiker } = await toonApp(app, '/teams/assen/beginnen', null)
  await gebruiker.click(await screen.findByRole('button', { name: /Anna de Vries/ }))
  expect(await screen.findByRole('heading', { level: 1, name: 'Weging van Assen beginnen' })).toBeTruthy()
  expect(window.location.pathname).toBe('/teams/assen/beginnen')
})

test('after signing out one is at the sign-in page, and nothing of the last person is left', async () => {
  const { gebruiker } = await toonApp(app, '/teams', 'anna')
  await gebruiker.click(await screen.findByRole('button', { name: 'Afmelden' }))
  expect(await screen.findByRole('heading', { level: 1, name: 'Kies als wie u rondkijkt' })).toBeTruthy()
  expect(screen.queryByText(/Anna de Vries · /)).toBeNull()
  await gebruiker.click(await screen.findByRole('button', { name: /Dirk Visser/ }))
  expect(await screen.findByRole('heading', { level: 2, name: /Emmen/ })).toBeTruthy()
})

test('who is signed in already can go on as that person', async () => {
  const { gebruiker } = await toonApp(app, '/aanmelden', 'anna')
  expect(await screen.findByText(/U bent aangemeld als Anna de Vries/)).toBeTruthy()
  await gebruiker.click(screen.getByRole('button', { name: 'Ga verder als Anna de Vries' }))
  expect(await screen.findByRole('heading', { level: 1, name: 'Mijn team' })).toBeTruthy()
})

describe('when signing in is not possible', () => {
  test('the reason of the server is shown: from another computer', async () => {
    const elders = {
      ...app,
      app: { fetch: (verzoek: Request) => app.app.fetch(verzoek, { afzender: '192.0.2.7' }) },
    }
    await toonApp(elders, '/aanmelden', null)
    const melding = await screen.findByRole('alert')
    expect(melding.textContent).toContain('Aanmelden lukt hier niet')
    expect(melding.textContent).toContain('alleen op de computer waarop de app draait')
  })

  test('the reason is shown: somebody who is not there any more', async () => {
    const { gebruiker } = await toonApp(app, '/aanmelden', null)
    const knop = await screen.findByRole('button', { name: /Anna de Vries/ })
    const zonderOrganisatie = await maakTestapp()
    await rijen(zonderOrganisatie, 'DELETE FROM rollen')
    await rijen(zonderOrganisatie, 'DELETE FROM personen')
    new Verbinding(zonderOrganisatie, null)
    await gebruiker.click(knop)
    expect((await screen.findByRole('alert')).textContent).toContain('Deze persoon is er niet.')
    await zonderOrganisatie.sluit()
  })

  test('the reason is shown: no connection; and a next try works when there is one', async () => {
    const { gebruiker, verbinding } = await toonApp(app, '/aanmelden', null)
    const knop = await screen.findByRole('button', { name: /Anna de Vries/ })
    verbinding.verbroken = true
    await gebruiker.click(knop)
    expect((await screen.findByRole('alert')).textContent).toContain('Er is geen verbinding met de server.')
    verbinding.verbroken = false
    await gebruiker.click(knop)
    expect(await screen.findByRole('heading', { level: 1, name: 'Mijn team' })).toBeTruthy()
  })
})
