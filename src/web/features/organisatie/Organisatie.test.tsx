import { screen, waitFor, within } from '@testing-library/react'
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
  hoeveelste = 0,
) => {
  const veld = screen.getAllByLabelText(naam)[hoeveelste] as HTMLInputElement
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

test('another name for a day to come is planned: the page keeps the name of now, and the plan can be taken back', async () => {
  const { gebruiker } = await toonApp(app, '/organisatie/emmen', 'petra')
  await kop('Emmen')
  expect(screen.queryByRole('heading', { name: 'Gepland' })).toBeNull()
  await vul(gebruiker, 'Naam', 'Emmen-Oost')
  await vul(gebruiker, 'Vanaf', '2027-01-01', 0)
  await gebruiker.click(screen.getByRole('button', { name: 'Naam wijzigen' }))
  await screen.findByText('De andere naam is gepland')
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Emmen')
  expect(screen.getByText('Vanaf 1 januari 2027 krijgt dit team de naam Emmen-Oost.')).toBeTruthy()
  await gebruiker.selectOptions(screen.getByLabelText('District'), 'Zuid')
  await vul(gebruiker, 'Vanaf', '2027-02-01', 1)
  await gebruiker.click(screen.getByRole('button', { name: 'District wijzigen' }))
  await screen.findByText('Het andere district is gepland')

  await gebruiker.click(screen.getByRole('link', { name: 'Organisatie', current: false }))
  await kop('Organisatie')
  const plannen = within(screen.getByRole('region', { name: 'Gepland' })).getAllByRole('listitem')
  expect(plannen.map(({ textContent }) => textContent)).toEqual([
    expect.stringMatching(/^Vanaf 1 januari 2027 krijgt Emmen de naam Emmen-Oost\./),
    expect.stringMatching(/^Vanaf 1 februari 2027 hoort Emmen bij district Zuid\./),
  ])
  for (const zin of [/januari/, /februari/]) {
    await gebruiker.click(screen.getByRole('button', { name: zin }))
    await gebruiker.click(screen.getByRole('button', { name: 'Ja, trek de wijziging in' }))
    await waitFor(() => expect(screen.queryByRole('button', { name: zin })).toBeNull())
  }
  expect(screen.getByText('De wijziging is ingetrokken')).toBeTruthy()
  expect(screen.getByText('Er is geen wijziging gepland.')).toBeTruthy()
  expect(document.activeElement?.textContent).toBe('Gepland')
})

test('a district gets another name, which its history tells; a name that is taken is refused at its field', async () => {
  const { gebruiker } = await toonApp(app, '/organisatie', 'hans')
  await kop('Organisatie')
  await gebruiker.click(screen.getByRole('link', { name: 'District Zuid hernoemen' }))
  await kop('District Zuid')
  await vul(gebruiker, 'Naam', 'Noord')
  await gebruiker.click(screen.getByRole('button', { name: 'Naam wijzigen' }))
  await screen.findByText('Deze naam lijkt op het district Noord. Kies een naam die duidelijk anders is.')
  expect(screen.getByLabelText('Naam').getAttribute('aria-invalid')).toBe('true')
  await vul(gebruiker, 'Naam', 'Zuidwest')
  await gebruiker.click(screen.getByRole('button', { name: 'Naam wijzigen' }))
  await kop('District Zuidwest')
  expect(screen.getByText(/^Tot 16 november 2026: heette Zuid\./)).toBeTruthy()
  await gebruiker.click(screen.getByRole('link', { name: 'Organisatie', current: false }))
  await kop('Organisatie')
  await gebruiker.type(screen.getByRole('searchbox', { name: 'Zoek een team of district' }), 'zuid')
  expect(screen.getByText('Zuidwest (0)')).toBeTruthy()
})

test('a district is added, and is there to move teams into', async () => {
  const { gebruiker } = await toonApp(app, '/organisatie', 'petra')
  await kop('Organisatie')
  await gebruiker.click(screen.getByRole('button', { name: 'District toevoegen' }))
  await screen.findByText('Vul een naam in.')
  await vul(gebruiker, 'Naam van het district', 'Midden')
  await gebruiker.click(screen.getByRole('button', { name: 'District toevoegen' }))
  await screen.findByText('Het district is toegevoegd')
  expect(screen.getByText('Midden (0)')).toBeTruthy()
})

test('an address of a district that is not there says so', async () => {
  await toonApp(app, '/organisatie/districten/oost', 'petra')
  await kop('Dit district is er niet')
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
  await vul(gebruiker, 'Naam van nieuw team 1', 'breda-etten')
  await gebruiker.click(screen.getByRole('button', { name: 'Teams vastleggen' }))
  await screen.findByText('Er is al een team met deze naam.')
  expect(screen.getByLabelText('Naam van nieuw team 1').getAttribute('aria-invalid')).toBe('true')
  await vul(gebruiker, 'Naam van nieuw team 1', 'Drenthe')
  await gebruiker.click(screen.getByRole('button', { name: 'Teams vastleggen' }))
  await kop('Organisatie')
  expect(screen.getByText('3 teams in 3 districten')).toBeTruthy()
  expect(screen.getByText('Begint op 1 januari 2027, komt voort uit Assen en Emmen.')).toBeTruthy()
  expect(screen.getAllByText('Eindigt na 31 december 2026 en gaat op in Drenthe.')).toHaveLength(2)
})
