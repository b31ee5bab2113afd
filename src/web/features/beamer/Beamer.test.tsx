import { act, screen, waitFor, within } from '@testing-library/react'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { maakTestapp, type Testapp } from '~tests/support/testapp'
import { artsen, maakZaal, type Zaal } from '~tests/support/testzaal'
import { toonApp } from '~tests/support/webapp'
import { verwachtOpConsole } from '~tests/support/webconsole'
import { stroom, vangStromen } from '~tests/support/webstroom'

let app: Testapp
beforeAll(async () => {
  app = await maakTestapp()
})
afterAll(() => app.sluit())
beforeEach(vangStromen)
afterEach(() => vi.unstubAllGlobals())

const kop = (naam: string | RegExp) => screen.findByRole('heading', { level: 1, name: naam })
const toon = (zaal: Zaal) => toonApp(app, `/beamer/${zaal.beamersleutel}`, null)
/** The server says that there is something new, and the wall looks again. */
const kijk = () => act(() => stroom().meld('begin'))
const main = () => within(screen.getByRole('main'))

test('the welcome shows how to join in words, in a code and in a picture, and counts who came', async () => {
  const zaal = await maakZaal(app, { begonnen: false })
  await toon(zaal)
  await kop('Doe mee met uw telefoon')
  expect(main().getByText(`${zaal.code.slice(0, 3)} ${zaal.code.slice(3)}`)).toBeTruthy()
  expect(main().getByText('Nog niemand doet mee')).toBeTruthy()
  await zaal.komtErBij()
  kijk()
  expect(await main().findByText('Eén persoon doet mee')).toBeTruthy()
})

test('nobody signs in to look at it, and it asks for nothing but itself', async () => {
  const { verbinding } = await toon(await maakZaal(app))
  await kop(/^8\.1/)
  expect(verbinding.verzoeken.every((verzoek) => /^GET .*\/(beamers|kaders)\//.test(verzoek))).toBe(true)
})

test('a vraag from the count to the agreed score, with both rounds in sight', async () => {
  const zaal = await maakZaal(app, { functies: artsen(4) })
  await toon(zaal)
  await kop(/^8\.1/)
  expect(main().getByRole('status').textContent).toBe('0 van 4 hebben gekozen')
  await zaal.mensen[0]?.scoor('8.1', 5)
  kijk()
  expect(await main().findByText('1 van 4')).toBeTruthy()

  await zaal.scoor('8.1', [5, 2, 2, 'geen-beeld'])
  await zaal.doe({ soort: 'onthul', vraagId: '8.1' })
  kijk()
  expect(await screen.findByRole('list', { name: 'Spreiding van vier antwoorden' })).toBeTruthy()
  expect(main().getByText(/^Middelste score 2\./)).toBeTruthy()

  await zaal.doe({ soort: 'tweede-ronde', vraagId: '8.1' })
  kijk()
  await waitFor(() =>
    expect(main().getByRole('status').textContent).toBe('Tweede ronde: 0 van 4 hebben gekozen'),
  )
  expect(screen.getByRole('list', { name: 'Spreiding van vier antwoorden' })).toBeTruthy()
  expect(screen.getByRole('heading', { level: 2, name: 'Eerste ronde' })).toBeTruthy()

  await zaal.scoor('8.1', [3, 3, 3, 3], 2)
  await zaal.doe({ soort: 'onthul', vraagId: '8.1' })
  await zaal.spreekAf('8.1', 3, 'We zijn halverwege.')
  kijk()
  const afspraak = within(await screen.findByRole('region', { name: 'Afgesproken' }))
  expect(afspraak.getByText('score 3')).toBeTruthy()
  expect(afspraak.getByText('We zijn halverwege.')).toBeTruthy()
  expect(screen.getByRole('region', { name: 'Eerste ronde' })).toBeTruthy()
  expect(
    within(screen.getByRole('region', { name: 'Tweede ronde' })).getByText('Alle vier geven 3.'),
  ).toBeTruthy()
  expect(screen.getByText(/^Nog 3 vragen · /)).toBeTruthy()
})

test('G2: until the reveal nothing but a count reaches the wall', async () => {
  const zaal = await maakZaal(app, { functies: artsen(3) })
  await zaal.scoor('8.1', [1, 1, 1])
  await toon(zaal)
  await kop(/^8\.1/)
  expect(main().queryByRole('list')).toBeNull()
  expect(main().queryByText(/score/i)).toBeNull()
  expect(screen.getByRole('main').textContent).toMatch(/3 van 3 hebben gekozen$/)
})

test('a count that comes by itself is shown, one of an older moment is not', async () => {
  const zaal = await maakZaal(app, { functies: artsen(4) })
  await toon(zaal)
  await kop(/^8\.1/)
  const { versie } = (await zaal.regie()).moment
  // The wall looked itself when it opened; that answer may still come and says what was so then.
  await waitFor(() => {
    act(() => stroom().meld('telling', JSON.stringify({ versie, gekozen: 3, aanwezig: 4 })))
    expect(main().getByRole('status').textContent).toBe('3 van 4 hebben gekozen')
  })
  act(() => stroom().meld('telling', JSON.stringify({ versie: versie - 1, gekozen: 4, aanwezig: 4 })))
  expect(main().getByRole('status').textContent).toBe('3 van 4 hebben gekozen')
})

test('pause and end are shown, and after the end there is nothing to join any more', async () => {
  const zaal = await maakZaal(app)
  await toon(zaal)
  await kop(/^8\.1/)
  expect(screen.getByRole('banner').textContent).toContain('Meedoen:')
  await zaal.doe({ soort: 'pauzeer' })
  kijk()
  await kop('Pauze')
  await zaal.doe({ soort: 'sluit' })
  kijk()
  await kop('Dank u wel voor het meedenken')
  expect(screen.getByRole('banner').textContent).toBe('Breda')
})

test('a connection that is gone is told in one line once asking twice failed, and the screen stays as it was', async () => {
  const { verbinding } = await toon(await maakZaal(app))
  await kop(/^8\.1/)
  verbinding.verbroken = true
  kijk()
  const voet = within(screen.getByRole('contentinfo'))
  expect(await voet.findByText(/^Geen verbinding\. Het scherm loopt vanzelf weer mee/)).toBeTruthy()
  expect(screen.getByRole('heading', { level: 1, name: /^8\.1/ })).toBeTruthy()
  verbinding.verbroken = false
  kijk()
  await waitFor(() => expect(voet.getByRole('status').textContent).toBe(''))
})

test('a key that does not exist: says so, and what to do', async () => {
  verwachtOpConsole(/ApiFout/, /Error in route match/)
  await toonApp(app, '/beamer/bestaat-niet', null)
  await kop('Dit scherm is er niet')
  expect(main().getByText(/Open het beamerscherm opnieuw vanuit de groepssessie\.$/)).toBeTruthy()
  expect(document.title).toBe('Dit scherm is er niet – Wegingskader')
})
