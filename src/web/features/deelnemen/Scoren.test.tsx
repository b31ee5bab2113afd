import { screen, waitFor, within } from '@testing-library/react'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { maakTestapp, type Testapp } from '~tests/support/testapp'
import { type Deelnemer, doeMee } from '~tests/support/testsessie'
import type { Pagina } from '~tests/support/webapp'
import { doeMeeOpTelefoon, kijkOpnieuw, openZaal, type Testzaal } from '~tests/support/webdeelname'
import { gekozen, rondje, vraag } from '~tests/support/webvragen'

let app: Testapp
beforeAll(async () => {
  app = await maakTestapp()
})
afterAll(() => app.sluit())

const VERSTUURD = 'Verstuurd. U kunt nog wijzigen tot de begeleider de scores laat zien.'
const BEWAARD = 'Bewaard op deze telefoon. Wordt verstuurd zodra er verbinding is.'

let zaal: Testzaal
let pagina: Pagina
let anderen: Deelnemer[]
beforeEach(async () => {
  zaal = await openZaal(app, { perFunctie: false })
  anderen = await Promise.all([1, 2, 3].map(() => doeMee(app, zaal.code)))
  await zaal.doe({ soort: 'begin' })
  pagina = await doeMeeOpTelefoon(app, zaal)
  await vraag('8.1')
})

const klik = async (optie: string) => pagina.gebruiker.click(await rondje('8.1', optie))
const allenScoren = async (ronde: 1 | 2 = 1) => {
  for (const ander of anderen) expect(await ander.scoor('8.1', 2, ronde)).toBe(204)
}
const onthul = async () => {
  await zaal.doe({ soort: 'onthul', vraagId: '8.1' })
  kijkOpnieuw()
  await screen.findByText(/^Praat erover met elkaar/)
}
const aantallen = async () => (await zaal.regie()).moment.spreidingen.at(-1)?.aantallen

describe('choosing', () => {
  test('nothing is chosen beforehand, and what is asked is the heading and the name of the group', async () => {
    expect(await gekozen('8.1')).toBeNull()
    expect(screen.getByRole('heading', { level: 1 }).textContent).toMatch(/^8\.1 /)
    expect(document.title).toBe('Stelling 8.1, Leeuwarden – Wegingskader')
    expect(screen.getByText('1 van 4')).toBeTruthy()
    expect(screen.getByText('Kies uw score. Niemand ziet wat u kiest.')).toBeTruthy()
    expect(screen.getByText('Nog niemand heeft gekozen.')).toBeTruthy()
  })

  test('a tap sends at once, can be changed, and only the count is told', async () => {
    await klik('4')
    expect((await screen.findByText(VERSTUURD)).getAttribute('role')).toBe('status')
    await klik('Geen beeld')
    await screen.findByText(VERSTUURD)
    kijkOpnieuw()
    expect(await screen.findByText('1 van 4 heeft gekozen. Nog 3 mensen.')).toBeTruthy()
    await allenScoren()
    kijkOpnieuw()
    expect(await screen.findByText('Iedereen heeft gekozen.')).toBeTruthy()
    await onthul()
    expect(await aantallen()).toEqual({ scores: [0, 3, 0, 0, 0], geenBeeld: 1 })
  })

  test('keys choose while the vraag has focus, and Enter does nothing', async () => {
    const { gebruiker } = pagina
    screen.getByRole('button', { name: 'Stop met meedoen', hidden: true }).focus()
    await gebruiker.keyboard('5')
    expect(await gekozen('8.1')).toBeNull()
    screen.getByRole('heading', { level: 1 }).focus()
    await gebruiker.keyboard('{Enter}')
    expect(await gekozen('8.1')).toBeNull()
    await gebruiker.keyboard('5')
    await screen.findByText(VERSTUURD)
    expect(await gekozen('8.1')).toBe('5')
    await gebruiker.keyboard('g')
    await waitFor(async () => expect(await gekozen('8.1')).toBe('geen-beeld'))
    await screen.findByText(VERSTUURD)
  })

  test('without a connection it is kept, and sent when there is one again', async () => {
    pagina.verbinding.verbroken = true
    await klik('3')
    expect(await screen.findByText(BEWAARD)).toBeTruthy()
    expect(await gekozen('8.1')).toBe('3')
    pagina.verbinding.verbroken = false
    window.dispatchEvent(new Event('online'))
    expect(await screen.findByText(VERSTUURD)).toBeTruthy()
    await allenScoren()
    await onthul()
    expect(await aantallen()).toEqual({ scores: [0, 3, 1, 0, 0], geenBeeld: 0 })
  })

  test('a score that comes after the reveal is refused kindly', async () => {
    await allenScoren()
    pagina.verbinding.verbroken = true
    await klik('5')
    await screen.findByText(BEWAARD)
    await zaal.doe({ soort: 'onthul', vraagId: '8.1' })
    pagina.verbinding.verbroken = false
    kijkOpnieuw()
    expect(await screen.findByText(/^De scores zijn al getoond\./)).toBeTruthy()
    await screen.findByText(/^Praat erover met elkaar/)
    expect(screen.queryByText('uw score')).toBeNull()
    expect(await aantallen()).toEqual({ scores: [0, 3, 0, 0, 0], geenBeeld: 0 })
  })

  test('what waits is still sent when the begeleider goes on and comes back', async () => {
    pagina.verbinding.verbroken = true
    await klik('3')
    await screen.findByText(BEWAARD)
    await zaal.doe({ soort: 'ga-naar', vraagId: '8.2', zonderAfspraak: true })
    pagina.verbinding.verbroken = false
    kijkOpnieuw()
    await vraag('8.2')
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 }))
    expect(await gekozen('8.2')).toBeNull()
    await zaal.doe({ soort: 'ga-naar', vraagId: '8.1', zonderAfspraak: true })
    kijkOpnieuw()
    expect(await gekozen('8.1')).toBe('3')
    expect(await screen.findByText(VERSTUURD)).toBeTruthy()
  })
})

describe('after the reveal', () => {
  test('the spread is there, with the own score marked, and what was agreed', async () => {
    await klik('4')
    await screen.findByText(VERSTUURD)
    await allenScoren()
    await onthul()
    expect(screen.queryByRole('radio')).toBeNull()
    expect(screen.getByText('uw score')).toBeTruthy()
    await zaal.doe({ soort: 'noteer-minderheid', vraagId: '8.1', tekst: 'Op maandag lukt het wel.' })
    await zaal.spreekAf('8.1', 3, 'Wij zijn op de helft.')
    kijkOpnieuw()
    const afspraak = within(await screen.findByRole('region', { name: 'Afgesproken' }))
    expect(afspraak.getByText('score 3')).toBeTruthy()
    expect(afspraak.getByText('Wij zijn op de helft.')).toBeTruthy()
    expect(screen.getByText('Op maandag lukt het wel.')).toBeTruthy()
  })

  test('a second round begins empty beside the first, and both own scores stay marked', async () => {
    await klik('4')
    await screen.findByText(VERSTUURD)
    await allenScoren()
    await onthul()
    await zaal.doe({ soort: 'tweede-ronde', vraagId: '8.1' })
    kijkOpnieuw()
    await screen.findByText('Tweede ronde: kies opnieuw. Dezelfde score mag ook.')
    expect(await gekozen('8.1')).toBeNull()
    const eerste = screen.getByRole('heading', { level: 2, name: 'Eerste ronde' })
    expect(within(eerste.parentElement as HTMLElement).getByText('uw score')).toBeTruthy()
    await klik('2')
    await screen.findByText(VERSTUURD)
    await allenScoren(2)
    await onthul()
    expect(screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)).toEqual([
      'Tweede ronde',
      'Eerste ronde',
    ])
    expect(screen.getAllByText('uw score')).toHaveLength(2)
  })
})

test('the eindweging says what the mean of the section proposes, and chooses nothing', async () => {
  await allenScoren()
  await onthul()
  await zaal.spreekAf('8.1', 4)
  await zaal.doe({ soort: 'ga-naar', vraagId: 'eindweging-8', zonderAfspraak: true })
  kijkOpnieuw()
  expect(await vraag('8 Eindweging Resultaatverantwoordelijk')).toBeTruthy()
  expect(
    screen.getByText(
      'Het team sprak gemiddeld 4,0 af, over 1 stelling. Afgerond is dat 4, ontwikkeling is in vergevorderd stadium. U kiest zelf.',
    ),
  ).toBeTruthy()
  expect(await gekozen('8 Eindweging Resultaatverantwoordelijk')).toBeNull()
})

test('who listens sees the same and chooses nothing', async () => {
  pagina.sluit()
  await doeMeeOpTelefoon(app, zaal, 'Ik luister alleen mee')
  expect(await screen.findByText('De anderen kiezen nu. U luistert mee.')).toBeTruthy()
  expect(screen.queryByRole('radio')).toBeNull()
  await allenScoren()
  await onthul()
  expect(screen.getByRole('list', { name: 'Spreiding van drie antwoorden' })).toBeTruthy()
})
