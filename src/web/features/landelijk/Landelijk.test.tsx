import { screen, waitFor, within } from '@testing-library/react'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { rijen } from '~tests/support/rijen'
import { maakTestapp, type Testapp } from '~tests/support/testapp'
import { kader121 } from '~tests/support/testkaders'
import { schrijfVastgesteld } from '~tests/support/vastgesteldeWeging'
import { allesOp, metParticipatiewet } from '~tests/support/waarden'
import { toonApp } from '~tests/support/webapp'

const op = (score: 2 | 4, anders: Parameters<typeof allesOp>[3] = {}) =>
  allesOp(kader121, metParticipatiewet, score, anders)

let app: Testapp
beforeAll(async () => {
  app = await maakTestapp()
  await rijen(
    app,
    `INSERT INTO rondes (id, kader_versie, opent, sluit) VALUES ('2025-Q4', '1.21', '2025-10-01', '2025-12-31')`,
  )
  const inQ3 = { rondeId: '2026-Q3' }
  await schrijfVastgesteld(app, { ...inQ3, teamId: 'assen', waarden: op(2) })
  await schrijfVastgesteld(app, { ...inQ3, teamId: 'emmen', waarden: op(4) })
  const inQ4 = { rondeId: '2026-Q4' }
  await schrijfVastgesteld(app, {
    ...inQ4,
    teamId: 'assen',
    waarden: op(4, { '2.1': 'geen-beeld' }),
    stadium: 'smc-in-de-basis',
  })
  await schrijfVastgesteld(app, { ...inQ4, teamId: 'emmen', waarden: op(4, { '1.1': 2, '2.2': 3 }) })
})
afterAll(() => app.sluit())

const toon = async (pad: string, kop: RegExp | string) => {
  const pagina = await toonApp(app, pad, 'petra')
  await screen.findByRole('heading', { level: 1, name: kop })
  return pagina
}
const toonQ4 = () =>
  toon(
    '/landelijk-beeld?ronde=2026-Q4',
    '1 van 2 vastgestelde teams is SMC in de basis, nog geen enkel team is volwaardig',
  )
const feit = (naam: string) => {
  const blok = screen.getByText(naam, { selector: 'dt' }).parentElement
  if (!blok) throw new Error(`${naam} staat er niet`)
  return within(blok)
}
const rij = (tabel: string, kop: RegExp) =>
  within(
    within(screen.getByRole('table', { name: tabel }))
      .getByRole('rowheader', { name: kop })
      .closest('tr') as HTMLElement,
  )
    .getAllByRole('cell')
    .map(({ textContent }) => textContent)

/** jsdom's Blob cannot tell its own text. */
const inhoud = (blob: Blob | undefined) =>
  new Promise<string>((gelukt) => {
    const lezer = new FileReader()
    lezer.onload = () => gelukt(String(lezer.result))
    lezer.readAsText(blob as Blob)
  })

describe('the national picture', () => {
  test('begins with the finding, and of which quarter, kader, teams and moment it is', async () => {
    await toonQ4()
    expect(screen.getByText('4e kwartaal 2026 · wegingskader 1.21 · 2 van 3 teams vastgesteld')).toBeTruthy()
    expect(screen.getByText('Stand van 16 november 2026 om 11:00')).toBeTruthy()
    expect(screen.getByText('1 nog niet vastgesteld', { selector: 'span' })).toBeTruthy()
    expect(screen.queryByText(/geconstrueerd/)).toBeNull()
  })

  test('opens the teams behind each of the four facts by name', async () => {
    await toonQ4()
    expect(feit('Bijna in het volgende stadium').getByRole('listitem').textContent).toBe(
      'Emmen: naar SMC in de basis, nog 1.1',
    )
    expect(feit('Gestegen').getByRole('listitem').textContent).toBe(
      'Assen: nu SMC in de basis (anders vastgesteld bij dezelfde uitkomst)',
    )
    expect(feit('Teruggevallen').getByRole('listitem').textContent).toBe(
      'Emmen: nu in ontwikkeling (andere scores)',
    )
    expect(feit('Anders vastgesteld dan berekend').getByRole('listitem').textContent).toBe(
      'Assen: SMC in de basis, berekend in ontwikkeling',
    )
  })

  test('says what moved since the quarter before, and what that came from', async () => {
    await toonQ4()
    expect(
      screen.getByRole('heading', { name: 'Eén team steeg sinds 3e kwartaal 2026, één viel terug' }),
    ).toBeTruthy()
    expect(rij('Aantal teams, en wat een ander stadium gaf', /^Gestegen/)).toEqual(['1', '0', '0', '1'])
  })

  test('shows the means beside how many scores they are of, geen beeld left out (W4)', async () => {
    await toonQ4()
    const kop = 'In ontwikkeling loopt Cliënt centraal het minst, in de basis lopen alle onderdelen gelijk op'
    expect(screen.getByRole('heading', { name: kop })).toBeTruthy()
    expect(rij(kop, /^2 Drempelloze klantreis/)).toEqual(['3,9', '8', '4,0', '7'])
  })

  test('names the stellingen that hold teams back, each leading to its trend', async () => {
    await toonQ4()
    const tabel = screen.getByRole('table', { name: 'Waar de meeste teams op vastlopen' })
    const links = within(tabel).getAllByRole('link')
    expect(links.map(({ textContent }) => textContent)).toEqual(['1.1', '2.1'])
    expect(links[0]?.getAttribute('href')).toBe('/trend?stelling=1.1')
    expect(rij('Waar de meeste teams op vastlopen', /^2\.1/)).toEqual(['1', '1'])
    expect(screen.getByText('Waar teams op vastlopen: alle 68 stellingen')).toBeTruthy()
  })

  test('the districts stand by name with their teams, and a district without figures has dashes', async () => {
    await toonQ4()
    const koppen = within(screen.getByRole('table', { name: /^Gemiddelden per district/ })).getAllByRole(
      'rowheader',
    )
    expect(koppen.map(({ textContent }) => textContent)).toEqual(['Noord', 'Zuid'])
    const zuid = rij('Gemiddelden per district en onderdeel, districten op naam', /^Zuid/)
    expect(zuid).toEqual([...Array<string>(11).fill('–'), '0', '0', '0', '1'])
  })

  test('the distributions come after the rest, with geen beeld apart', async () => {
    await toonQ4()
    const tabel = await screen.findByRole('table', { name: /^Drempelloze klantreis: / })
    const cellen = within(
      within(tabel).getByRole('rowheader', { name: /^2\.1/ }).closest('tr') as HTMLElement,
    )
    expect(cellen.getAllByRole('cell').map(({ textContent }) => textContent)).toEqual([
      ...['0', '0', '0', '1', '0', '1', '0', '4,0', '1'],
    ])
  })

  test('another quarter is one choice away', async () => {
    const { gebruiker } = await toonQ4()
    await gebruiker.selectOptions(
      screen.getByRole('combobox', { name: 'Kwartaal' }),
      '3e kwartaal 2026: 2 vastgesteld',
    )
    await waitFor(() => expect(window.location.search).toBe('?ronde=2026-Q3'))
    expect(await screen.findByText(/^3e kwartaal 2026 · wegingskader/)).toBeTruthy()
  })

  test('a chart is taken along as CSV, with its unrounded means', async () => {
    const bestanden: Blob[] = []
    const adres = vi.fn((blob: Blob) => `blob:${bestanden.push(blob)}`)
    vi.stubGlobal('URL', Object.assign(URL, { createObjectURL: adres, revokeObjectURL: () => {} }))
    const klik = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {})
    const { gebruiker } = await toonQ4()
    await gebruiker.click(screen.getByRole('button', { name: /^Download CSV: In ontwikkeling/ }))
    expect(await inhoud(bestanden[0])).toContain('2 Drempelloze klantreis;3,875;8;4;7')
    await gebruiker.click(screen.getByRole('button', { name: /^Download SVG: In ontwikkeling/ }))
    const svg = await inhoud(bestanden[1])
    expect(svg).toMatch(/^<svg .*viewBox="-24 -24 1008 /)
    expect(svg).toContain('Drempelloze klantreis')
    klik.mockRestore()
    vi.unstubAllGlobals()
  })
})

describe('where there is no picture', () => {
  test('without a quarter in the address it is of the newest in which most teams are settled', async () => {
    await toon('/', /vastgestelde teams? is SMC in de basis/)
    expect(window.location.pathname).toBe('/landelijk-beeld')
  })

  test('a quarter without settled wegingen says so, and leads to the progress', async () => {
    await toon('/landelijk-beeld?ronde=2025-Q4', 'Er is nog geen weging vastgesteld')
    expect(screen.getByRole('link', { name: /voortgang van dit kwartaal/ })).toBeTruthy()
    expect(screen.queryByRole('table')).toBeNull()
  })

  test('a constructed quarter says that only its totals were published', async () => {
    await rijen(app, `UPDATE rondes SET geconstrueerd = true WHERE id = '2026-Q3'`)
    await toon('/landelijk-beeld?ronde=2026-Q3', /SMC in de basis/)
    expect(screen.getByText('De antwoorden achter dit kwartaal zijn geconstrueerd')).toBeTruthy()
    await rijen(app, `UPDATE rondes SET geconstrueerd = false WHERE id = '2026-Q3'`)
  })

  test('is for the programmabureau only', async () => {
    await toonApp(app, '/landelijk-beeld', 'dirk')
    expect(await screen.findByRole('heading', { name: 'Dit is voor het programmabureau' })).toBeTruthy()
  })
})
