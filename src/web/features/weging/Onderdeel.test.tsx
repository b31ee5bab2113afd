import { screen, waitFor, within } from '@testing-library/react'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { maakTestapp, type Testapp } from '~tests/support/testapp'
import { kader121 } from '~tests/support/testkaders'
import { alleVragenOp } from '~tests/support/testweging'
import { metParticipatiewet, zonderParticipatiewet } from '~tests/support/waarden'
import { toonApp } from '~tests/support/webapp'
import { verwachtOpConsole } from '~tests/support/webconsole'
import { rondje, staatOpServer, vraag } from '~tests/support/webvragen'
import { nieuweWeging } from '~tests/support/webweging'

let app: Testapp
let leeg: string
beforeAll(async () => {
  app = await maakTestapp()
  leeg = await nieuweWeging(app)
})
afterAll(() => app.sluit())

const kop = (naam: string) => screen.findByRole('heading', { level: 1, name: naam })
const onderdelen = async () => within(await screen.findByRole('navigation', { name: 'Onderdelen' }))

describe('the sections', () => {
  test('are listed in the order of the kader, each with how far it is in words', async () => {
    const weging = await nieuweWeging(app, {
      waarden: { 8.1: 1, 8.2: 2, 8.3: 'geen-beeld', 'eindweging-8': 2, 9.1: 3 },
    })
    const { gebruiker } = await toonApp(app, `/wegingen/${weging}/onderdelen/8`, 'anna')
    const [lijst] = (await onderdelen()).getAllByRole('list')
    const regels = within(lijst as HTMLElement).getAllByRole('link')
    expect(regels).toHaveLength(11)
    expect(regels[0]?.textContent).toContain('1 Cliënt centraal')
    expect(regels[0]?.textContent).toContain('0 van 9 beantwoord')
    expect(regels[7]?.textContent).toContain('8 Resultaatverantwoordelijk SMC')
    expect(regels[7]?.textContent).toContain('alles beantwoord')
    expect(regels[7]?.getAttribute('aria-current')).toBe('page')
    expect(regels[8]?.textContent).toContain('1 van 8 beantwoord')
    await gebruiker.click(regels[10] as HTMLElement)
    const titel = await kop('T Team(ontwikkeling)')
    await waitFor(() => expect(document.activeElement).toBe(titel))
    expect(document.title).toBe('Team(ontwikkeling), Leeuwarden – Wegingskader')
  })

  test('have a way to the one before and the one after, and from the last to the outcome', async () => {
    await toonApp(app, `/wegingen/${leeg}/onderdelen/1`, 'anna')
    await kop('1 Cliënt centraal')
    expect(screen.queryByRole('link', { name: /^Vorige:/ })).toBeNull()
    expect(screen.getByRole('link', { name: 'Volgende: Drempelloze klantreis' })).toBeTruthy()
  })

  test('end with the way to the outcome', async () => {
    await toonApp(app, `/wegingen/${leeg}/onderdelen/T`, 'anna')
    await kop('T Team(ontwikkeling)')
    expect(screen.getByRole('link', { name: 'Vorige: Verandervermogen' })).toBeTruthy()
    expect(screen.getByRole('link', { name: 'Naar de uitkomst' })).toBeTruthy()
  })

  test('that do not exist are said not to', async () => {
    await toonApp(app, `/wegingen/${leeg}/onderdelen/12`, 'anna')
    expect(await screen.findByRole('heading', { name: 'Dit onderdeel is er niet' })).toBeTruthy()
  })
})

describe('footnotes', () => {
  test('stand at the stelling they belong to', async () => {
    await toonApp(app, `/wegingen/${leeg}/onderdelen/3`, 'anna')
    const noot = 'Uitgangspunt is een afgebakende caseload op postcodegebied, maar bij een basis-SMC kan een'
    expect((await vraag('3.3')).textContent).toContain(noot)
    expect((await vraag('3.4')).textContent).toContain(noot)
    expect((await vraag('3.5')).textContent).not.toContain(noot)
  })

  test('of a whole section stand under its heading, once', async () => {
    await toonApp(app, `/wegingen/${leeg}/onderdelen/7`, 'anna')
    await kop('7 Duaal leiderschap')
    expect(screen.getAllByText(/Er is een voorgenomen besluit over sturing op het 3e echelon/)).toHaveLength(
      1,
    )
  })
})

test('W1: a stelling that does not hold for the team is shown as such, without a scale', async () => {
  const weging = await nieuweWeging(app, { kenmerken: zonderParticipatiewet })
  await toonApp(app, `/wegingen/${weging}/onderdelen/2`, 'anna')
  await vraag('2.7')
  expect(screen.getByText(/^Participatiewet: indien professioneel noodzakelijk/)).toBeTruthy()
  expect(screen.getByText(/Geldt niet voor dit team/).textContent).toContain('niet van toepassing')
  expect(screen.queryByRole('group', { name: /^2\.8/ })).toBeNull()
  expect((await onderdelen()).getByRole('progressbar', { name: '0 van 78 beantwoord' })).toBeTruthy()
})

describe('opening a weging', () => {
  test('that nobody began starts at the first heading', async () => {
    await toonApp(app, `/wegingen/${leeg}`, 'anna')
    await kop('1 Cliënt centraal')
    expect(window.location.pathname).toBe(`/wegingen/${leeg}/onderdelen/1`)
    expect(window.location.hash).toBe('')
  })

  test('goes on at the first open stelling, with focus on it', async () => {
    const weging = await nieuweWeging(app, {
      waarden: {
        ...Object.fromEntries(
          Object.entries(alleVragenOp(kader121, metParticipatiewet, 3)).filter(([id]) => id.startsWith('1.')),
        ),
        'eindweging-1': 3,
        2.1: 4,
      },
    })
    await toonApp(app, `/wegingen/${weging}`, 'anna')
    const eerste = await rondje('2.2', '1')
    await waitFor(() => expect(document.activeElement).toBe(eerste))
    expect(window.location.hash).toBe('#vraag-2.2')
  })

  test('from the list one comes straight to the first open stelling, also in another section', async () => {
    const weging = await nieuweWeging(app)
    const { gebruiker } = await toonApp(app, `/wegingen/${weging}/onderdelen/9`, 'anna')
    await gebruiker.click(await screen.findByRole('link', { name: 'Naar de eerste open stelling' }))
    const eerste = await rondje('1.1', '1')
    await waitFor(() => expect(document.activeElement).toBe(eerste))
    await gebruiker.keyboard('3')
    await waitFor(async () => expect(document.activeElement).toBe(await rondje('1.2', '1')))
    // Once more the same link, while nothing was answered in between.
    const link = screen.getByRole('link', { name: 'Naar de eerste open stelling' })
    await waitFor(() => expect(link.getAttribute('href')).toMatch(/#vraag-1\.2$/))
    for (let keer = 0; keer < 2; keer += 1) {
      link.focus()
      await gebruiker.click(link)
      await waitFor(async () => expect(document.activeElement).toBe(await rondje('1.2', '1')))
    }
    await staatOpServer(app, weging, { 1.1: 3 })
  })

  test('of a team that one may not see is as if it is not there', async () => {
    verwachtOpConsole(/ApiFout: Dit bestaat niet/, /Error in route match/)
    await toonApp(app, `/wegingen/${leeg}/onderdelen/1`, 'bram')
    await kop('Deze pagina is er niet')
  })
})
