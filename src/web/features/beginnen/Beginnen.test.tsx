import { screen } from '@testing-library/react'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { rijen } from '~tests/support/rijen'
import { maakTestapp, type Testapp } from '~tests/support/testapp'
import { kleinKader } from '~tests/support/testkaders'
import { inEerdereRonde, inOpenRonde } from '~tests/support/testorganisatie'
import { alleVragenOp, dienIn } from '~tests/support/testweging'
import { opBsn } from '~tests/support/waarden'
import { toonApp } from '~tests/support/webapp'
import { beginWegingVan, nieuwTeam } from '~tests/support/webweging'

let app: Testapp
beforeAll(async () => {
  app = await maakTestapp()
})
afterAll(() => app.sluit())
afterEach(() => {
  app.klok.nu = inOpenRonde
})

const vak = (naam: RegExp) => screen.findByRole<HTMLInputElement>('checkbox', { name: naam })
const beginKnop = () => screen.findByRole('button', { name: 'Begin met de stellingen' })

describe('beginning a weging', () => {
  test('says how much there is to discuss, and what each kenmerk changes (W1, W3)', async () => {
    const team = await nieuwTeam(app)
    await toonApp(app, `/teams/${team}/beginnen`, 'anna')
    expect(
      await screen.findByRole('heading', { level: 1, name: 'Weging van Leeuwarden beginnen' }),
    ).toBeTruthy()
    expect(document.title).toBe('Weging beginnen, Leeuwarden – Wegingskader')
    expect(screen.getByText(/U bespreekt met het team 79 vragen in 11 onderdelen/)).toBeTruthy()
    expect(screen.getByText(/^Stelling 2\.8 geldt alleen dan\./)).toBeTruthy()
    expect(
      screen.getByText(
        /^De stellingen 3\.3 en 3\.4 houden dan SMC in de basis niet tegen\. Voor een hoger stadium tellen zij wel mee\./,
      ),
    ).toBeTruthy()
  })

  test('of a team that takes no part in the ronde cannot be done, and whom to ask is said', async () => {
    const team = await nieuwTeam(app)
    await rijen(app, `DELETE FROM rondeteams WHERE team_id = $1`, [team])
    await toonApp(app, `/teams/${team}/beginnen`, 'anna')
    expect(
      await screen.findByRole('heading', { level: 1, name: 'Dit team doet dit kwartaal niet mee' }),
    ).toBeTruthy()
    expect(screen.getByText(/vraag dan het programmabureau om het team toe te voegen\.$/)).toBeTruthy()
    expect(screen.queryByRole('button', { name: 'Begin met de stellingen' })).toBeNull()
  })

  test('a first time proposes nothing', async () => {
    const team = await nieuwTeam(app)
    await toonApp(app, `/teams/${team}/beginnen`, 'anna')
    expect((await vak(/Participatiewet/)).checked).toBe(false)
    expect((await vak(/bsn/)).checked).toBe(false)
    expect(screen.getByText(/^Kruis aan wat klopt\./)).toBeTruthy()
  })

  test('a next time proposes how it was last time', async () => {
    const team = await nieuwTeam(app)
    app.klok.nu = inEerdereRonde
    await rijen(app, `UPDATE rondes SET kader_versie = '9.1' WHERE id = '2026-Q3'`)
    const eerder = await beginWegingVan(app, team, {
      kenmerken: opBsn,
      waarden: alleVragenOp(kleinKader, opBsn, 3),
    })
    await dienIn(app, 'anna', eerder)
    app.klok.nu = inOpenRonde
    await toonApp(app, `/teams/${team}/beginnen`, 'anna')
    expect((await vak(/Participatiewet/)).checked).toBe(true)
    expect((await vak(/bsn/)).checked).toBe(true)
    expect(screen.getByText(/^Zo stond het bij de vorige weging\. Klopt het nog\?/)).toBeTruthy()
  })

  test('begins with what was ticked, and comes to the first stelling', async () => {
    const team = await nieuwTeam(app)
    const { gebruiker } = await toonApp(app, `/teams/${team}/beginnen`, 'anna')
    await gebruiker.click(await vak(/Participatiewet/))
    await gebruiker.click(await beginKnop())
    const kop = await screen.findByRole('heading', { level: 1, name: '1 Cliënt centraal' })
    expect(document.activeElement).toBe(kop)
    expect(
      await rijen(app, 'SELECT participatiewet, indeling_op_bsn FROM wegingen WHERE team_id = $1', [team]),
    ).toEqual([{ participatiewet: true, indeling_op_bsn: false }])
  })

  test('a second person gets to the weging that there is', async () => {
    const team = await nieuwTeam(app)
    await beginWegingVan(app, team)
    await toonApp(app, `/teams/${team}/beginnen`, 'emiel')
    expect(await screen.findByRole('heading', { level: 1, name: '1 Cliënt centraal' })).toBeTruthy()
  })

  test('two who begin at once end up in the same weging', async () => {
    const team = await nieuwTeam(app)
    const { gebruiker } = await toonApp(app, `/teams/${team}/beginnen`, 'emiel')
    const knop = await beginKnop()
    const weging = await beginWegingVan(app, team)
    await gebruiker.click(knop)
    expect(await screen.findByRole('heading', { level: 1, name: '1 Cliënt centraal' })).toBeTruthy()
    expect(window.location.pathname).toBe(`/wegingen/${weging}/onderdelen/1`)
  })

  test('whoever may not edit the team is told who can', async () => {
    const team = await nieuwTeam(app)
    await toonApp(app, `/teams/${team}/beginnen`, 'dirk')
    expect(await screen.findByRole('heading', { name: 'Hier kunt u geen weging beginnen' })).toBeTruthy()
  })
})

describe('when it does not work', () => {
  test('without a connection it says so and keeps what was ticked; a next try works', async () => {
    const team = await nieuwTeam(app)
    const { gebruiker, verbinding } = await toonApp(app, `/teams/${team}/beginnen`, 'anna')
    await gebruiker.click(await vak(/bsn/))
    verbinding.verbroken = true
    await gebruiker.click(await beginKnop())
    const melding = await screen.findByRole('alert')
    expect(melding.textContent).toContain('De weging is niet begonnen')
    expect(melding.textContent).toContain('Er is geen verbinding met de server.')
    expect((await vak(/bsn/)).checked).toBe(true)
    verbinding.verbroken = false
    await gebruiker.click(await beginKnop())
    expect(await screen.findByRole('heading', { level: 1, name: '1 Cliënt centraal' })).toBeTruthy()
  })

  test('the ronde closed meanwhile: it gives the reason of the server', async () => {
    const team = await nieuwTeam(app)
    const { gebruiker } = await toonApp(app, `/teams/${team}/beginnen`, 'anna')
    const knop = await beginKnop()
    await rijen(app, `UPDATE rondes SET sluit = '2026-11-01' WHERE id = '2026-Q4'`)
    await gebruiker.click(knop)
    expect((await screen.findByRole('alert')).textContent).toContain('Er is nu geen ronde open.')
    await rijen(app, `UPDATE rondes SET sluit = '2026-12-31' WHERE id = '2026-Q4'`)
  })
})
