import { screen, waitFor, within } from '@testing-library/react'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { rijen } from '~tests/support/rijen'
import { maakTestapp, type Testapp } from '~tests/support/testapp'
import { kader121, kleinKader } from '~tests/support/testkaders'
import type { PersoonId } from '~tests/support/testorganisatie'
import { alleVragenOp } from '~tests/support/testweging'
import { schrijfVastgesteld } from '~tests/support/vastgesteldeWeging'
import { allesOp, metParticipatiewet } from '~tests/support/waarden'
import { toonApp } from '~tests/support/webapp'
import { verwachtOpConsole } from '~tests/support/webconsole'

let app: Testapp
beforeAll(async () => {
  app = await maakTestapp()
  for (const [rondeId, score] of [
    ['2026-Q3', 2],
    ['2026-Q4', 3],
  ] as const) {
    const waarden = allesOp(kader121, metParticipatiewet, score, { '2.1': 'geen-beeld' })
    await schrijfVastgesteld(app, { teamId: 'assen', rondeId, waarden })
  }
  await schrijfVastgesteld(app, {
    teamId: 'breda',
    rondeId: '2026-Q4',
    waarden: allesOp(kader121, metParticipatiewet, 5),
  })
})
afterAll(() => app.sluit())

const toon = async (pad: string, persoon: PersoonId, kop: string | RegExp) => {
  const pagina = await toonApp(app, pad, persoon)
  await screen.findByRole('heading', { level: 1, name: kop })
  return pagina
}
const tabel = () =>
  within(screen.getByRole('table'))
    .getAllByRole('row')
    .map((rij) => [...rij.children].slice(0, 4).map(({ textContent }) => textContent))

test('the programmabureau begins with the land: each mean beside its number of scores and teams', async () => {
  await toon('/trend', 'petra', 'Van 2,0 naar 4,0 sinds 3e kwartaal 2026')
  expect(screen.getByText('Trend · Heel het land · alle stellingen samen')).toBeTruthy()
  expect(screen.getByText('Stand van 16 november 2026 om 11:00')).toBeTruthy()
  expect(tabel()).toEqual([
    ['Kwartaal', 'Gemiddelde', 'Aantal scores', 'Vastgestelde teams'],
    ['3e kwartaal 2026', '2,0', '67', '1'],
    ['4e kwartaal 2026', '4,0', '135', '2'],
  ])
})

test('of whom and of what it is can be chosen, and stays in the address', async () => {
  const { gebruiker } = await toon('/trend', 'petra', /^Van 2,0/)
  await gebruiker.selectOptions(screen.getByRole('combobox', { name: 'Van wie' }), 'Noord')
  await screen.findByText('Trend · District Noord · alle stellingen samen')
  await gebruiker.selectOptions(screen.getByRole('combobox', { name: 'Waarvan' }), '2 Drempelloze klantreis')
  await screen.findByText('Trend · District Noord · Drempelloze klantreis')
  expect(window.location.search).toBe('?district=noord&sectie=2')
  await screen.findByRole('heading', { level: 1, name: 'Van 2,0 naar 3,0 sinds 3e kwartaal 2026' })
})

test('a districtsmanager begins with the own district, and is not offered the land', async () => {
  await toon('/trend', 'dirk', 'Van 2,0 naar 3,0 sinds 3e kwartaal 2026')
  expect(screen.getByText(/^Trend · District Noord/)).toBeTruthy()
  expect(screen.queryByRole('option', { name: 'Heel het land' })).toBeNull()
})

test('a begeleider sees the own team', async () => {
  await toon('/trend', 'anna', /^Van 2,0 naar 3,0/)
  expect(screen.getByText('Trend · Assen · alle stellingen samen')).toBeTruthy()
})

test('W4: a stelling of which nobody has a view shows no zero but says that there are no scores', async () => {
  await toon('/trend?team=assen&stelling=2.1', 'anna', 'Er zijn nog geen scores')
  expect(screen.getByRole('heading', { name: 'Nog geen cijfers om te tonen' })).toBeTruthy()
  expect(screen.queryByRole('table')).toBeNull()
})

test('the trend of somebody else is not there', async () => {
  verwachtOpConsole(/ApiFout/, /Error in route match/)
  await toon('/trend?team=breda', 'anna', 'Deze pagina is er niet')
})

test('of a merged team the quarters before it are those of the teams that it came out of: in words, table and drawing', async () => {
  await rijen(app, `INSERT INTO teams (id, naam, district_id) VALUES ('samen', 'Samen', 'noord')`)
  await rijen(app, `INSERT INTO teamvoorgangers VALUES ('samen', 'assen'), ('samen', 'emmen')`)
  await rijen(app, `INSERT INTO rondeteams VALUES ('2026-Q4', 'samen', 'Samen', 'noord', 'Noord')`)
  await schrijfVastgesteld(app, {
    ...{ teamId: 'samen' as 'assen', rondeId: '2026-Q4' },
    waarden: allesOp(kader121, metParticipatiewet, 4),
  })
  await toon('/trend?team=samen', 'dirk', 'Gemiddeld 4,0 in 4e kwartaal 2026')
  expect(
    screen.getByText(
      /Tot en met 3e kwartaal 2026 zijn het de cijfers van Assen en Emmen samen, waaruit dit team is ontstaan\./,
    ),
  ).toBeTruthy()
  expect(screen.getByText(/■ van de teams waaruit dit team is ontstaan; een stippellijn leidt/)).toBeTruthy()
  expect(tabel().map((rij) => rij[1])).toEqual(['Gemiddelde', '2,0', '4,0'])
  expect(screen.getByText('van Assen en Emmen, waaruit dit team is ontstaan')).toBeTruthy()
})

test('another kader version is said, and what lies before it is not compared', async () => {
  await rijen(
    app,
    `INSERT INTO rondes (id, kader_versie, opent, sluit) VALUES ('2027-Q1', '9.1', '2027-01-01', '2027-03-31')`,
  )
  await rijen(
    app,
    `INSERT INTO rondeteams SELECT '2027-Q1', team_id, team_naam, district_id, district_naam FROM rondeteams WHERE ronde_id = '2026-Q4'`,
  )
  await schrijfVastgesteld(app, {
    ...{ teamId: 'assen', rondeId: '2027-Q1', kader: kleinKader },
    waarden: alleVragenOp(kleinKader, metParticipatiewet, 4),
  })
  app.klok.nu = new Date('2027-02-01T10:00:00.000Z')
  await toon('/trend?team=assen', 'anna', 'Gemiddeld 4,0 in 1e kwartaal 2027')
  await waitFor(() =>
    expect(screen.getByText(/Vanaf 1e kwartaal 2027 geldt wegingskader 9\.1\./).textContent).toContain(
      'de cijfers ervoor en erna zijn niet te vergelijken',
    ),
  )
})
