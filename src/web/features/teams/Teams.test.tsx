import { screen, within } from '@testing-library/react'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { rijen } from '~tests/support/rijen'
import { maakTestapp, type Testapp } from '~tests/support/testapp'
import { kader121 } from '~tests/support/testkaders'
import { inEerdereRonde, inOpenRonde } from '~tests/support/testorganisatie'
import { alleVragenOp, beginWeging, vulIn, weeg } from '~tests/support/testweging'
import { metParticipatiewet, zonderParticipatiewet } from '~tests/support/waarden'
import { toonApp } from '~tests/support/webapp'
import { beginWegingVan, nieuwTeam } from '~tests/support/webweging'

/** Assen: weighed last quarter and half filled in now. Emmen: nothing. Breda: handed in, as basis. */
let app: Testapp
let assen: string
let eerder: string
beforeAll(async () => {
  app = await maakTestapp()
  app.klok.nu = inEerdereRonde
  const alles3 = alleVragenOp(kader121, zonderParticipatiewet, 3)
  eerder = (await weeg(app, 'anna', 'assen', zonderParticipatiewet, alles3)).id
  app.klok.nu = inOpenRonde
  assen = (await beginWeging(app, 'anna', 'assen')).id
  await vulIn(app, 'anna', assen, { 1.1: 3, 1.2: 'geen-beeld' })
  await weeg(app, 'bram', 'breda', metParticipatiewet, alleVragenOp(kader121, metParticipatiewet, 4))
})
afterAll(() => app.sluit())

const teamregel = async (naam: string) => {
  const kop = await screen.findByRole('heading', { level: 2, name: new RegExp(`^${naam}`) })
  const regel = kop.closest('li')
  if (!regel) throw new Error(`${naam} staat niet in een lijst`)
  return within(regel)
}
const adresVan = (link: HTMLElement) => link.getAttribute('href')
const koppen = () => screen.getAllByRole('heading', { level: 2 }).map((kop) => kop.textContent)

describe('a begeleider', () => {
  test('of one team sees that team, how far it is, and the way on', async () => {
    await toonApp(app, '/teams', 'anna')
    expect(await screen.findByRole('heading', { level: 1, name: 'Mijn team' })).toBeTruthy()
    expect(document.title).toBe('Mijn team – Wegingskader')
    expect(screen.getByText('4e kwartaal 2026')).toBeTruthy()
    expect(screen.getByText('Invullen kan tot en met 31 december 2026')).toBeTruthy()
    const team = await teamregel('Assen')
    expect(team.getByText('Bezig: 2 van 79 beantwoord.')).toBeTruthy()
    expect(adresVan(team.getByRole('link', { name: /^Verder met de weging ?Assen$/ }))).toBe(
      `/wegingen/${assen}`,
    )
    expect(koppen()).toEqual(['Assen'])
  })

  test('finds the wegingen of earlier quarters with their stadium', async () => {
    await toonApp(app, '/teams', 'anna')
    const team = await teamregel('Assen')
    expect(team.getByText(/Eerdere wegingen.*\(1\)/)).toBeTruthy()
    expect(adresVan(team.getByRole('link', { name: '3e kwartaal 2026' }))).toBe(
      `/wegingen/${eerder}/uitkomst`,
    )
    expect(await team.findByText('Team in ontwikkeling tot SMC')).toBeTruthy()
  })

  test('of more teams can begin the one and look at the other that was handed in', async () => {
    await toonApp(app, '/teams', 'emiel')
    expect(await screen.findByRole('heading', { level: 1, name: 'Mijn teams' })).toBeTruthy()
    const emmen = await teamregel('Emmen')
    expect(emmen.getByText('De weging is nog niet begonnen.')).toBeTruthy()
    expect(adresVan(emmen.getByRole('link', { name: /^Weging beginnen ?Emmen$/ }))).toBe(
      '/teams/emmen/beginnen',
    )
    const breda = await teamregel('Breda')
    expect(await breda.findByText(/^Ingediend:/)).toBeTruthy()
    expect(breda.getByText('SMC in de basis')).toBeTruthy()
    expect(breda.getByRole('link', { name: /^Uitkomst bekijken ?Breda$/ })).toBeTruthy()
  })
})

test('of a team that takes no part this quarter says so, and offers no weging to begin', async () => {
  await rijen(app, `DELETE FROM rondeteams WHERE ronde_id = '2026-Q4' AND team_id = 'emmen'`)
  await toonApp(app, '/teams', 'emiel')
  const emmen = await teamregel('Emmen')
  expect(emmen.getByText('Dit team doet dit kwartaal niet mee.')).toBeTruthy()
  expect(emmen.queryByRole('link', { name: /^Weging beginnen/ })).toBeNull()
  await rijen(app, `INSERT INTO rondeteams VALUES ('2026-Q4', 'emmen', 'Emmen', 'noord', 'Noord')`)
})

describe('others', () => {
  test('a districtsmanager sees the teams of the district and can begin none', async () => {
    await toonApp(app, '/teams', 'dirk')
    expect(await screen.findByRole('heading', { level: 1, name: 'Teams' })).toBeTruthy()
    expect(koppen()).toEqual(['Assen Noord', 'Emmen Noord'])
    expect((await teamregel('Assen')).getByRole('link', { name: /^Weging bekijken ?Assen$/ })).toBeTruthy()
    expect((await teamregel('Emmen')).queryByRole('link')).toBeNull()
  })

  test('the programmabureau sees all teams', async () => {
    await toonApp(app, '/teams', 'petra')
    await screen.findByRole('heading', { level: 1, name: 'Teams' })
    expect(koppen()).toEqual(['Assen Noord', 'Breda Zuid', 'Emmen Noord'])
  })

  test('a beheerder is told why there is nothing', async () => {
    await toonApp(app, '/teams', 'hans')
    expect(await screen.findByRole('heading', { name: 'Als beheerder ziet u geen wegingen' })).toBeTruthy()
  })

  test('a begeleider without a team is told whom to ask', async () => {
    await rijen(
      app,
      `INSERT INTO personen (id, naam) VALUES ('nieuw', 'Nienke Nieuw') ON CONFLICT DO NOTHING`,
    )
    await toonApp(app, '/teams', 'nieuw' as 'anna')
    expect(await screen.findByRole('heading', { name: 'U hebt nog geen teams' })).toBeTruthy()
    expect(screen.getByText('Vraag de beheerder om u aan een team te koppelen.')).toBeTruthy()
  })
})

test('between two rondes nothing can be begun, and what was handed in can still be looked at', async () => {
  app.klok.nu = new Date('2027-02-01T10:00:00.000Z')
  try {
    await toonApp(app, '/teams', 'anna')
    expect(await screen.findByText(/Er is nu geen ronde open/)).toBeTruthy()
    const team = await teamregel('Assen')
    expect(team.getAllByRole('link').map((link) => link.textContent)).toEqual([
      '4e kwartaal 2026',
      '3e kwartaal 2026',
    ])
  } finally {
    app.klok.nu = inOpenRonde
  }
})

test('with many teams one can search, and is told how many were found', async () => {
  await rijen(
    app,
    `INSERT INTO teams (id, naam, district_id) VALUES
    ('tilburg', 'Tilburg', 'zuid'), ('venlo', 'Venlo', 'zuid'), ('weert', 'Weert', 'zuid')`,
  )
  const { gebruiker } = await toonApp(app, '/teams', 'petra')
  const zoek = await screen.findByRole('searchbox', { name: 'Zoek een team of district' })
  await gebruiker.type(zoek, 'zuid')
  expect(await screen.findByText('4 van 6 teams')).toBeTruthy()
  expect(koppen()).toEqual(['Breda Zuid', 'Tilburg Zuid', 'Venlo Zuid', 'Weert Zuid'])
  await gebruiker.clear(zoek)
  await gebruiker.type(zoek, 'Heerlen')
  expect(await screen.findByRole('heading', { name: 'Geen team gevonden met “Heerlen”' })).toBeTruthy()
})

test('only who may hand in a weging that is complete is told that it can be', async () => {
  const vol = alleVragenOp(kader121, zonderParticipatiewet, 3)
  await beginWegingVan(app, await nieuwTeam(app, 'Leer'), { kenmerken: zonderParticipatiewet, waarden: vol })
  const { sluit } = await toonApp(app, '/teams', 'dirk')
  expect((await teamregel('Leer')).getByText('Alles is beantwoord, nog niet ingediend.')).toBeTruthy()
  sluit()
  await toonApp(app, '/teams', 'anna')
  expect(
    (await teamregel('Leer')).getByText('Alles is beantwoord. De weging kan worden ingediend.'),
  ).toBeTruthy()
})
