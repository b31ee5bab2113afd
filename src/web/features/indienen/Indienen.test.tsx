import { screen, waitFor, within } from '@testing-library/react'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Waarden } from '~/domein/weging/Antwoord'
import { rijen } from '~tests/support/rijen'
import { maakTestapp, type Testapp } from '~tests/support/testapp'
import { kleinKader } from '~tests/support/testkaders'
import { inEerdereRonde, inOpenRonde } from '~tests/support/testorganisatie'
import { alleVragenOp, dienIn, leesWeging } from '~tests/support/testweging'
import { metParticipatiewet } from '~tests/support/waarden'
import { toonApp } from '~tests/support/webapp'
import { allesOpgeslagen, rondje, vraag } from '~tests/support/webvragen'
import { beginWegingVan, nieuweWeging, nieuwTeam, vul } from '~tests/support/webweging'

let app: Testapp
beforeAll(async () => {
  app = await maakTestapp({ kaderVersie: '9.1' })
  await rijen(app, `UPDATE rondes SET kader_versie = '9.1' WHERE id = '2026-Q3'`)
})
afterAll(() => app.sluit())

const alles = (waarde: 3 | 4, afwijkingen: Waarden = {}) =>
  alleVragenOp(kleinKader, metParticipatiewet, waarde, afwijkingen)
const toon = async (waarden: Waarden, toelichtingen: Record<string, string> = {}) => {
  const weging = await nieuweWeging(app, { waarden, toelichtingen })
  const pagina = await toonApp(app, `/wegingen/${weging}/indienen`, 'anna')
  await screen.findByRole('heading', { level: 1, name: 'Weging indienen' })
  return { weging, ...pagina }
}
const dienInKnop = () => screen.getByRole('button', { name: 'Weging indienen' })
const dialoog = () => screen.findByRole('dialog', { name: 'Weging nu indienen?' })
const ja = async () => within(await dialoog()).getByRole('button', { name: 'Ja, dien de weging in' })
const status = async (weging: string) => (await leesWeging(app, 'anna', weging)).status

describe('W7: incomplete', () => {
  test('the list of what is missing stands on top; an attempt brings one there and sends nothing', async () => {
    const { gebruiker, verbinding, weging } = await toon({ 'A.1': 3, 'A.2': 3 })
    const lijst = screen.getByRole('region', {
      name: '8 antwoorden ontbreken. Indienen kan als alles is beantwoord.',
    })
    expect(
      within(lijst)
        .getAllByRole('link')
        .map((link) => link.textContent),
    ).toEqual(['A.3', 'eindweging', 'B.1', 'B.2', 'eindweging', 'C.1', 'C.2', 'eindweging'])
    await gebruiker.click(dienInKnop())
    await waitFor(() => expect(document.activeElement?.textContent).toContain('8 antwoorden ontbreken'))
    expect(screen.queryByRole('dialog')).toBeNull()
    dienInKnop().focus()
    await gebruiker.keyboard('{Enter}')
    await waitFor(() => expect(document.activeElement?.textContent).toContain('8 antwoorden ontbreken'))
    expect(verbinding.verzoeken.filter((v) => !v.startsWith('GET'))).toEqual([])
    expect(await status(weging)).toBe('concept')
  })

  test('each link leads to its question', async () => {
    const { 'C.2': _, ...rest } = alles(3)
    const { gebruiker } = await toon(rest)
    expect(
      screen.getByRole('region', { name: 'Eén antwoord ontbreekt. Indienen kan als alles is beantwoord.' }),
    ).toBeTruthy()
    await gebruiker.click(screen.getByRole('link', { name: 'C.2' }))
    await vraag('C.2')
    await waitFor(() => expect(document.activeElement?.closest('fieldset')?.id).toBe('vraag-C.2'))
  })
})

describe('complete', () => {
  test('shows the outcome, what the kenmerken are and every answer', async () => {
    await toon(alles(4, { 'B.1': 'geen-beeld' }), { 'A.1': 'Ieder heeft een vaste contactpersoon' })
    expect(screen.getByRole('heading', { level: 2, name: 'Startend team' })).toBeTruthy()
    expect(screen.getByRole('list', { name: 'De stadia op weg' })).toBeTruthy()
    expect(
      screen.getByText(/^Het team voert de Participatiewet wel uit\. De caseload is niet ingedeeld op bsn\./),
    ).toBeTruthy()
    const tabel = within(screen.getByRole('table', { name: 'A Cliënt en team' }))
    expect(tabel.getAllByRole('row')).toHaveLength(5)
    expect(tabel.getByText('“Ieder heeft een vaste contactpersoon”')).toBeTruthy()
  })

  test('asks first; no is no', async () => {
    const { gebruiker, weging } = await toon(alles(3))
    await gebruiker.click(dienInKnop())
    const vraagt = within(await dialoog())
    expect(vraagt.getByText(/De weging van Leeuwarden gaat naar de districtsmanager\./)).toBeTruthy()
    await gebruiker.click(vraagt.getByRole('button', { name: 'Nee, nog niet' }))
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(await status(weging)).toBe('concept')
  })

  test('yes hands it in: from then on it is read-only, with date and person', async () => {
    const { gebruiker, weging } = await toon(alles(3))
    await gebruiker.click(dienInKnop())
    await gebruiker.click(await ja())
    await screen.findByRole('heading', { level: 1, name: 'Leeuwarden: Lerend team' })
    expect(await status(weging)).toBe('ingediend')
    expect(screen.getByText(/ingediend op 16 november 2026 door Anna de Vries/)).toBeTruthy()
    const ingediend = within(screen.getByRole('navigation', { name: 'Deze weging' }))
    expect(ingediend.queryByRole('link', { name: 'Indienen' })).toBeNull()
    expect(ingediend.getByRole('link', { name: 'Weegverslag' })).toBeTruthy()
    expect(screen.getByRole('link', { name: 'Weegverslag bekijken en printen' })).toBeTruthy()
    await gebruiker.click(ingediend.getByRole('link', { name: 'Antwoorden' }))
    expect((await rondje('A.1', '3')).disabled).toBe(true)
    expect(screen.queryByText('Alle antwoorden opgeslagen')).toBeNull()
  })

  test('right after the last answer it can be handed in', async () => {
    const { 'eindweging-C': _, ...rest } = alles(3)
    const weging = await nieuweWeging(app, { waarden: rest })
    const { gebruiker } = await toonApp(app, `/wegingen/${weging}/onderdelen/C`, 'anna')
    await gebruiker.click(await rondje('C Eindweging Samen leren', '3'))
    await allesOpgeslagen()
    await gebruiker.click(screen.getByRole('link', { name: 'Indienen' }))
    await screen.findByRole('heading', { level: 1, name: 'Weging indienen' })
    await waitFor(() => expect(screen.queryByText(/Nog niet alles is verzonden/)).toBeNull())
    await gebruiker.click(dienInKnop())
    await gebruiker.click(await ja())
    await screen.findByRole('heading', { level: 1, name: 'Leeuwarden: Lerend team' })
    expect(await status(weging)).toBe('ingediend')
  })
})

describe('not now', () => {
  test('while an answer waits to be sent, an attempt says so and takes focus', async () => {
    const { 'C.2': _, ...rest } = alles(3)
    const weging = await nieuweWeging(app, { waarden: rest })
    const { gebruiker, verbinding } = await toonApp(app, `/wegingen/${weging}/onderdelen/C`, 'anna')
    const drie = await rondje('C.2', '3')
    // What one looks at once, one can look at again without a connection.
    await gebruiker.click(screen.getByRole('link', { name: 'Indienen' }))
    await screen.findByRole('heading', { level: 1, name: 'Weging indienen' })
    await gebruiker.click(screen.getByRole('link', { name: 'Invullen' }))
    await vraag('C.2')
    verbinding.verbroken = true
    await gebruiker.click(await rondje('C.2', '3'))
    expect(drie.isConnected).toBe(false)
    await gebruiker.click(screen.getByRole('link', { name: 'Indienen' }))
    expect(await screen.findByText(/Nog niet alles is verzonden/)).toBeTruthy()
    expect(screen.getByText(/^Eén antwoord wacht nog op de server of op een keuze van u\./)).toBeTruthy()
    await gebruiker.click(dienInKnop())
    await waitFor(() => expect(document.activeElement?.textContent).toContain('Nog niet alles is verzonden'))
    verbinding.verbroken = false
    window.dispatchEvent(new Event('online'))
    await waitFor(() => expect(screen.queryByText(/Nog niet alles is verzonden/)).toBeNull())
    await gebruiker.click(dienInKnop())
    await gebruiker.click(await ja())
    await screen.findByRole('heading', { level: 1, name: 'Leeuwarden: Lerend team' })
  })

  test('when somebody else changed something since one looked, it says so; after a look it can', async () => {
    const { gebruiker, weging } = await toon(alles(3))
    await gebruiker.click(dienInKnop())
    const knop = await ja()
    await vul(app, 'emiel', weging, { waarden: { 'A.1': 2 } })
    await gebruiker.click(knop)
    const melding = await screen.findByRole('alert')
    expect(melding.textContent).toContain('De weging is niet ingediend')
    expect(melding.textContent).toContain('De weging is intussen gewijzigd.')
    expect(await status(weging)).toBe('concept')
    document.dispatchEvent(new Event('visibilitychange'))
    const tabel = within(screen.getByRole('table', { name: 'A Cliënt en team' }))
    await waitFor(() => expect(tabel.getAllByRole('row')[1]?.textContent).toContain('score 2'))
    await gebruiker.click(dienInKnop())
    await gebruiker.click(await ja())
    await screen.findByRole('heading', { level: 1, name: 'Leeuwarden: Lerend team' })
  })

  test('without a connection it says so, and a next try works', async () => {
    const { gebruiker, verbinding } = await toon(alles(3))
    verbinding.verbroken = true
    await gebruiker.click(dienInKnop())
    await gebruiker.click(await ja())
    expect((await screen.findByRole('alert')).textContent).toContain('Er is geen verbinding met de server.')
    verbinding.verbroken = false
    await gebruiker.click(dienInKnop())
    await gebruiker.click(await ja())
    await screen.findByRole('heading', { level: 1, name: 'Leeuwarden: Lerend team' })
  })

  test('when it was handed in already: by whom, when, and where to go', async () => {
    const weging = await nieuweWeging(app, { waarden: alles(3) })
    await dienIn(app, 'emiel', weging)
    await toonApp(app, `/wegingen/${weging}/indienen`, 'anna')
    await screen.findByRole('heading', { level: 1, name: 'Deze weging is ingediend' })
    expect(
      screen.getByText('Emiel Bakker diende haar in op 16 november 2026 om 11:00. Wijzigen kan niet meer.'),
    ).toBeTruthy()
    expect(screen.getByRole('link', { name: 'Naar de uitkomst' })).toBeTruthy()
  })

  test('who may only look is told who can', async () => {
    const weging = await nieuweWeging(app, { waarden: alles(3) })
    await toonApp(app, `/wegingen/${weging}/indienen`, 'dirk')
    expect(await screen.findByRole('heading', { name: 'Hier kunt u geen weging indienen' })).toBeTruthy()
    expect(screen.queryByRole('button', { name: 'Weging indienen' })).toBeNull()
  })
})

describe('hints', () => {
  test('answers that a reader may ask about are named with the reason, and are no wall', async () => {
    const team = await nieuwTeam(app)
    app.klok.nu = inEerdereRonde
    await dienIn(app, 'anna', await beginWegingVan(app, team, { waarden: alles(3, { 'B.2': 'geen-beeld' }) }))
    app.klok.nu = inOpenRonde
    const weging = await beginWegingVan(app, team, {
      waarden: alles(3, { 'A.1': 5, 'A.2': 4, 'B.2': 4, 'C.1': 1, 'eindweging-B': 1 }),
      toelichtingen: { 'B.2': 'Het team verdeelt zelf' },
    })
    const { gebruiker } = await toonApp(app, `/wegingen/${weging}/indienen`, 'anna')
    const hints = within(await screen.findByRole('region', { name: 'Hier kan een toelichting helpen' }))
    expect(
      hints.getAllByRole('link').map((link) => link.textContent?.split(' ').slice(0, 2).join(' ')),
    ).toEqual(['A.1 Elke', 'C.1 Het', 'Eindweging Eigen', 'A.2 Het'])
    expect(hints.getByText('2 scores gingen twee of meer punten omhoog of omlaag')).toBeTruthy()
    expect(hints.getByText('Eén eindweging wijkt af van het gemiddelde')).toBeTruthy()
    expect(hints.getByText('Eén stelling kreeg een 4 of 5')).toBeTruthy()
    await gebruiker.click(dienInKnop())
    await gebruiker.click(await ja())
    await screen.findByRole('heading', { level: 1, name: /Startend team/ })
  })

  test('without any there is no such part', async () => {
    await toon(alles(3))
    expect(screen.queryByRole('region', { name: 'Hier kan een toelichting helpen' })).toBeNull()
  })
})
