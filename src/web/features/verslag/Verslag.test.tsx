import { screen, within } from '@testing-library/react'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { maakTestapp, type Testapp } from '~tests/support/testapp'
import { kleinKader } from '~tests/support/testkaders'
import { alleVragenOp, dienIn } from '~tests/support/testweging'
import { zonderParticipatiewet } from '~tests/support/waarden'
import { toonApp } from '~tests/support/webapp'
import { nieuweWeging } from '~tests/support/webweging'

let app: Testapp
beforeAll(async () => {
  app = await maakTestapp({ kaderVersie: '9.1' })
})
afterAll(() => app.sluit())

const begin = () =>
  nieuweWeging(app, {
    kenmerken: zonderParticipatiewet,
    waarden: alleVragenOp(kleinKader, zonderParticipatiewet, 4, { 'B.1': 'geen-beeld' }),
    toelichtingen: { 'A.1': 'Ieder heeft een vaste contactpersoon' },
  })

describe('the weegverslag', () => {
  test('holds everything on one page: who, when, with what, the outcome and every answer', async () => {
    const weging = await begin()
    await dienIn(app, 'emiel', weging)
    await toonApp(app, `/wegingen/${weging}/verslag`, 'anna')
    const titel = 'Weegverslag Leeuwarden, 4e kwartaal 2026'
    await screen.findByRole('heading', { level: 1, name: titel })
    expect(document.title).toBe(`${titel} – Wegingskader`)
    expect(
      screen.getAllByRole('term').map((term) => `${term.textContent}: ${term.nextSibling?.textContent}`),
    ).toEqual([
      'District: Noord',
      'Ingediend: 16 november 2026 door Emiel Bakker',
      'Kenmerken: Participatiewet: nee. Caseload op bsn: nee.',
      'Instrument: Startkader voor nieuwe teams, versie 9.1',
    ])
    expect(screen.getByRole('heading', { level: 2, name: 'Startend team' })).toBeTruthy()
    expect(
      within(screen.getByRole('region', { name: 'Wat Lerend team in de weg staat' })).getByText(
        'Geen beeld (1)',
      ),
    ).toBeTruthy()
    const a = within(screen.getByRole('table', { name: 'A Cliënt en team' }))
    expect(a.getAllByRole('row').map((rij) => rij.textContent)).toEqual([
      'Nr.Stelling en toelichtingScore',
      expect.stringMatching(/^A\.1Elke cliënt.*“Ieder heeft een vaste contactpersoon”4score 4$/),
      expect.stringMatching(/^A\.2.*score 4$/),
      expect.stringMatching(/^A\.3.*niet van toepassing$/),
      expect.stringMatching(/^Eindweging Cliënt en team.*score 4$/),
    ])
    expect(screen.getByText(/^1 nog niet begonnen, 2 eerste stappen gezet/)).toBeTruthy()
    expect(screen.queryByText('Concept')).toBeNull()
  })

  test('can be printed with a button', async () => {
    const print = vi.spyOn(window, 'print').mockImplementation(() => {})
    const weging = await begin()
    const { gebruiker } = await toonApp(app, `/wegingen/${weging}/verslag`, 'anna')
    await gebruiker.click(await screen.findByRole('button', { name: 'Printen of als pdf bewaren' }))
    expect(print).toHaveBeenCalledTimes(1)
  })

  test('of what is not handed in yet says so', async () => {
    const weging = await begin()
    await toonApp(app, `/wegingen/${weging}/verslag`, 'dirk')
    await screen.findByRole('heading', { level: 1, name: /^Weegverslag Leeuwarden/ })
    expect(screen.getByText(/Deze weging is nog niet ingediend\./)).toBeTruthy()
    expect(screen.getByText('nog niet')).toBeTruthy()
  })
})
