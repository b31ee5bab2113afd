import { screen, within } from '@testing-library/react'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { maakTestapp, type Testapp } from '~tests/support/testapp'
import { kader121 } from '~tests/support/testkaders'
import { testpersonen } from '~tests/support/testorganisatie'
import { alleVragenOp, beginWeging, vulIn, weeg } from '~tests/support/testweging'
import { zonderParticipatiewet } from '~tests/support/waarden'
import { toonApp } from '~tests/support/webapp'

/** Assen has answered two questions, Breda has handed in, Emmen has not begun. */
let app: Testapp
beforeAll(async () => {
  app = await maakTestapp()
  const { id } = await beginWeging(app, 'anna', 'assen', zonderParticipatiewet)
  await vulIn(app, 'anna', id, { 1.1: 3, 1.2: 4 })
  await weeg(app, 'bram', 'breda', zonderParticipatiewet, alleVragenOp(kader121, zonderParticipatiewet, 3))
})
afterAll(() => app.sluit())

const kop = (naam: string) => screen.findByRole('heading', { level: 1, name: naam })
const rijenVan = (tabel: HTMLElement) =>
  within(tabel)
    .getAllByRole('row')
    .slice(1)
    .map((rij) => Array.from(rij.children, ({ textContent }) => textContent).join(' '))

describe('the programmabureau', () => {
  test('sees the sentence first', async () => {
    await toonApp(app, '/voortgang', 'petra')
    await kop('1 van de 3 teams heeft ingediend')
    expect(
      screen.getByText(/1 ingediend, 1 bezig en 1 niet begonnen\..*Teams kunnen nog 45 dagen beginnen\./),
    ).toBeTruthy()
    expect(screen.getByText('Stand van 16 november 2026 om 11:00')).toBeTruthy()
    const balk = within(screen.getByRole('navigation', { name: 'Hoofdmenu' }))
    expect(balk.getByRole('link', { name: 'Voortgang' }).getAttribute('aria-current')).toBe('page')
  })

  test('sees each district in words and in a table, and the course with its own heading', async () => {
    await toonApp(app, '/voortgang', 'petra')
    await kop('1 van de 3 teams heeft ingediend')
    expect(screen.getByText('1 bezig en 1 niet begonnen')).toBeTruthy()
    const [districten, verloop] = screen.getAllByRole('table')
    expect(rijenVan(districten as HTMLElement)).toEqual([
      'Noord 0 0 0 1 1 2',
      'Zuid 0 1 0 0 0 1',
      'Samen 0 1 0 1 1 3',
    ])
    expect(
      screen.getByRole('heading', {
        name: 'In de laatste zeven dagen begonnen twee teams en diende er één in',
      }),
    ).toBeTruthy()
    expect(rijenVan(verloop as HTMLElement).slice(0, 2)).toEqual([
      '16 november 2026 0 1 0 1 1 3',
      '9 november 2026 0 0 0 0 3 3',
    ])
    expect(
      screen.getByRole('heading', {
        name: 'In één van de twee districten heeft nog geen team ingediend',
      }),
    ).toBeTruthy()
    expect(screen.getAllByRole('button', { name: /^Download (CSV|SVG|PNG): In / })).toHaveLength(6)
    expect(
      screen.getByText(/^Op 16 november 2026 waren twee van de 3 teams begonnen en had er één ingediend\.$/),
    ).toBeTruthy()
  })

  test('sees whom to call and what is missing, with a reminder for who has not handed in', async () => {
    const { gebruiker } = await toonApp(app, '/voortgang', 'petra')
    await kop('1 van de 3 teams heeft ingediend')
    expect(screen.getByText('Noord: 2 niet ingediend')).toBeTruthy()
    expect(screen.getByText('Assen: bezig, 2 van 78 vragen beantwoord.')).toBeTruthy()
    expect(screen.getByText('Begeleiders: Anna de Vries')).toBeTruthy()
    expect(screen.queryByRole('button', { name: /^Herinnering ?voor Breda$/ })).toBeNull()
    await gebruiker.click(screen.getByRole('button', { name: 'Herinnering voor twee teams van Noord' }))
    const dialoog = within(screen.getByRole('dialog', { name: 'Herinnering' }))
    expect(dialoog.getByText(/^Voor Anna de Vries en Emiel Bakker\. Over Assen en Emmen\./)).toBeTruthy()
    const tekst = dialoog.getByLabelText<HTMLTextAreaElement>('Tekst').value
    expect(tekst).toContain('- Emmen: nog niet begonnen.')
    expect(tekst).toContain('Beginnen kan tot en met 31 december 2026.')
    expect(tekst).toMatch(/Met vriendelijke groet,\nPetra Smit$/)
    const adres = new URL(dialoog.getByRole<HTMLAnchorElement>('link', { name: 'Openen in e-mail' }).href)
    expect([adres.protocol, adres.pathname]).toEqual(['mailto:', ''])
    expect(adres.searchParams.get('subject')).toBe('Wegingen die nog missen, 4e kwartaal 2026')
    expect(adres.searchParams.get('body')?.replaceAll('\r\n', '\n')).toBe(tekst)
    await gebruiker.click(dialoog.getByRole('button', { name: 'Tekst kopiëren' }))
    expect(await dialoog.findByText('De tekst staat op het klembord.')).toBeTruthy()
    expect(await navigator.clipboard.readText()).toBe(tekst)
  })

  test('can look at an earlier ronde', async () => {
    const { gebruiker } = await toonApp(app, '/voortgang', 'petra')
    await kop('1 van de 3 teams heeft ingediend')
    await gebruiker.click(screen.getByRole('link', { name: '3e kwartaal 2026' }))
    await kop('Nog geen van de 3 teams heeft ingediend')
  })
})

test('a districtsmanager sees the own district', async () => {
  await toonApp(app, '/voortgang', 'dirk')
  await kop('Nog geen van de 2 teams heeft ingediend')
  expect(screen.queryByText(/Zuid/)).toBeNull()
})

test('without signing in there is a page of counts alone, without a bar', async () => {
  await toonApp(app, '/stand', null)
  await kop('1 van de 3 teams heeft ingediend')
  expect(screen.queryByRole('banner')).toBeNull()
  expect(rijenVan(screen.getByRole('table'))).toEqual([
    'Noord 0 0 1 1 2',
    'Zuid 0 1 0 0 1',
    'Samen 0 1 1 1 3',
  ])
  expect(screen.getByText('Stand van 16 november 2026 om 11:00')).toBeTruthy()
  for (const naam of [...Object.values(testpersonen), 'Assen', 'Breda', 'Emmen']) {
    expect(document.body.textContent).not.toContain(naam)
  }
})
