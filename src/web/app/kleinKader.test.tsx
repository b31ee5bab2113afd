import { screen, within } from '@testing-library/react'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { maakTestapp, type Testapp } from '~tests/support/testapp'
import { toonApp } from '~tests/support/webapp'
import { gekozen, rondje, staatOpServer, vraag } from '~tests/support/webvragen'
import { nieuwTeam } from '~tests/support/webweging'

/** Another instrument (3 sections, 7 stellingen, four stadia, other words) goes all the way without a change in code. */
let app: Testapp
beforeAll(async () => {
  app = await maakTestapp({ kaderVersie: '9.1' })
})
afterAll(() => app.sluit())

const kop = (naam: string | RegExp) => screen.findByRole('heading', { level: 1, name: naam })

test('a team weighs itself on another kader, from the kenmerken to handing in, by keyboard', async () => {
  const team = await nieuwTeam(app)
  const { gebruiker } = await toonApp(app, `/teams/${team}/beginnen`, 'anna')
  await kop('Weging van Leeuwarden beginnen')
  expect(screen.getByText(/U bespreekt met het team 10 vragen in 3 onderdelen/)).toBeTruthy()
  expect(screen.getByText(/^Stelling A\.3 geldt alleen dan\./)).toBeTruthy()
  expect(screen.getByText(/^Stelling B\.1 houdt dan Lerend team niet tegen\./)).toBeTruthy()
  await gebruiker.click(screen.getByRole('checkbox', { name: /bsn/ }))
  await gebruiker.click(screen.getByRole('button', { name: 'Begin met de stellingen' }))

  await kop('A Cliënt en team')
  expect((await rondje('A.1', '3')).labels?.[0]?.textContent).toContain('op de helft')
  expect(screen.getByText(/Geldt niet voor dit team/)).toBeTruthy()
  const eerste = await rondje('A.1', '1')
  eerste.focus()
  await gebruiker.keyboard('345')
  await gebruiker.keyboard('{Enter}')
  await kop('B Eigen werkgebied')
  expect((await vraag('B.1')).textContent).toContain('Een team dat nog op bsn verdeelt')
  const tweede = await rondje('B.1', '1')
  tweede.focus()
  await gebruiker.keyboard('120{Enter}')
  await kop('C Samen leren')
  expect(screen.getByText('Bespreek dit onderdeel als laatste.')).toBeTruthy()
  const derde = await rondje('C.1', 'Kunnen we niet zien')
  derde.focus()
  await gebruiker.keyboard('333{Enter}')

  await kop(/: Lerend team$/)
  await staatOpServer(app, window.location.pathname.split('/')[2] ?? '', {
    'A.1': 3,
    'A.2': 4,
    'eindweging-A': 5,
    'B.1': 1,
    'B.2': 2,
    'eindweging-B': 'geen-beeld',
    'C.1': 3,
    'C.2': 3,
    'eindweging-C': 3,
  })
  expect(screen.getByText(/^Alle 6 stellingen halen wat Lerend team vraagt\./)).toBeTruthy()
  expect(
    within(screen.getByRole('list', { name: 'De stadia op weg' })).getAllByRole('listitem'),
  ).toHaveLength(4)
  await gebruiker.click(screen.getByRole('link', { name: 'Weging indienen' }))
  await kop('Weging indienen')
  await gebruiker.click(screen.getByRole('button', { name: 'Weging indienen' }))
  await gebruiker.click(await screen.findByRole('button', { name: 'Ja, dien de weging in' }))
  expect(await screen.findByText(/ingediend op 16 november 2026 door Anna de Vries/)).toBeTruthy()
  await gebruiker.click(screen.getByRole('link', { name: 'Antwoorden' }))
  await kop('A Cliënt en team')
  expect(await gekozen('A.2')).toBe('4')
})
