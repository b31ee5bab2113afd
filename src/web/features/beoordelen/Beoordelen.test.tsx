import { screen, waitFor, within } from '@testing-library/react'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { rijen } from '~tests/support/rijen'
import { maakTestapp, type Testapp } from '~tests/support/testapp'
import { dienOpnieuwIn, geefTerug, ingediend, stelVast } from '~tests/support/testbeoordeling'
import { kleinKader } from '~tests/support/testkaders'
import type { PersoonId } from '~tests/support/testorganisatie'
import { alleVragenOp, leesWeging } from '~tests/support/testweging'
import { metParticipatiewet } from '~tests/support/waarden'
import { toonApp } from '~tests/support/webapp'
import { verwachtOpConsole } from '~tests/support/webconsole'
import { nieuwTeam } from '~tests/support/webweging'

let app: Testapp
beforeAll(async () => {
  app = await maakTestapp({ kaderVersie: '9.1' })
  await rijen(app, `UPDATE rondes SET kader_versie = '9.1'`)
})
afterAll(() => app.sluit())

const alles3 = alleVragenOp(kleinKader, metParticipatiewet, 3)
const nieuw = async (anders = {}, toelichtingen = {}) =>
  ingediend(app, await nieuwTeam(app, 'Hoorn'), { waarden: { ...alles3, ...anders }, toelichtingen })
const toon = async (weging: string, persoon: PersoonId = 'dirk') => {
  const pagina = await toonApp(app, `/wegingen/${weging}/beoordelen`, persoon)
  await screen.findByRole('heading', { level: 1, name: /^Hoorn (beoordelen|meelezen)$/ })
  return pagina
}
const vragen = () =>
  within(screen.getByRole('region', { name: 'Om over te praten' }))
    .queryAllByRole('listitem', { name: /^(stelling|eindweging) / })
    .map((regel) => regel.getAttribute('aria-label'))
const vraag = (naam: string) => screen.getByRole('listitem', { name: naam })
const ja = async (titel: string, knop: string) =>
  within(await screen.findByRole('dialog', { name: titel })).getByRole('button', { name: knop })

describe('what there is to see', () => {
  test('whose turn it is, what came out, and only what asks for attention', async () => {
    const { gebruiker } = await toon(await nieuw({ 'A.2': 4 }))
    expect(screen.getByText('U bent aan zet')).toBeTruthy()
    expect(screen.getByText('Berekend:').textContent).toBe('Berekend: Lerend team')
    expect(vragen()).toEqual(['stelling A.2'])
    expect(screen.queryByRole('button', { name: /^Alleen gewijzigd/ })).toBeNull()
    await gebruiker.click(screen.getByRole('button', { name: 'Alles 10' }))
    expect(vragen()).toHaveLength(10)
  })

  test('a signal asks, and never says that a score is wrong; the district stands beside it, of how many teams', async () => {
    await rijen(app, `UPDATE teams SET district_id = 'zuid' WHERE naam = 'Hoorn'`)
    await nieuw({ 'A.2': 2 })
    await toon(await nieuw({ 'A.2': 5 }))
    const signalen = within(vraag('stelling A.2')).getByRole('list', { name: 'Signalen bij stelling A.2' })
    expect(signalen.textContent).toBe(
      'Signaal. Een 5 op een succesfactor, zonder toelichting. Waaraan ziet het team dit?',
    )
    expect(vraag('stelling A.2').textContent).toContain(
      'Het district: van 2 tot 5, middelste 3,5 (twee teams).',
    )
    expect(screen.getByText(/Signalen zijn vragen voor het gesprek, geen oordeel\./)).toBeTruthy()
  })

  test('what changed since it was given back: from, to, when and by whom, and why it came back', async () => {
    const weging = await nieuw({}, { 'B.1': 'Eigen wijk.' })
    await geefTerug(app, weging, 'Kijk nog eens naar A.1.')
    await dienOpnieuwIn(app, weging, { 'A.1': 4 })
    const { gebruiker } = await toon(weging)
    await gebruiker.click(screen.getByRole('button', { name: 'Alleen gewijzigd 1' }))
    expect(vragen()).toEqual(['stelling A.1'])
    expect(vraag('stelling A.1').textContent).toContain(
      'Gewijzigd op 16 november 2026 door Anna de Vries: van 3score 3 naar 4score 4.',
    )
    await gebruiker.click(screen.getByText('Eerder ingediend en teruggegeven (2)'))
    expect(screen.getByText(/door Dirk Visser: “Kijk nog eens naar A\.1\.”$/)).toBeTruthy()
  })

  test('last time stands beside the score', async () => {
    const team = await nieuwTeam(app, 'Hoorn')
    await ingediend(app, team, { waarden: alles3 }, 'eerder')
    await toon(await ingediend(app, team, { waarden: { ...alles3, 'A.1': 5 } }))
    expect(vraag('stelling A.1').textContent).toContain('3e kwartaal 2026: 3score 3')
    expect(vraag('stelling A.1').textContent).toContain(
      'Van 3 naar 5: twee punten omhoog. Wat is er veranderd?',
    )
  })

  test('with nothing to talk about it says so', async () => {
    await toon(await nieuw())
    expect(screen.getByRole('heading', { name: 'Hier is niets te zien' })).toBeTruthy()
  })
})

test('a remark is seen at its vraag at once, and an empty one is refused', async () => {
  const { gebruiker } = await toon(await nieuw({ 'A.2': 4 }))
  await gebruiker.click(screen.getByRole('button', { name: /^Opmerking maken ?bij stelling A\.2$/ }))
  await gebruiker.click(screen.getByRole('button', { name: 'Opmerking plaatsen' }))
  expect(await screen.findByText('Schrijf een zin.')).toBeTruthy()
  await gebruiker.type(screen.getByRole('textbox', { name: 'Opmerking bij stelling A.2' }), 'Hoe vaak?')
  await gebruiker.click(screen.getByRole('button', { name: 'Opmerking plaatsen' }))
  const lijst = await screen.findByRole('list', { name: 'Opmerkingen bij stelling A.2' })
  expect(lijst.textContent).toBe(
    'Dirk Visser, 16 november 2026: “Hoe vaak?”Het team heeft nog niet gereageerd.',
  )
})

describe('giving back', () => {
  test('needs a reason and a yes; then the team is to act', async () => {
    const weging = await nieuw()
    const { gebruiker } = await toon(weging)
    await gebruiker.click(screen.getByRole('button', { name: 'Weging teruggeven' }))
    expect(await screen.findByText('Schrijf een zin.')).toBeTruthy()
    expect(screen.queryByRole('dialog')).toBeNull()
    await gebruiker.type(screen.getByRole('textbox', { name: 'Wat vraagt u van het team?' }), 'Waarom een 3?')
    await gebruiker.click(screen.getByRole('button', { name: 'Weging teruggeven' }))
    await gebruiker.click(await ja('Weging nu teruggeven?', 'Ja, geef de weging terug'))
    expect(await screen.findByText('Het team is aan zet')).toBeTruthy()
    expect(
      screen.getByText(/^Dirk Visser gaf de weging terug op 16 november 2026: “Waarom een 3\?”$/),
    ).toBeTruthy()
    expect(screen.queryByRole('heading', { name: 'Uw besluit' })).toBeNull()
    expect((await leesWeging(app, 'dirk', weging)).teruggegeven?.reden).toBe('Waarom een 3?')
  })

  test('when it was settled meanwhile it says so, and shows how it stands now', async () => {
    const weging = await nieuw()
    const { gebruiker } = await toon(weging)
    await stelVast(app, weging, 'lerend-team')
    await gebruiker.type(screen.getByRole('textbox', { name: 'Wat vraagt u van het team?' }), 'Waarom een 3?')
    await gebruiker.click(screen.getByRole('button', { name: 'Weging teruggeven' }))
    await gebruiker.click(await ja('Weging nu teruggeven?', 'Ja, geef de weging terug'))
    expect(await screen.findByText('Deze weging is vastgesteld')).toBeTruthy()
  })
})

describe('settling', () => {
  const rondje = (naam: RegExp) => screen.getByRole<HTMLInputElement>('radio', { name: naam })

  test('nothing is chosen beforehand; the computed stadium is named, and needs no reason', async () => {
    const weging = await nieuw()
    const { gebruiker } = await toon(weging)
    expect(screen.getAllByRole<HTMLInputElement>('radio').filter(({ checked }) => checked)).toEqual([])
    expect(rondje(/^Lerend team/).closest('label')?.textContent).toContain(
      'Berekend uit de scores van het team',
    )
    await gebruiker.click(screen.getByRole('button', { name: 'Weging vaststellen' }))
    expect(await screen.findByText('Kies het stadium.')).toBeTruthy()
    await gebruiker.click(rondje(/^Lerend team/))
    await gebruiker.click(screen.getByRole('button', { name: 'Weging vaststellen' }))
    await gebruiker.click(await ja('Weging nu vaststellen?', 'Ja, stel de weging vast'))
    expect(await screen.findByText('Deze weging is vastgesteld')).toBeTruthy()
    expect((await leesWeging(app, 'dirk', weging)).vastgesteld).toMatchObject({
      stadium: 'lerend-team',
      reden: null,
    })
  })

  test('another stadium needs a reason; both stay in sight with it', async () => {
    const weging = await nieuw()
    const { gebruiker } = await toon(weging)
    await gebruiker.click(rondje(/^Draaiend team/))
    await gebruiker.click(screen.getByRole('button', { name: 'Weging vaststellen' }))
    expect(await screen.findByText('Schrijf waarom u een ander stadium vaststelt dan berekend.')).toBeTruthy()
    await gebruiker.type(
      screen.getByRole('textbox', { name: /^Waarom stelt u een ander stadium/ }),
      'Het is er bijna.',
    )
    await gebruiker.click(screen.getByRole('button', { name: 'Weging vaststellen' }))
    await gebruiker.click(await ja('Weging nu vaststellen?', 'Ja, stel de weging vast'))
    expect((await screen.findByText('Vastgesteld:')).textContent).toBe('Vastgesteld: Draaiend team')
    expect(screen.getByText('Berekend:').textContent).toBe('Berekend: Lerend team')
    expect(
      screen.getByText('De reden om anders vast te stellen dan berekend: “Het is er bijna.”'),
    ).toBeTruthy()
  })

  test('where the ronde asks for a second person, that comes first', async () => {
    await rijen(app, `UPDATE rondes SET tegenlezer = true`)
    await rijen(app, `INSERT INTO personen (id, naam) VALUES ('zeger', 'Zeger Zuid')`)
    await rijen(
      app,
      `INSERT INTO rollen (persoon_id, rol, district_id) VALUES ('zeger', 'districtsmanager', 'zuid')`,
    )
    try {
      const weging = await nieuw()
      const eerst = await toon(weging)
      expect(screen.queryByRole('radio')).toBeNull()
      expect(screen.getByText(/Vaststellen kan zodra de tegenlezer heeft gereageerd\.$/)).toBeTruthy()
      await eerst.gebruiker.selectOptions(screen.getByRole('combobox'), 'Zeger Zuid')
      await eerst.gebruiker.click(screen.getByRole('button', { name: 'Tegenlezer vragen' }))
      await screen.findByText('Zeger Zuid is gevraagd om mee te lezen en heeft nog niet gereageerd.')
      eerst.sluit()

      const lezer = await toon(weging, 'zeger' as PersoonId)
      expect(screen.queryByRole('heading', { name: 'Uw besluit' })).toBeNull()
      await lezer.gebruiker.click(screen.getByRole('button', { name: 'Oordeel geven' }))
      expect(await screen.findByText('Kies wat u van de weging vindt.')).toBeTruthy()
      await lezer.gebruiker.click(rondje(/^Ik ben het eens/))
      await lezer.gebruiker.type(screen.getByRole('textbox', { name: 'Licht dat toe' }), 'Helder.')
      await lezer.gebruiker.click(screen.getByRole('button', { name: 'Oordeel geven' }))
      await screen.findByText(/^Zeger Zuid is het eens met deze weging/)
      lezer.sluit()

      await toon(weging)
      expect(
        screen.getByText(/^Zeger Zuid is het eens met deze weging \(16 november 2026\): “Helder\.”$/),
      ).toBeTruthy()
      expect(screen.getAllByRole('radio')).toHaveLength(4)
    } finally {
      await rijen(app, `UPDATE rondes SET tegenlezer = false`)
    }
  })
})

test('a settled weging can be corrected with a reason: a next revisie opens, and the settled one stays', async () => {
  const weging = await nieuw()
  await stelVast(app, weging, 'lerend-team')
  const { gebruiker } = await toon(weging)
  await gebruiker.type(
    screen.getByRole('textbox', { name: 'Waarom is een correctie nodig?' }),
    'A.1 klopt niet.',
  )
  await gebruiker.click(screen.getByRole('button', { name: 'Correctie openen' }))
  await gebruiker.click(await ja('Correctie nu openen?', 'Ja, open een correctie'))
  expect(await screen.findByText(/“A\.1 klopt niet\.”$/)).toBeTruthy()
  await waitFor(() => expect(window.location.pathname).not.toContain(weging))
  expect((await leesWeging(app, 'dirk', weging)).status).toBe('vastgesteld')
})

describe('who comes here', () => {
  test('the districtsmanager finds it as a tab; the programmabureau reads along without a decision to make', async () => {
    const weging = await nieuw({ 'A.2': 4 })
    const { sluit } = await toon(weging)
    expect(screen.getByRole('link', { name: 'Beoordelen' }).getAttribute('aria-current')).toBe('page')
    sluit()
    await toon(weging, 'petra')
    expect(screen.getByRole('link', { name: 'Meelezen' })).toBeTruthy()
    expect(screen.getByText('De districtsmanager is aan zet')).toBeTruthy()
    expect(screen.queryByRole('heading', { name: 'Uw besluit' })).toBeNull()
    expect(screen.queryByRole('button', { name: /^Opmerking maken/ })).toBeNull()
  })

  test('a begeleider has no tab, and is told why at the address', async () => {
    verwachtOpConsole(/ApiFout/, /Error in route match/)
    const weging = await nieuw()
    const { sluit } = await toonApp(app, `/wegingen/${weging}/uitkomst`, 'anna')
    await screen.findByRole('navigation', { name: 'Deze weging' })
    expect(screen.queryByRole('link', { name: /^(Beoordelen|Meelezen)$/ })).toBeNull()
    sluit()
    await toonApp(app, `/wegingen/${weging}/beoordelen`, 'anna')
    expect(
      await screen.findByText('Alleen wie de weging beoordeelt, ziet haar naast die van andere teams.'),
    ).toBeTruthy()
  })
})
