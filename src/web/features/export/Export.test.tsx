import { screen, within } from '@testing-library/react'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { rijen } from '~tests/support/rijen'
import { maakTestapp, type Testapp } from '~tests/support/testapp'
import { vulExport } from '~tests/support/testexport'
import { toonApp } from '~tests/support/webapp'

let app: Testapp
beforeAll(async () => {
  app = await maakTestapp()
  await vulExport(app)
})
afterAll(() => app.sluit())

const link = (naam: string | RegExp) => screen.getByRole('link', { name: naam })
const adres = (naam: string | RegExp) => link(naam).getAttribute('href')

describe('the programmabureau', () => {
  test('is told before downloading that the open ronde has no rows yet, and gets no file', async () => {
    await toonApp(app, '/export', 'petra')
    expect(await screen.findByRole('heading', { level: 1, name: 'Export' })).toBeTruthy()
    expect(await screen.findByText(/^0 rijen, stand van 16 november 2026 om 11:00/)).toBeTruthy()
    expect(screen.getByText('Bij deze keuze zijn er geen rijen')).toBeTruthy()
    expect(screen.queryByRole('link', { name: /downloaden/ })).toBeNull()
  })

  test('chooses a ronde, a district, a section and a status, sees how many rows that is, and gets its files', async () => {
    const { gebruiker } = await toonApp(app, '/export?ronde=2026-Q3', 'petra')
    expect(await screen.findByText(/^236 rijen, stand van/)).toBeTruthy()
    expect(adres('XLSX downloaden, voor Excel')).toBe('/api/v1/rondes/2026-Q3/antwoorden?formaat=xlsx')
    expect(adres('CSV met puntkomma')).toBe('/api/v1/rondes/2026-Q3/antwoorden?formaat=csv-punt-komma')
    expect(adres('CSV met komma')).toBe('/api/v1/rondes/2026-Q3/antwoorden?formaat=csv')

    await gebruiker.selectOptions(screen.getByLabelText('District'), 'Zuid')
    await gebruiker.selectOptions(await screen.findByLabelText('Onderdeel'), '9')
    await gebruiker.selectOptions(screen.getByLabelText('Status'), 'Concept')
    expect(await screen.findByText(/^8 rijen, stand van/)).toBeTruthy()
    expect(adres(/^XLSX/)).toBe(
      '/api/v1/rondes/2026-Q3/antwoorden?formaat=xlsx&districtId=zuid&sectieId=9&status=concept',
    )
    await gebruiker.click(screen.getByRole('radio', { name: /^Wegingen/ }))
    expect(await screen.findByText(/^1 rij, stand van/)).toBeTruthy()
    expect(adres(/^XLSX/)).toMatch(/^\/api\/v1\/rondes\/2026-Q3\/wegingen\?formaat=xlsx&/)
  })

  test('reads what each column means, for what is chosen', async () => {
    const { gebruiker } = await toonApp(app, '/export?ronde=2026-Q3', 'petra')
    const tabel = await screen.findByRole('table', { name: /18 kolommen van een export van antwoorden/ })
    const rij = within(tabel).getByRole('row', {
      name: /^vraagId tekst .*9\.10 is een andere stelling dan 9\.1/,
    })
    expect(rij).toBeTruthy()
    expect(screen.getByText(/Gebruik voor Excel het XLSX-bestand/)).toBeTruthy()
    await gebruiker.click(screen.getByRole('radio', { name: /^Wegingen/ }))
    await gebruiker.selectOptions(await screen.findByLabelText('Onderdeel'), 'T')
    const wegingen = await screen.findByRole('table', { name: /20 kolommen van een export van wegingen/ })
    expect(within(wegingen).getByRole('rowheader', { name: 'gemiddeldeT' })).toBeTruthy()
    expect(within(wegingen).queryByRole('rowheader', { name: 'gemiddelde1' })).toBeNull()
  })

  test('is told which answers are constructed', async () => {
    await rijen(app, `update rondes set geconstrueerd = true where id = '2026-Q3'`)
    await toonApp(app, '/export?ronde=2026-Q3', 'petra')
    expect(await screen.findByText('De antwoorden van deze ronde zijn geconstrueerd')).toBeTruthy()
  })
})

test('a districtsmanager has the own district only, and finds the page in the menu', async () => {
  await toonApp(app, '/export?ronde=2026-Q3', 'dirk')
  expect(await screen.findByText(/^158 rijen, stand van/)).toBeTruthy()
  expect(screen.queryByLabelText('District')).toBeNull()
  expect(link('Export')).toBeTruthy()
})

test('a begeleider is told who can export', async () => {
  await toonApp(app, '/export', 'anna')
  expect(await screen.findByRole('heading', { name: 'Voor uw rol is er geen export' })).toBeTruthy()
  expect(screen.queryByRole('link', { name: 'Export' })).toBeNull()
})
