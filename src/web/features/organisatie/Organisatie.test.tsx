import { screen } from '@testing-library/react'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { maakTestapp, type Testapp } from '~tests/support/testapp'
import { toonApp } from '~tests/support/webapp'

/** An organisation that changes: each test goes on from the one before. */
let app: Testapp
beforeAll(async () => {
  app = await maakTestapp()
})
afterAll(() => app.sluit())

const kop = (naam: string) => screen.findByRole('heading', { level: 1, name: naam })
const vul = async (
  gebruiker: Awaited<ReturnType<typeof toonApp>>['gebruiker'],
  naam: string,
  tekst: string,
) => {
  const veld = screen.getByLabelText(naam)
  await gebruiker.clear(veld)
  await gebruiker.type(veld, tekst)
}

test('a beheerder finds each team in its district', async () => {
  const { gebruiker } = await toonApp(app, '/organisatie', 'hans')
  await kop('Organisatie')
  expect(screen.getByText('3 teams in 2 districten')).toBeTruthy()
  expect(screen.getByText('Noord (2)')).toBeTruthy()
  expect(screen.getByText('Districtsmanager: Dirk Visser')).toBeTruthy()
  await gebruiker.click(screen.getByRole('link', { name: 'Breda' }))
  await kop('Breda')
  expect(screen.getByText('Begeleiders: Bram Jansen en Emiel Bakker.')).toBeTruthy()
})

test('a team gets another name, and is still found by the old one', async () => {
  const { gebruiker } = await toonApp(app, '/organisatie/breda', 'petra')
  await kop('Breda')
  await vul(gebruiker, 'Naam', 'Assen')
  await gebruiker.click(screen.getByRole('button', { name: 'Naam wijzigen' }))
  await screen.findByText('Er is al een team met deze naam.')
  await vul(gebruiker, 'Naam', 'Breda-Etten')
  await gebruiker.click(screen.getByRole('button', { name: 'Naam wijzigen' }))
  await kop('Breda-Etten')
  expect(screen.getByText('De naam is gewijzigd')).toBeTruthy()
  expect(screen.getByText('Tot 16 november 2026: heette Breda.')).toBeTruthy()
  await gebruiker.click(screen.getByRole('link', { name: 'Organisatie', current: false }))
  await kop('Organisatie')
  await gebruiker.type(screen.getByRole('searchbox', { name: 'Zoek een team of district' }), 'breda')
  expect(
    screen.getAllByRole('link', { name: /Breda|Assen|Emmen/ }).map(({ textContent }) => textContent),
  ).toEqual(['Breda-Etten'])
})

test('a team moves to another district, and one ends', async () => {
  const { gebruiker } = await toonApp(app, '/organisatie/breda', 'petra')
  await kop('Breda-Etten')
  await gebruiker.selectOptions(screen.getByLabelText('District'), 'Noord')
  await gebruiker.click(screen.getByRole('button', { name: 'District wijzigen' }))
  expect(await screen.findByText('District Noord')).toBeTruthy()
  await vul(gebruiker, 'Laatste dag', '2026-12-31')
  await gebruiker.click(screen.getByRole('button', { name: 'Laatste dag vastleggen' }))
  expect(await screen.findByText('Eindigt na 31 december 2026.')).toBeTruthy()
  await gebruiker.click(screen.getByRole('button', { name: 'Het team gaat toch door' }))
  expect(await screen.findByText('Het team gaat door')).toBeTruthy()
})

test('two teams merge into one, which tells where it comes from', async () => {
  const { gebruiker } = await toonApp(app, '/organisatie/herindelen', 'petra')
  await kop('Teams samenvoegen, splitsen of toevoegen')
  const kies = screen.getByRole('button', { name: 'Kies een team dat ophoudt' })
  await gebruiker.click(kies)
  await gebruiker.click(kies)
  await gebruiker.click(screen.getByRole('button', { name: 'Teams vastleggen' }))
  expect(await screen.findAllByText('Kies een team.')).toHaveLength(2)
  await gebruiker.selectOptions(screen.getByLabelText('Team 1 dat ophoudt'), 'Assen (Noord)')
  await gebruiker.selectOptions(screen.getByLabelText('Team 2 dat ophoudt'), 'Emmen (Noord)')
  await vul(gebruiker, 'Naam van nieuw team 1', 'Drenthe')
  await gebruiker.selectOptions(screen.getByLabelText('District van nieuw team 1'), 'Noord')
  await vul(gebruiker, 'Eerste dag van de nieuwe teams', '2027-01-01')
  await gebruiker.click(screen.getByRole('button', { name: 'Teams vastleggen' }))
  await kop('Organisatie')
  expect(screen.getByText('Begint op 1 januari 2027, komt voort uit Assen en Emmen.')).toBeTruthy()
  expect(screen.getAllByText('Eindigt na 31 december 2026 en gaat op in Drenthe.')).toHaveLength(2)
})
