import { screen, waitFor, within } from '@testing-library/react'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { rijen } from '~tests/support/rijen'
import { maakTestapp, type Testapp } from '~tests/support/testapp'
import { geefTerug, ingediend, stelVast } from '~tests/support/testbeoordeling'
import { kleinKader } from '~tests/support/testkaders'
import { alleVragenOp } from '~tests/support/testweging'
import { metParticipatiewet } from '~tests/support/waarden'
import { toonApp } from '~tests/support/webapp'
import { verwachtOpConsole } from '~tests/support/webconsole'
import { nieuwTeam } from '~tests/support/webweging'

let app: Testapp
let hoorn: string
const alles = (score: 2 | 3 | 4, anders = {}) => alleVragenOp(kleinKader, metParticipatiewet, score, anders)

beforeAll(async () => {
  app = await maakTestapp({ kaderVersie: '9.1' })
  await rijen(app, `UPDATE rondes SET kader_versie = '9.1'`)
  const team = await nieuwTeam(app, 'Hoorn')
  await ingediend(app, team, { waarden: alles(4) }, 'eerder')
  hoorn = await ingediend(app, team, { waarden: alles(4, { 'A.1': 3, 'B.2': 5 }) })
  const leer = await ingediend(app, await nieuwTeam(app, 'Leer'), { waarden: alles(2) })
  await geefTerug(app, leer, 'Graag toelichten.')
  const norg = await ingediend(app, await nieuwTeam(app, 'Norg'), { waarden: alles(2) })
  await stelVast(app, norg, 'lerend-team', 'Zij staan er dichtbij.')
})
afterAll(() => app.sluit())

const toon = async (pad = '/werklijst', persoon: 'dirk' | 'petra' = 'dirk') => {
  const pagina = await toonApp(app, pad, persoon)
  await screen.findByRole('heading', { level: 1, name: 'Werklijst' })
  return pagina
}
const namen = () => screen.getAllByRole('heading', { level: 3 }).map((kop) => kop.textContent)
const regel = (naam: string) => {
  const li = screen.getByRole('heading', { level: 3, name: naam }).closest('li')
  if (!li) throw new Error(`${naam} staat niet in een lijst`)
  return li
}

test('is where a districtsmanager begins, with the counts as a sentence and of when they are', async () => {
  await toon('/')
  expect(window.location.pathname).toBe('/werklijst')
  expect(screen.getByText('District Noord · 4e kwartaal 2026')).toBeTruthy()
  expect(screen.getByText('Stand van 16 november 2026 om 11:00')).toBeTruthy()
  expect(
    screen.getByText(
      'Vijf teams. Eén wacht op een oordeel, één is terug bij het team, twee zijn nog niet begonnen, één is bijna een stadium verder, één is teruggevallen. Indienen kan nog 45 dagen, tot en met 31 december 2026.',
    ),
  ).toBeTruthy()
})

describe('each team reads as a sentence', () => {
  test('handed in: since when, whose turn it is, what stands in the way, what moved, and the way to review it', async () => {
    await toon()
    expect(regel('Hoorn').textContent).toContain(
      'Vandaag ingediend. U bent aan zet. Eén stelling staat Draaiend team in de weg, met één punt tekort. Sinds 3e kwartaal 2026: één stelling omhoog, één stelling omlaag, een lager stadium (was Draaiend team). Berekend: Lerend team',
    )
    expect(
      within(regel('Hoorn'))
        .getAllByRole('listitem')
        .map((reden) => reden.textContent),
    ).toEqual(['Te beoordelen', 'Bijna verder', 'Teruggevallen'])
    const link = within(regel('Hoorn')).getByRole('link', { name: /^Beoordelen ?Hoorn$/ })
    expect(link.getAttribute('href')).toBe(`/wegingen/${hoorn}/beoordelen`)
  })

  test('given back and not begun: who is to act, and whom to call', async () => {
    await toon()
    expect(regel('Leer').textContent).toContain('Vandaag teruggegeven. Het team is aan zet.')
    expect(regel('Leer').textContent).toContain('Begeleiders: Anna de Vries en Emiel Bakker.')
    expect(regel('Assen').textContent).toContain('De weging is nog niet begonnen.')
    expect(within(regel('Assen')).queryByRole('link')).toBeNull()
  })

  test('out of others: the one of then is named, and of several what each was', async () => {
    const [leer, samen] = [await nieuwTeam(app, 'Leer 1'), await nieuwTeam(app, 'Horle')]
    const oud = await nieuwTeam(app, 'Oud')
    await ingediend(app, oud, { waarden: alles(3) }, 'eerder')
    await rijen(
      app,
      `INSERT INTO teamvoorgangers SELECT $1, id FROM teams WHERE naam = 'Oud'
        UNION ALL SELECT $2, id FROM teams WHERE naam IN ('Oud', 'Hoorn', 'Norg')`,
      [leer, samen],
    )
    await ingediend(app, leer, { waarden: alles(3, { 'A.1': 4 }) })
    await ingediend(app, samen, { waarden: alles(3) })
    const pagina = await toon()
    expect(regel('Leer 1').textContent).toContain(
      'Sinds 3e kwartaal 2026, toen nog Oud: één stelling omhoog, geen omlaag, hetzelfde stadium.',
    )
    expect(regel('Horle').textContent).toContain(
      'Komt voort uit Hoorn (3e kwartaal 2026: Draaiend team), Norg (niet gewogen) en Oud (3e kwartaal 2026: Lerend team); daarmee is niet te vergelijken.',
    )
    pagina.sluit()
    await rijen(app, 'DELETE FROM teamvoorgangers')
    await rijen(app, 'DELETE FROM rondeteams WHERE team_id = ANY ($1)', [[leer, samen, oud]])
  })

  test('settled on another stadium than was computed: both are in sight', async () => {
    await toon()
    expect(regel('Norg').textContent).toContain('Stadium: Lerend teamBerekend: ')
  })
})

test('who needs attention stands first; a filter keeps one kind, in the address too', async () => {
  const { gebruiker } = await toon()
  expect(screen.getAllByRole('heading', { level: 2 }).map((kop) => kop.textContent)).toEqual([
    'Vraagt aandacht',
    'De andere teams',
  ])
  expect(namen()).toEqual(['Hoorn', 'Leer', 'Assen', 'Emmen', 'Norg'])
  await gebruiker.click(screen.getByRole('button', { name: 'Niet begonnen 2' }))
  await waitFor(() => expect(namen()).toEqual(['Assen', 'Emmen']))
  expect(window.location.search).toBe('?alleen=D4')
  expect(screen.getByRole('button', { name: 'Niet begonnen 2' }).getAttribute('aria-pressed')).toBe('true')
  await gebruiker.click(screen.getByRole('button', { name: 'Alle teams 5' }))
  await waitFor(() => expect(namen()).toHaveLength(5))
})

test('another quarter is one click away, with what still waits there', async () => {
  const { gebruiker } = await toon()
  await gebruiker.click(screen.getByText('Een ander kwartaal'))
  await gebruiker.click(screen.getByRole('link', { name: '3e kwartaal 2026 (één te beoordelen)' }))
  await screen.findByText('District Noord · 3e kwartaal 2026')
  expect(screen.getByText(/De laatste dag was 30 september 2026\.$/)).toBeTruthy()
})

test('the programmabureau reads along in any district, and reviews nothing', async () => {
  const { gebruiker } = await toon('/werklijst', 'petra')
  expect(regel('Hoorn').textContent).toContain('De districtsmanager is aan zet.')
  expect(within(regel('Hoorn')).getByRole('link', { name: /^Bekijken/ })).toBeTruthy()
  await gebruiker.click(screen.getByText('Een ander district'))
  await gebruiker.click(screen.getByRole('link', { name: 'Zuid' }))
  await waitFor(() => expect(namen()).toEqual(['Breda']))
})

test('who was asked to read along in another district finds that on top', async () => {
  await rijen(app, `INSERT INTO personen (id, naam) VALUES ('zeger', 'Zeger Zuid')`)
  await rijen(
    app,
    `INSERT INTO rollen (persoon_id, rol, district_id) VALUES ('zeger', 'districtsmanager', 'zuid')`,
  )
  await rijen(app, `INSERT INTO tegenlezingen (weging_id, inzending, persoon_id) VALUES ($1, 1, 'zeger')`, [
    hoorn,
  ])
  await toonApp(app, '/', 'zeger' as 'dirk')
  await screen.findByText('District Zuid · 4e kwartaal 2026')
  const link = screen.getByRole('link', { name: 'Hoorn' })
  expect(link.getAttribute('href')).toBe(`/wegingen/${hoorn}/beoordelen`)
  expect(link.closest('li')?.textContent).toBe('Hoorn in district Noord, 4e kwartaal 2026')
})

test('a district of somebody else does not exist', async () => {
  verwachtOpConsole(/ApiFout: Dit bestaat niet/, /Error in route match/)
  await toonApp(app, '/werklijst?district=zuid', 'dirk')
  await screen.findByRole('heading', { level: 1, name: 'Deze pagina is er niet' })
})
