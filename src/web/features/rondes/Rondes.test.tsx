import { screen, waitFor, within } from '@testing-library/react'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { rijen } from '~tests/support/rijen'
import { maakTestapp, type Testapp } from '~tests/support/testapp'
import { beginWeging } from '~tests/support/testweging'
import { toonApp } from '~tests/support/webapp'
import { verwachtOpConsole } from '~tests/support/webconsole'

/** One programmabureau from a plan to a ronde that is closed and opened again: each test goes on from the one before. */
let app: Testapp
beforeAll(async () => {
  app = await maakTestapp()
  await beginWeging(app, 'anna', 'assen')
})
afterAll(() => app.sluit())

const kop = (naam: string) => screen.findByRole('heading', { level: 1, name: naam })
const veld = (naam: string) => screen.getByLabelText<HTMLInputElement>(naam)

test('the rondes read as sentences, newest first', async () => {
  await toonApp(app, '/rondes', 'petra')
  await kop('Rondes')
  const koppen = screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)
  expect(koppen).toEqual([
    '4e kwartaal 2026 is open',
    '3e kwartaal 2026 is voorbij, maar nog niet gesloten',
    'Volgende ronde plannen',
  ])
  expect(
    screen.getByText(
      /teams kunnen beginnen tot en met 31 december 2026\. 3 teams doen mee: 1 bezig en 2 niet begonnen\./,
    ),
  ).toBeTruthy()
  expect(screen.getByText('Stand van 16 november 2026 om 11:00')).toBeTruthy()
})

test('the next quarter is proposed; days of another ronde are refused at their field', async () => {
  const { gebruiker } = await toonApp(app, '/rondes', 'petra')
  await kop('Rondes')
  expect([veld('Kwartaal').value, veld('Eerste dag').value, veld('Laatste dag').value]).toEqual([
    '2027-Q1',
    '2027-01-01',
    '2027-03-31',
  ])
  await gebruiker.clear(veld('Eerste dag'))
  await gebruiker.type(veld('Eerste dag'), '2026-12-31')
  await gebruiker.click(screen.getByRole('button', { name: 'Ronde plannen' }))
  await screen.findByText(/overlappen met ronde 2026-Q4/)
  expect(veld('Eerste dag').getAttribute('aria-invalid')).toBe('true')
  await gebruiker.clear(veld('Eerste dag'))
  await gebruiker.type(veld('Eerste dag'), '2027-01-01')
  await gebruiker.click(screen.getByRole('button', { name: 'Ronde plannen' }))
  await kop('1e kwartaal 2027 is gepland')
  expect(window.location.pathname).toBe('/rondes/2027-Q1')
})

test('a ronde that was planned by mistake is taken away after it was confirmed', async () => {
  const { gebruiker } = await toonApp(app, '/rondes/2027-Q1', 'petra')
  await kop('1e kwartaal 2027 is gepland')
  await gebruiker.click(screen.getByRole('button', { name: 'Ronde verwijderen' }))
  const dialoog = within(await screen.findByRole('dialog', { name: '1e kwartaal 2027 verwijderen?' }))
  await gebruiker.click(dialoog.getByRole('button', { name: 'Annuleren' }))
  await rijen(app, `UPDATE rondes SET versie = versie + 1 WHERE id = '2027-Q1'`)
  await gebruiker.click(screen.getByRole('button', { name: 'Ronde verwijderen' }))
  await gebruiker.click(screen.getByRole('button', { name: 'Ja, verwijder de ronde' }))
  await screen.findByText('Deze ronde is intussen gewijzigd. Bekijk haar opnieuw.')
  await rijen(app, `UPDATE rondes SET versie = versie - 1 WHERE id = '2027-Q1'`)
  await gebruiker.click(screen.getByRole('button', { name: 'Ronde verwijderen' }))
  await gebruiker.click(screen.getByRole('button', { name: 'Ja, verwijder de ronde' }))
  await kop('Rondes')
  expect(screen.queryByText('1e kwartaal 2027 is gepland')).toBeNull()
  await gebruiker.click(screen.getByRole('button', { name: 'Ronde plannen' }))
  await kop('1e kwartaal 2027 is gepland')
})

test('an open ronde is extended, and says so', async () => {
  const { gebruiker } = await toonApp(app, '/rondes/2026-Q4', 'petra')
  await kop('4e kwartaal 2026 is open')
  expect(screen.queryByLabelText('Eerste dag')).toBeNull()
  const laatste = veld('Laatste dag om te beginnen')
  await gebruiker.clear(laatste)
  await gebruiker.type(laatste, '2027-01-08')
  await gebruiker.click(screen.getByRole('button', { name: 'Ronde wijzigen' }))
  await screen.findByText(/overlappen met ronde 2027-Q1/)
  await gebruiker.clear(laatste)
  await gebruiker.type(laatste, '2026-12-30')
  await gebruiker.click(screen.getByRole('button', { name: 'Ronde wijzigen' }))
  expect(await screen.findByText('De ronde is gewijzigd')).toBeTruthy()
  expect(screen.getByText(/beginnen tot en met 30 december 2026/)).toBeTruthy()
})

test('a team that has begun stays in; another can be taken out', async () => {
  const { gebruiker } = await toonApp(app, '/rondes/2026-Q4', 'petra')
  await kop('4e kwartaal 2026 is open')
  expect(screen.getByLabelText<HTMLInputElement>(/^Assen/).disabled).toBe(true)
  await gebruiker.click(screen.getByLabelText('Breda'))
  expect(screen.getByText(/^2 van 3 teams doen mee\./)).toBeTruthy()
  await gebruiker.click(screen.getByRole('button', { name: 'Teams opslaan' }))
  await screen.findByText('De teams zijn opgeslagen')
  const mee = await rijen(app, `SELECT team_id FROM rondeteams WHERE ronde_id = '2026-Q4' ORDER BY team_id`)
  expect(mee.map(({ team_id }) => team_id)).toEqual(['assen', 'emmen'])
})

test('closing first says who is out and what that means; then the ronde can be opened again', async () => {
  const { gebruiker } = await toonApp(app, '/rondes/2026-Q4', 'petra')
  await kop('4e kwartaal 2026 is open')
  await gebruiker.click(screen.getByRole('button', { name: 'Ronde sluiten' }))
  const dialoog = within(await screen.findByRole('dialog', { name: '4e kwartaal 2026 sluiten?' }))
  expect(await dialoog.findByText(/Dat kan na het sluiten niet meer\. Het is Emmen\./)).toBeTruthy()
  expect(dialoog.getByText(/Zij kunnen nog indienen, in deze ronde\. Het is Assen\./)).toBeTruthy()
  await gebruiker.click(dialoog.getByRole('button', { name: 'Ja, sluit de ronde' }))
  const gesloten = await kop('4e kwartaal 2026 is gesloten')
  await waitFor(() => expect(document.activeElement).toBe(gesloten))
  await gebruiker.click(screen.getByRole('button', { name: 'Ronde opnieuw openen' }))
  await kop('4e kwartaal 2026 is open')
})

test('who does not manage rondes is told so', async () => {
  verwachtOpConsole(/Alleen het programmabureau/, /Error in route match/)
  await toonApp(app, '/rondes/2026-Q4', 'dirk')
  expect(await screen.findByText('Alleen het programmabureau kan dit.')).toBeTruthy()
})
