import { screen, waitFor, within } from '@testing-library/react'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { rijen } from '~tests/support/rijen'
import { maakTestapp, type Testapp } from '~tests/support/testapp'
import { ingediend } from '~tests/support/testbeoordeling'
import { kleinKader } from '~tests/support/testkaders'
import { alleVragenOp } from '~tests/support/testweging'
import { metParticipatiewet, zonderParticipatiewet } from '~tests/support/waarden'
import { toonApp } from '~tests/support/webapp'
import { nieuwTeam } from '~tests/support/webweging'

let app: Testapp
beforeAll(async () => {
  app = await maakTestapp({ kaderVersie: '9.1' })
  await rijen(app, `UPDATE rondes SET kader_versie = '9.1'`)
  const alles3 = alleVragenOp(kleinKader, metParticipatiewet, 3, { 'C.1': 'geen-beeld' })
  const toelichtingen = { 'A.1': 'Staat op de kaart.' }
  await ingediend(app, await nieuwTeam(app, 'Norg'), { waarden: { ...alles3, 'B.2': 5 }, toelichtingen })
  const waarden = alleVragenOp(kleinKader, zonderParticipatiewet, 3, { 'A.1': 4, 'B.2': 1 })
  await ingediend(app, await nieuwTeam(app, 'Hoorn'), { kenmerken: zonderParticipatiewet, waarden })
})
afterAll(() => app.sluit())

const toon = async (pad = '/kalibratie') => {
  const pagina = await toonApp(app, pad, 'dirk')
  await screen.findByRole('heading', { level: 1, name: 'Kalibratie' })
  return pagina
}
const tabel = () => within(screen.getByRole('table'))
const nummers = () =>
  tabel()
    .getAllByRole('rowheader')
    .map((kop) => kop.textContent?.match(/^(eindweging )?[A-C](\.\d)?/)?.[0])
const cellen = (nummer: string) => {
  const kop = tabel()
    .getAllByRole('rowheader')
    .find(({ textContent }) => textContent?.startsWith(`${nummer} `))
  const rij = kop?.closest('tr')
  if (!rij) throw new Error(`${nummer} staat niet in de tabel`)
  return within(rij)
    .getAllByRole('cell')
    .map((cel) => cel.textContent)
}

test('says in words how many teams there are, where they differ most, and who is missing', async () => {
  await toon()
  expect(screen.getByText('Stand van 16 november 2026 om 11:00')).toBeTruthy()
  expect(
    screen.getByText(
      'Twee teams dienden in. Het verst uiteen liggen B.2 en A.1. Op zes vragen gaven alle teams dezelfde score.',
    ),
  ).toBeTruthy()
  expect(screen.getByText('Nog niet ingediend: Assen en Emmen.')).toBeTruthy()
})

test('the teams stand by name, each score as a number, geen beeld and n.v.t. in words', async () => {
  await toon()
  const koppen = tabel().getAllByRole('columnheader')
  expect(koppen.map(({ textContent }) => textContent)).toEqual([
    'Stelling',
    'Hoorn',
    'Norg',
    'Hoogste min laagste',
    'Onderling verschil',
  ])
  expect(cellen('A.1')).toEqual(['44', '33, met toelichting', '1', '1,0'])
  expect(cellen('A.3')).toEqual(['–niet van toepassing', '33', '0', '–'])
  expect(cellen('C.1')).toEqual(['33', 'gbgeen beeld', '0', '–'])
})

test('sorts by the kader, or by how far the teams lie apart; never by who scored high', async () => {
  const { gebruiker } = await toon()
  expect(nummers()).toEqual([
    'A',
    'A.1',
    'A.2',
    'A.3',
    'eindweging A',
    'B',
    'B.1',
    'B.2',
    'eindweging B',
    'C',
    'C.1',
    'C.2',
    'eindweging C',
  ])
  await gebruiker.click(screen.getByRole('button', { name: 'Grootste verschil eerst' }))
  await waitFor(() => expect(nummers().slice(1, 3)).toEqual(['B.2', 'A.1']))
  expect(window.location.search).toBe('?volgorde=verschil')
})

test('a statement opens in place with what the teams wrote; by keyboard too', async () => {
  const { gebruiker } = await toon()
  const knop = screen.getByRole('button', { name: /^A\.1 .* toelichting \(1\)$/ })
  expect(knop.getAttribute('aria-expanded')).toBe('false')
  knop.focus()
  await gebruiker.keyboard('{Enter}')
  const lijst = screen.getByRole('list', { name: 'Toelichtingen bij stelling A.1' })
  expect(within(lijst).getByRole('listitem').textContent).toContain('Norg “Staat op de kaart.”')
  await gebruiker.keyboard('{Enter}')
  expect(screen.queryByRole('list', { name: /Toelichtingen/ })).toBeNull()
})

test('the table scrolls in a region of its own that the keyboard reaches', async () => {
  await toon()
  const rol = screen.getByRole('region', { name: 'Scores van de teams naast elkaar' })
  expect(rol.tabIndex).toBe(0)
})

test('for the beamer it is larger, which stays when one sorts', async () => {
  const { gebruiker } = await toon()
  await gebruiker.click(screen.getByRole('button', { name: 'Groot, voor de beamer' }))
  await waitFor(() => expect(window.location.search).toBe('?groot=true'))
  await gebruiker.click(screen.getByRole('button', { name: 'Grootste verschil eerst' }))
  await waitFor(() => expect(window.location.search).toContain('volgorde=verschil'))
  expect(window.location.search).toContain('groot=true')
})

test('where nobody handed in, it says so', async () => {
  await toon('/kalibratie?ronde=2026-Q3')
  expect(screen.getByRole('heading', { name: 'Nog niets naast elkaar te leggen' })).toBeTruthy()
  expect(screen.queryByRole('table')).toBeNull()
})
